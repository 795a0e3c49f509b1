using System.Text.Json;
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

/// <summary>
/// Own briefings: pages that hold nothing of them, and three answers to a briefing that a browser sends along, to have it read, drawn or put on the wall. Nothing of it is written or kept here.
/// </summary>
internal sealed class OwnPages(ISiteData site, OwnSlides slides, SlideRenderer renderer, BodyPrinter printer, StageParts parts, StageLeases leases, BriefingQueries briefings, ShownIndex shown)
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>Maps pages and answers.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(OwnAddress.List, (string? figure, HttpContext http, OwnPages pages, CancellationToken ct) => figure is { Length: > 0 } ? pages.FigureAsync(figure, ct) : pages.PageAsync<OwnListPage>(http, nameof(OwnListPage.View), ct));
        routes.MapGet(OwnAddress.List + "/{id}", (string id, HttpContext http, OwnPages pages, CancellationToken ct) => pages.PageAsync<OwnEditorPage>(http, nameof(OwnEditorPage.View), ct));
        routes.MapGet(OwnAddress.Stage + "/{id}", (string id, HttpContext http, OwnPages pages, CancellationToken ct) => pages.PageAsync<OwnStagePage>(http, nameof(OwnStagePage.View), ct));
        routes.MapGet(BriefingAddress.List + "/{code}/file.json", (string code, OwnPages pages, CancellationToken ct) => pages.CopyAsync(code, ct));
        routes.MapPost(OwnAddress.List + "/read", (HttpContext http, OwnPages pages, CancellationToken ct) => pages.ReadAsync(http, ct));
        routes.MapPost(OwnAddress.List + "/slides", (HttpContext http, OwnPages pages, CancellationToken ct) => pages.DrawAsync(http, ct));
        routes.MapPost(OwnAddress.Stage, (HttpContext http, OwnPages pages, CancellationToken ct) => pages.StageAsync(http, ct));
    }

    // Where the figure is drawn is looked up only when somebody asks: the passport itself stays quick.
    private async Task<IResult> FigureAsync(string figure, CancellationToken ct)
    {
        if (await site.CurrentAsync(ct) is not { } catalogue) return BriefingAddress.WithoutData();
        if ((await shown.ForAsync(catalogue)).Drawings.GetValueOrDefault(figure) is not { } at || PageAddress.Resolve(catalogue, at.Path) is not { } page) return Results.LocalRedirect(OwnAddress.List + "?undrawn=1");
        var filters = new SlideFilters(page.Page.Kind == "district" ? page.Subject?.Place : null, page.Page.Kind == "area" ? page.Subject?.Place : null, page.Page.Kind == "sector" ? page.Subject?.Sector : null);
        return Results.LocalRedirect(OwnAddress.Add(page.Page.Code, new(at.Panel), filters, new ObservationId(figure)));
    }

    private async Task<IResult> PageAsync<TPage>(HttpContext http, string parameter, CancellationToken ct)
        where TPage : Microsoft.AspNetCore.Components.IComponent
    {
        if (await site.CurrentAsync(ct) is not { } catalogue) return BriefingAddress.WithoutData();
        http.Response.Headers.CacheControl = "private, no-cache";
        return Results.Content(await printer.PrintAsync<TPage>(parameter, new OwnView(catalogue, ReaderLanguage.Current, CultureSetup.ReaderOf(http))), Html);
    }

    // A shipped briefing as a file: what "make a copy" takes.
    private async Task<IResult> CopyAsync(string code, CancellationToken ct) =>
        await site.CurrentAsync(ct) is not { } catalogue ? BriefingAddress.WithoutData()
        : await briefings.FindAsync(catalogue.Version, new(code.ToLowerInvariant()), ct) is not { } briefing ? BriefingAddress.Unknown(code)
        : Results.Text(OwnBriefingFile.Write(briefing, ReaderLanguage.Current), "application/json");

    private async Task<IResult> ReadAsync(HttpContext http, CancellationToken ct)
    {
        if (await OpenAsync(http, ct) is not { } opened) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        var (catalogue, reading, language) = opened;
        IReadOnlyList<OwnProblem> problems = reading.Briefing is { } briefing ? [.. reading.Problems, .. await slides.WarningsAsync(catalogue, briefing, ct)] : reading.Problems;
        return Results.Json(new
        {
            problems = problems.Select(problem => problem.In(language)),
            briefing = reading.Briefing is null ? (JsonElement?)null : JsonSerializer.Deserialize<JsonElement>(OwnBriefingFile.Write(reading.Briefing, language)),
        });
    }

    private async Task<IResult> DrawAsync(HttpContext http, CancellationToken ct)
    {
        if (await OpenAsync(http, ct) is not { } opened) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        var (catalogue, reading, language) = opened;
        if (reading.Briefing is not { } briefing) return Results.UnprocessableEntity();
        var drawn = new List<OwnSlide>();
        foreach (var slide in briefing.Slides)
        {
            var view = await slides.OpenAsync(catalogue, slide, briefing.Slides.Count, language, ct);
            var picture = view is null ? null : await renderer.RenderAsync(catalogue, slide, briefing.Slides.Count, language, SlideMode.Stage, 1, ct);
            drawn.Add(new(slide, view, picture?.Html));
        }

        http.Response.Headers.CacheControl = "no-store";
        return Results.Content(await printer.PrintAsync<OwnSlideList>(nameof(OwnSlideList.Edited), new OwnEdited(drawn, language)), Html);
    }

    private async Task<IResult> StageAsync(HttpContext http, CancellationToken ct)
    {
        if (await OpenAsync(http, ct) is not { } opened) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        var (catalogue, reading, language) = opened;
        if (reading.Briefing is not { } briefing) return Results.UnprocessableEntity();
        leases.Keep(catalogue.Version);
        http.Response.Headers.CacheControl = "no-store";
        // Its filters are not offered on the wall: their other views would have to be asked for with the whole briefing.
        var wall = await slides.ShownAsync(catalogue, briefing with { Slides = [.. briefing.Slides.Select(slide => slide with { Offer = null })] }, ct);
        return Results.Content(await parts.PageAsync(catalogue, wall, language, CultureSetup.ReaderOf(http).Theme, ct), Html);
    }

    private async Task<(Catalogue Catalogue, OwnReading Reading, Language Language)?> OpenAsync(HttpContext http, CancellationToken ct)
    {
        if (await site.CurrentAsync(ct) is not { } catalogue) return null;
        using var reader = new StreamReader(http.Request.Body);
        return (catalogue, OwnBriefingFile.Read(await reader.ReadToEndAsync(ct), catalogue), ReaderLanguage.Current);
    }
}

