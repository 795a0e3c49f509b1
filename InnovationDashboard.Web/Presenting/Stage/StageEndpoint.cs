using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
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

    private static async Task<IResult> StageAsync(
        string code, string? v, HttpContext http, ISiteData data, CatalogueQueries catalogues, BriefingQueries briefings, StageLeases leases, StageParts parts, CancellationToken ct)
    {
        if (await data.CurrentAsync(ct) is not { } catalogue) return BriefingAddress.WithoutData();
        // A stage that turns to its other language stays with its own data, not with newer ones.
        if (parts.Find(v) is { } pinned) catalogue = await catalogues.GetAsync(pinned, ct);
        if (await briefings.FindAsync(catalogue.Version, new(code.ToLowerInvariant()), ct) is not { } briefing) return BriefingAddress.Unknown(code);
        leases.Keep(catalogue.Version);
        http.Response.Headers.CacheControl = "private, no-cache";
        return Results.Content(await parts.PageAsync(catalogue, briefing, ReaderLanguage.Current, CultureSetup.ReaderOf(http).Theme, ct), Html);
    }

    private static async Task<IResult> SlideAsync(
        string code, int number, string? v, HttpContext http, CatalogueQueries catalogues, BriefingQueries briefings, StageParts parts, SlideRenderer renderer, CancellationToken ct)
    {
        if (parts.Find(v) is not { } version) return Results.StatusCode(StatusCodes.Status410Gone);
        try
        {
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
