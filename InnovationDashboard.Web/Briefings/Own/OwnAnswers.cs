using System.Text.Json;
using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings.Packs;
using InnovationDashboard.Web.Briefings.Packs.Pptx;
using InnovationDashboard.Web.Briefings.Rehearsal;
using InnovationDashboard.Web.Exports;
using InnovationDashboard.Web.Exports.Pictures;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.Presenting.Stage;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Briefings.Own;

/// <summary>Answers to a briefing that a browser sends along, to have it read, drawn, put on the wall or made into a file. Nothing of it is written or kept here.</summary>
internal sealed class OwnAnswers(ISiteData site, CatalogueQueries catalogues, OwnSlides slides, SlideRenderer renderer, BodyPrinter printer, StageParts parts, StageLeases leases, OfflinePacks offline, PptxPacks pptx, ExportStore files)
{
    /// <summary>Maps the answers.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(OwnAddress.List + "/read", (HttpContext http, OwnAnswers own, CancellationToken ct) => own.AnswerAsync(http, own.ReadAsync, ct, StatusCodes.Status200OK));
        routes.MapPost(OwnAddress.List + "/slides", (HttpContext http, double? depth, double? height, OwnAnswers own, CancellationToken ct) =>
            own.AnswerAsync(http, (catalogue, briefing, _) => own.DrawAsync(catalogue, briefing, RoomSize.Of(depth, height), ct), ct));
        routes.MapPost(OwnAddress.Stage + "/{id}", async (string id, HttpContext http, StageParts parts, OwnAnswers own, CancellationToken ct) =>
            await parts.RoomPageAsync(http, OwnBriefingFile.CodeOf(id), null, ct) ?? await own.AnswerAsync(http, (catalogue, briefing, _) => own.StageAsync(http, catalogue, briefing, ct), ct));
        routes.MapPost(OwnAddress.Stage + "/{id}/{number:int}", (string id, int number, HttpContext http, OwnAnswers own, CancellationToken ct) =>
            own.AnswerAsync(http, (catalogue, briefing, _) => own.SlideAsync(http, catalogue, briefing, number, ct), ct));
        routes.MapPost(OwnAddress.List + "/pack.html", (HttpContext http, OwnAnswers own, CancellationToken ct) => own.AnswerAsync(http, (catalogue, briefing, _) => own.HtmlAsync(http, catalogue, briefing, ct), ct));
        routes.MapPost(OwnAddress.List + "/pack.pptx", (HttpContext http, OwnAnswers own, CancellationToken ct) => own.AnswerAsync(http, (catalogue, briefing, _) => own.PptxAsync(http, catalogue, briefing, ct), ct));
    }

    /// <summary>A briefing as it was sent in a form, as far as the data can show it; null when it cannot be read or nothing of it can be shown.</summary>
    /// <param name="catalogue">Names of the data version.</param>
    /// <param name="file">The file.</param>
    /// <param name="ct">Ends the waiting.</param>
    public async Task<BriefingRecord?> ShownAsync(Catalogue catalogue, string file, CancellationToken ct) =>
        OwnBriefingFile.Read(file, catalogue).Briefing is { } briefing && await slides.ShownAsync(catalogue, briefing, ct) is { Slides.Count: > 0 } shown ? shown : null;

    // A wall that asks again stays with the data version it was opened with, as long as that is kept.
    private async Task<IResult> AnswerAsync(HttpContext http, Func<Catalogue, BriefingRecord, IReadOnlyList<OwnProblem>, Task<IResult>> answer, CancellationToken ct, int refused = StatusCodes.Status422UnprocessableEntity)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (await site.CurrentAsync(ct) is not { } catalogue) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        if (parts.Find(http.Request.Query["v"]) is { } pinned) catalogue = await catalogues.GetAsync(pinned, ct);
        if (await BodyOf(http, ct) is not { } sent) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        var reading = OwnBriefingFile.Read(sent, catalogue);
        return reading.Briefing is { } briefing ? await answer(catalogue, briefing, reading.Problems)
            : Results.Json(new { problems = reading.Problems.Select(problem => problem.In(ReaderLanguage.Current)), briefing = (JsonElement?)null }, statusCode: refused);
    }

    private static async Task<string?> BodyOf(HttpContext http, CancellationToken ct)
    {
        try
        {
            using var reader = new StreamReader(http.Request.Body);
            return await reader.ReadToEndAsync(ct);
        }
        catch (BadHttpRequestException)
        {
            return null; // longer than any request may be
        }
    }

    private async Task<IResult> ReadAsync(Catalogue catalogue, BriefingRecord briefing, IReadOnlyList<OwnProblem> problems)
    {
        var language = ReaderLanguage.Current;
        IReadOnlyList<OwnProblem> all = [.. problems, .. await slides.WarningsAsync(catalogue, briefing, CancellationToken.None)];
        return Results.Json(new { problems = all.Select(problem => problem.In(language)), briefing = JsonSerializer.Deserialize<JsonElement>(OwnBriefingFile.Write(briefing, language)) });
    }

    private async Task<IResult> DrawAsync(Catalogue catalogue, BriefingRecord briefing, RoomSize? room, CancellationToken ct)
    {
        var language = ReaderLanguage.Current;
        var drawn = new List<OwnSlide>();
        foreach (var slide in briefing.Slides)
        {
            var view = await slides.OpenAsync(catalogue, slide, briefing.Slides.Count, language, ct);
            var picture = view is null ? null : await renderer.RenderAsync(catalogue, slide, briefing.Slides.Count, language, SlideMode.Stage, 1, ct);
            drawn.Add(new(slide, view, picture?.Html, view is null || room is null ? null : Rehearse(view, room)));
        }

        return Results.Content(await printer.PrintAsync<OwnSlideList>(nameof(OwnSlideList.Edited), new OwnEdited(drawn, room, language)), "text/html; charset=utf-8");
    }

    // A slide that was made larger is held against its own design: what that has cost is told.
    private static SlideRehearsal Rehearse(SlideView view, RoomSize room) =>
        view.Slide.LeastType >= room.LeastType ? SlideRehearsal.Of(view with { Slide = view.Slide with { LeastType = 0 } }, room, view.Slide.LeastType) : SlideRehearsal.Of(view, room);

    private async Task<IResult> StageAsync(HttpContext http, Catalogue catalogue, BriefingRecord briefing, CancellationToken ct)
    {
        leases.Keep(catalogue.Version);
        return await parts.PageAsync(catalogue, await slides.ShownAsync(catalogue, briefing, ct), OwnBriefingFile.Write(briefing), CultureSetup.ReaderOf(http), ct);
    }

    private async Task<IResult> SlideAsync(HttpContext http, Catalogue catalogue, BriefingRecord briefing, int number, CancellationToken ct) =>
        await parts.SlideAsync(http, catalogue, await slides.ShownAsync(catalogue, briefing, ct), number, ct);

    private async Task<IResult> HtmlAsync(HttpContext http, Catalogue catalogue, BriefingRecord briefing, CancellationToken ct) =>
        await files.MakeAsync(async () => await offline.PrintAsync(catalogue, await slides.ShownAsync(catalogue, briefing, ct), ReaderLanguage.Current, Origin(http)), ct) is { } pack ? File(pack, "text/html; charset=utf-8") : Busy();

    private async Task<IResult> PptxAsync(HttpContext http, Catalogue catalogue, BriefingRecord briefing, CancellationToken ct)
    {
        try
        {
            // Its charts are the program's own and grow with their frames: type for a large room is chosen there.
            var designed = briefing with { Slides = [.. briefing.Slides.Select(slide => slide with { LeastType = 0 })] };
            return await files.MakeAsync(async () => await pptx.PrintAsync(catalogue, await slides.ShownAsync(catalogue, designed, ct), ReaderLanguage.Current, Origin(http)), ct) is { } pack ? File(pack, PptxPacks.Type) : Busy();
        }
        catch (HanFontMissingException)
        {
            return new ExportProblemResult(ExportProblem.NoHanFont, ReaderLanguage.Current);
        }
    }

    private static ExportProblemResult Busy() => new(ExportProblem.Busy, ReaderLanguage.Current);

    private static string Origin(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}";

    private static IResult File(PrintedPack pack, string type) => Results.File(pack.Bytes, type, pack.FileName);
}