/// <summary>What the pages of own briefings know: nothing of the briefings.</summary>
/// <param name="Catalogue">Names.</param>
/// <param name="Language">Language.</param>
/// <param name="Reader">Theme and text size.</param>
public sealed record OwnView(Catalogue Catalogue, Language Language, ReaderState Reader)
{
    /// <summary>A text in the reader's language.</summary>
    public string Text(OwnText key, params ReadOnlySpan<object?> arguments) => Texts.In(Language, key, arguments);

    /// <summary>All texts that the scripts say, with their placeholders.</summary>
    public string Words => JsonSerializer.Serialize(Enum.GetValues<OwnText>().ToDictionary(key => key.ToString(), key => Texts.In(Language, key)));
}

/// <summary>Slides of a briefing that is being edited.</summary>
/// <param name="Slides">Slides.</param>
/// <param name="Language">Language.</param>
public sealed record OwnEdited(IReadOnlyList<OwnSlide> Slides, Language Language)
{
    /// <summary>A text in the reader's language.</summary>
    public string Text(OwnText key, params ReadOnlySpan<object?> arguments) => Texts.In(Language, key, arguments);
}

/// <summary>A slide that is being edited.</summary>
/// <param name="Slide">As it was written.</param>
/// <param name="View">What it shows; null when the data have no such panel.</param>
/// <param name="Picture">As the wall shows it, or null.</param>
public sealed record OwnSlide(SlideRecord Slide, SlideView? View, string? Picture);
