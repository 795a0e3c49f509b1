using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Presenting.Stage;

/// <summary>
/// <c>/present/{briefing}</c>: the stage. A page without a circuit that holds every slide, so that keys go on when server or network are gone. <c>/present/{briefing}/{number}</c>: one slide
/// under another choice of its filter, of the data version that the stage was opened with.
/// </summary>
internal static class StageEndpoint
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>Maps both endpoints.</summary>
    public static void MapStage(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(BriefingAddress.StageRoot + "/{code}", StageAsync);
        routes.MapGet(BriefingAddress.StageRoot + "/{code}/{number:int}", SlideAsync);
    }

    private static async Task<IResult> StageAsync(string code, HttpContext http, ISiteData data, BriefingQueries briefings, SlideViews views, SlideRenderer renderer, BodyPrinter printer, CancellationToken ct)
    {
        if (await data.CurrentAsync(ct) is not { } catalogue) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        // A briefing that is not there is told on the site's own page, with the list of those that are.
        if (await briefings.FindAsync(catalogue.Version, new(code.ToLowerInvariant()), ct) is not { } briefing) return Results.LocalRedirect(BriefingAddress.Of(new(Uri.EscapeDataString(code))));
        var language = ReaderLanguage.Current;
        var slots = await Task.WhenAll(briefing.Slides.Select(slide => SlotAsync(catalogue, slide, briefing.Slides.Count, language, views, renderer, ct)));
        var deck = new StageDeck(catalogue, briefing, [.. slots.OfType<StageSlot>()], language, CultureSetup.ReaderOf(http).Theme);
        http.Response.Headers.CacheControl = "private, no-cache";
        return Results.Content(await printer.PrintAsync<StagePage>(nameof(StagePage.Deck), deck), Html);
    }

    private static async Task<StageSlot?> SlotAsync(Catalogue catalogue, SlideRecord slide, int count, Language language, SlideViews views, SlideRenderer renderer, CancellationToken ct) =>
        await renderer.RenderAsync(catalogue, slide, count, language, SlideMode.Stage, 1, ct) is { } drawn && await views.OpenAsync(catalogue, slide, count, language, ct) is { } view ? new(view, drawn) : null;

    private static async Task<IResult> SlideAsync(
        string code, int number, string? v, HttpContext http, IDataVersions versions, CatalogueQueries catalogues, BriefingQueries briefings, SlideRenderer renderer, CancellationToken ct)
    {
        try
        {
            if (versions.Find((v ?? "").ToLowerInvariant()) is not { } version) return Results.StatusCode(StatusCodes.Status410Gone);
            using var lease = versions.Lease(version);
            var catalogue = await catalogues.GetAsync(version, ct);
            var briefing = await briefings.FindAsync(version, new(code.ToLowerInvariant()), ct);
            if (briefing?.Slides.FirstOrDefault(slide => slide.Number == number) is not { } slide) return Results.NotFound();
            var changed = slide.Under(FiltersOf(slide, ViewStateUrl.Parse("/" + http.Request.QueryString, catalogue).State));
            http.Response.Headers.CacheControl = "private, max-age=86400";
            return await renderer.RenderAsync(catalogue, changed, briefing.Slides.Count, ReaderLanguage.Current, SlideMode.Stage, 1, ct) is { } drawn ? Results.Content(drawn.Html, Html) : Results.NotFound();
        }
        catch (DataVersionGoneException)
        {
            return Results.StatusCode(StatusCodes.Status410Gone);
        }
    }

    // Only the filter that the slide offers is taken; nothing chosen is the slide as it was made.
    private static SlideFilters FiltersOf(SlideRecord slide, ViewState chosen) => slide.Offer switch
    {
        "district" when chosen.District is { } district => slide.Filters with { District = district },
        "area" when chosen.Area is { } area => slide.Filters with { Area = area },
        "sector" when chosen.Sector is { } sector => slide.Filters with { Sector = sector },
        _ => slide.Filters,
    };
}
