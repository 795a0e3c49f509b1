using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Web.Presenting.Stage;

/// <summary>
/// <c>/present/{briefing}</c>: the stage. A page without a circuit that holds every slide, so that keys go on when server or network are gone. <c>/present/{briefing}/{number}</c>: one slide
/// under another choice of its filter, of the data version that the stage was opened with.
/// </summary>
internal static class StageEndpoint
{
    /// <summary>Maps both endpoints.</summary>
    public static void MapStage(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(BriefingAddress.StageRoot + "/{code}", StageAsync);
        routes.MapGet(BriefingAddress.StageRoot + "/{code}/{number:int}", SlideAsync);
    }

    private static async Task<IResult> StageAsync(
        string code, string? v, double? least, HttpContext http, ISiteData data, CatalogueQueries catalogues, BriefingQueries briefings, StageLeases leases, StageParts parts, CancellationToken ct)
    {
        if (await data.CurrentAsync(ct) is not { } catalogue) return BriefingAddress.WithoutData();
        http.Response.Headers.CacheControl = "private, no-cache";
        var asked = new BriefingCode(code.ToLowerInvariant());
        if (await parts.RoomPageAsync(http, asked, least, ct) is { } wall) return wall;
        // A stage that turns to its other language stays with its own data, not with newer ones.
        if (parts.Find(v) is { } pinned) catalogue = await catalogues.GetAsync(pinned, ct);
        if (await briefings.FindAsync(catalogue.Version, asked, ct) is not { } briefing) return BriefingAddress.Unknown(code);
        leases.Keep(catalogue.Version);
        return await parts.PageAsync(catalogue, StageParts.Larger(briefing, least), null, CultureSetup.ReaderOf(http), ct);
    }

    private static async Task<IResult> SlideAsync(
        string code, int number, string? v, double? least, HttpContext http, CatalogueQueries catalogues, BriefingQueries briefings, StageParts parts, CancellationToken ct)
    {
        if (parts.Find(v) is not { } version) return Results.StatusCode(StatusCodes.Status410Gone);
        try
        {
            var catalogue = await catalogues.GetAsync(version, ct);
            if (await briefings.FindAsync(version, new(code.ToLowerInvariant()), ct) is not { } briefing) return Results.NotFound();
            http.Response.Headers.CacheControl = "private, max-age=86400";
            return await parts.SlideAsync(http, catalogue, StageParts.Larger(briefing, least), number, ct);
        }
        catch (DataVersionGoneException)
        {
            return Results.StatusCode(StatusCodes.Status410Gone);
        }
    }
}
