using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.Presenting.Stage;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Briefings.Own;

/// <summary>Pages of own briefings. They hold nothing of them: their scripts know what the browser keeps, and send it along to be read and drawn (<see cref="OwnAnswers"/>).</summary>
internal sealed class OwnPages(ISiteData site, BodyPrinter printer, StageParts parts, BriefingQueries briefings, PageSlides slides, ShownIndex shown)
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>Maps the pages.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(OwnAddress.List, (string? figure, HttpContext http, OwnPages pages, CancellationToken ct) => figure is { Length: > 0 } ? pages.FigureAsync(figure, ct) : pages.PageAsync<OwnListPage>(http, nameof(OwnListPage.View), ct));
        routes.MapGet(OwnAddress.List + "/{id}", (string id, HttpContext http, OwnPages pages, CancellationToken ct) => pages.PageAsync<OwnEditorPage>(http, nameof(OwnEditorPage.View), ct));
        routes.MapGet(OwnAddress.Stage + "/{id}", async (string id, HttpContext http, OwnPages pages, CancellationToken ct) =>
            await pages.WallAsync(http, id, ct) ?? await pages.PageAsync<OwnStagePage>(http, nameof(OwnStagePage.View), ct));
        routes.MapGet(OwnAddress.Stage + "/{id}/{number:int}", async (string id, int number, HttpContext http, StageParts parts, CancellationToken ct) =>
            await parts.RoomSlideAsync(http, OwnBriefingFile.CodeOf(id), number, ct) ?? Results.NotFound());
        routes.MapGet(OwnAddress.PageFile, (string? at, HttpContext http, OwnPages pages, CancellationToken ct) => pages.PageFileAsync(http, at ?? "", ct));
        routes.MapGet(BriefingAddress.List + "/{code}/file.json", (string code, OwnPages pages, CancellationToken ct) => pages.CopyAsync(code, ct));
    }

    // Where the figure is drawn is looked up only when somebody asks: the passport itself stays quick.
    private async Task<IResult> FigureAsync(string figure, CancellationToken ct)
    {
        if (await site.CurrentAsync(ct) is not { } catalogue) return BriefingAddress.WithoutData();
        if ((await shown.ForAsync(catalogue)).Drawings.GetValueOrDefault(figure) is not { } at || PageAddress.Resolve(catalogue, at.Path) is not { } page) return Results.LocalRedirect(OwnAddress.List + "?undrawn=1");
        return Results.LocalRedirect(OwnAddress.Add(page.Page.Code, new(at.Panel), PageSlides.FiltersOf(page, new(at.Path)), new ObservationId(figure)));
    }

    private async Task<IResult> PageAsync<TPage>(HttpContext http, string parameter, CancellationToken ct)
        where TPage : Microsoft.AspNetCore.Components.IComponent
    {
        if (await site.CurrentAsync(ct) is not { } catalogue) return BriefingAddress.WithoutData();
        http.Response.Headers.CacheControl = "private, no-cache";
        return Results.Content(await printer.PrintAsync<TPage>(parameter, new OwnView(catalogue, ReaderLanguage.Current, CultureSetup.ReaderOf(http))), Html);
    }

    // In a room the server holds the briefing for its screens; elsewhere the wall's script sends it along.
    private async Task<IResult?> WallAsync(HttpContext http, string id, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "private, no-cache";
        return await parts.RoomPageAsync(http, OwnBriefingFile.CodeOf(id), null, ct);
    }

    private async Task<IResult> PageFileAsync(HttpContext http, string address, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "private, no-cache";
        if (await site.CurrentAsync(ct) is not { } catalogue) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        var parsed = ViewStateUrl.Parse(address, catalogue);
        if (parsed.Page is not { } page) return Results.NotFound();
        var language = ReaderLanguage.Current;
        var briefing = await slides.OfAsync(new(catalogue, parsed, language, CultureSetup.ReaderOf(http), address), page, ct);
        return briefing.Slides.Count == 0 ? Results.NotFound() : Results.Text(OwnBriefingFile.Write(briefing, language), "application/json");
    }

    // A shipped briefing as a file: what "make a copy" takes.
    private async Task<IResult> CopyAsync(string code, CancellationToken ct) =>
        await site.CurrentAsync(ct) is not { } catalogue ? BriefingAddress.WithoutData()
        : await briefings.FindAsync(catalogue.Version, new(code.ToLowerInvariant()), ct) is not { } briefing ? BriefingAddress.Unknown(code)
        : Results.Text(OwnBriefingFile.Write(briefing, ReaderLanguage.Current), "application/json");
}
