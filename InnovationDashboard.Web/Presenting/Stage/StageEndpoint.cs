using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels.View;

namespace InnovationDashboard.Web.Presenting.Stage;

/// <summary><c>/present/{briefing}</c>: the stage. A page without a circuit that holds every slide, so that keys go on when server or network are gone.</summary>
internal static class StageEndpoint
{
    /// <summary>Maps the endpoint.</summary>
    public static void MapStage(this IEndpointRouteBuilder routes) => routes.MapGet(BriefingAddress.StageRoot + "/{code}", async (
        string code, HttpContext http, ISiteData data, BriefingQueries briefings, SlideRenderer slides, BodyPrinter printer, CancellationToken ct) =>
    {
        if (await data.CurrentAsync(ct) is not { } catalogue) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        // A briefing that is not there is told on the site's own page, with the list of those that are.
        if (await briefings.FindAsync(catalogue.Version, new(code.ToLowerInvariant()), ct) is not { } briefing) return Results.LocalRedirect(BriefingAddress.Of(new(Uri.EscapeDataString(code))));
        var deck = await OpenAsync(catalogue, briefing, slides, http, ct);
        http.Response.Headers.CacheControl = "private, no-cache";
        return Results.Content(await printer.PrintAsync<StagePage>(nameof(StagePage.Deck), deck), "text/html; charset=utf-8");
    });

    private static async Task<StageDeck> OpenAsync(Catalogue catalogue, BriefingRecord briefing, SlideRenderer slides, HttpContext http, CancellationToken ct)
    {
        var language = ReaderLanguage.Current;
        var drawn = await Task.WhenAll(briefing.Slides.Select(slide => slides.RenderAsync(catalogue, slide, briefing.Slides.Count, language, SlideMode.Stage, 1, ct)));
        return new(catalogue, briefing, [.. briefing.Slides.Zip(drawn).Where(pair => pair.Second is not null).Select(pair => new StageSlot(pair.First.Number, pair.Second!.Title, pair.Second.Html))], language, CultureSetup.ReaderOf(http).Theme);
    }
}
