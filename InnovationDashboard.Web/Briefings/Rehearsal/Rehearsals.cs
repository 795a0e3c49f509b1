using System.Globalization;
using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels.View;

namespace InnovationDashboard.Web.Briefings.Rehearsal;

/// <summary><c>/briefings/{briefing}/rehearsal?depth=&amp;height=&amp;fit=</c>: whether the last row of a room reads every text of every slide, and the slides in type that it does. A page without a circuit: a form and links.</summary>
internal sealed class Rehearsals(SlideViews views, SlideRenderer renderer, BodyPrinter printer)
{
    private static readonly RoomSize Usual = RoomSize.Named[1].Room;

    /// <summary>Address of a briefing's rehearsal.</summary>
    public static string Href(BriefingCode briefing, RoomSize? room = null, bool fit = false) =>
        $"{BriefingAddress.Of(briefing)}/rehearsal" + (room is null ? "" : string.Create(CultureInfo.InvariantCulture, $"?depth={room.Depth}&height={room.Height}{(fit ? "&fit=1" : "")}"));

    /// <summary>Maps the page.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(BriefingAddress.List + "/{code}/rehearsal", async (string code, HttpContext http, ISiteData data, BriefingQueries briefings, Rehearsals rehearsals, CancellationToken ct) =>
    {
        if (await data.CurrentAsync(ct) is not { } catalogue) return BriefingAddress.WithoutData();
        if (await briefings.FindAsync(catalogue.Version, new(code.ToLowerInvariant()), ct) is not { } briefing) return BriefingAddress.Unknown(code);
        var query = http.Request.Query;
        var room = query.ContainsKey("depth") || query.ContainsKey("height") ? RoomSize.Of(Number(query["depth"]), Number(query["height"])) : Usual;
        var view = new RehearsalView(catalogue, briefing, room, [], query["fit"] == "1", ReaderLanguage.Current, CultureSetup.ReaderOf(http));
        http.Response.Headers.CacheControl = "private, no-cache";
        return Results.Content(await rehearsals.PrintAsync(view, ct), "text/html; charset=utf-8");
    });

    private async Task<string> PrintAsync(RehearsalView view, CancellationToken ct)
    {
        var slides = new List<(SlideRehearsal, string)>();
        var count = view.Briefing.Slides.Count;
        foreach (var slide in view.Room is null ? [] : view.Briefing.Slides)
        {
            if (await views.OpenAsync(view.Catalogue, slide, count, view.Language, ct) is not { } opened) continue;
            var rehearsal = SlideRehearsal.Of(opened, view.Room!);
            var shown = view.Fitted ? rehearsal.Fitted ?? opened : opened;
            if (await renderer.RenderAsync(view.Catalogue, shown.Slide, count, view.Language, SlideMode.Stage, 1, ct) is { } drawn) slides.Add((rehearsal, drawn.Html));
        }

        return await printer.PrintAsync<RehearsalPage>(nameof(RehearsalPage.View), view with { Slides = slides });
    }

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
