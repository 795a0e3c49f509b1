using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Presenting.Rooms;

namespace InnovationDashboard.Web.Presenting.Stage;

/// <summary>
/// <c>/present/{briefing}</c>: the stage. A page without a circuit that holds every slide, so that keys go on when server or network are gone. <c>/present/{briefing}/{number}</c>: one slide
/// under another choice of its filter, of the data version that the stage was opened with.
/// </summary>
internal static class StageEndpoint
{
    private const double MostType = 110;
    private const string Html = "text/html; charset=utf-8";

    /// <summary>Maps both endpoints.</summary>
    public static void MapStage(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(BriefingAddress.StageRoot + "/{code}", StageAsync);
        routes.MapGet(BriefingAddress.StageRoot + "/{code}/{number:int}", SlideAsync);
    }

    private static async Task<IResult> StageAsync(
        string code, string? v, string? room, double? least, HttpContext http, ISiteData data, CatalogueQueries catalogues, BriefingQueries briefings, StageLeases leases, StageParts parts, RoomDoor door, RoomKeeper keeper, RoomBriefings roomBriefings, CancellationToken ct)
    {
        if (await data.CurrentAsync(ct) is not { } catalogue) return BriefingAddress.WithoutData();
        http.Response.Headers.CacheControl = "private, no-cache";
        var (language, reader) = (ReaderLanguage.Current, CultureSetup.ReaderOf(http));
        if (room is { Length: > 0 } && (await door.FindAsync(http, room)).Room is { } joined && string.Equals(joined.Briefing, code, StringComparison.OrdinalIgnoreCase) && !keeper.IsOver(joined) && await roomBriefings.OpenAsync(joined, ct) is { } shown)
        {
            var view = new RoomView(joined, shown.Catalogue, shown.Briefing, [], language, SlideMode.Stage, reader, RoomAddress.Site(http));
            return Results.Content(await parts.PageAsync(shown.Catalogue, Larger(shown.Briefing, least), language, reader.Theme, ct, view, keeper.RoleOf(joined, RoomCookies.KeysOf(http, joined.Code)) == RoomRole.Presenter), Html);
        }

        // A stage that turns to its other language stays with its own data, not with newer ones.
        if (parts.Find(v) is { } pinned) catalogue = await catalogues.GetAsync(pinned, ct);
        if (await briefings.FindAsync(catalogue.Version, new(code.ToLowerInvariant()), ct) is not { } briefing) return BriefingAddress.Unknown(code);
        leases.Keep(catalogue.Version);
        return Results.Content(await parts.PageAsync(catalogue, Larger(briefing, least), language, reader.Theme, ct), Html);
    }

    private static async Task<IResult> SlideAsync(
        string code, int number, string? v, double? least, HttpContext http, CatalogueQueries catalogues, BriefingQueries briefings, StageParts parts, SlideRenderer renderer, CancellationToken ct)
    {
        if (parts.Find(v) is not { } version) return Results.StatusCode(StatusCodes.Status410Gone);
        try
        {
            var catalogue = await catalogues.GetAsync(version, ct);
            var briefing = await briefings.FindAsync(version, new(code.ToLowerInvariant()), ct);
            if (briefing is null || Larger(briefing, least).Slides.FirstOrDefault(slide => slide.Number == number) is not { } slide) return Results.NotFound();
            var changed = SlideChoice.Of(slide, http.Request.Query[slide.Offer ?? ""].ToString(), catalogue);
            http.Response.Headers.CacheControl = "private, max-age=86400";
            return await renderer.RenderAsync(catalogue, changed, briefing.Slides.Count, ReaderLanguage.Current, SlideMode.Stage, 1, ct) is { } drawn ? Results.Content(drawn.Html, Html) : Results.NotFound();
        }
        catch (DataVersionGoneException)
        {
            return Results.StatusCode(StatusCodes.Status410Gone);
        }
    }

    // Type for a large room, as the rehearsal found it. A bound, so that nobody fills the memory with sizes.
    private static BriefingRecord Larger(BriefingRecord briefing, double? least) =>
        least is > 0 and <= MostType ? briefing with { Slides = [.. briefing.Slides.Select(slide => slide with { LeastType = Math.Ceiling(least.Value) })] } : briefing;
}
