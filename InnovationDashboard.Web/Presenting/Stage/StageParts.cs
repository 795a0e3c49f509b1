using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.Presenting.Rooms;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Presenting.Stage;

/// <summary>Puts a stage together: its slides, what may be chosen on them, its page.</summary>
internal sealed class StageParts(IDataVersions versions, SlideViews views, SlideRenderer renderer, BodyPrinter printer, RoomDoor door, RoomKeeper keeper, RoomBriefings rooms)
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>The data version that an address names, while it is kept.</summary>
    public DataVersion? Find(string? hash) => hash is { Length: > 0 } ? versions.Find(hash.ToLowerInvariant()) : null;

    /// <summary>The stage of a briefing that is in no room.</summary>
    /// <param name="catalogue">Names of the data version.</param>
    /// <param name="briefing">The briefing.</param>
    /// <param name="file">The briefing as a file, when it is somebody's own.</param>
    /// <param name="reader">Whose paper it is.</param>
    /// <param name="ct">Ends the waiting.</param>
    public async Task<IResult> PageAsync(Catalogue catalogue, BriefingRecord briefing, string? file, ReaderState reader, CancellationToken ct) =>
        Results.Content(await PrintAsync(new(catalogue, briefing, [], ReaderLanguage.Current, reader, File: file), ct), Html);

    /// <summary>The wall of a room; null when the request names none that is open and of this briefing.</summary>
    public async Task<IResult?> RoomPageAsync(HttpContext http, BriefingCode code, double? least, CancellationToken ct)
    {
        if (await RoomAsync(http, code, ct) is not var (room, shown)) return null;
        var (language, reader) = (ReaderLanguage.Current, CultureSetup.ReaderOf(http));
        var view = new RoomView(room, shown.Catalogue, shown.Briefing, [], language, SlideMode.Stage, reader, RoomAddress.Site(http));
        var drives = keeper.RoleOf(room, RoomCookies.KeysOf(http, room.Code)) == RoomRole.Presenter;
        return Results.Content(await PrintAsync(new(shown.Catalogue, Larger(shown.Briefing, least), [], language, reader, view, drives), ct), Html);
    }

    /// <summary>One slide of the briefing of a room under the choice that the request names; null when the request names no such room.</summary>
    public async Task<IResult?> RoomSlideAsync(HttpContext http, BriefingCode code, int number, CancellationToken ct) =>
        await RoomAsync(http, code, ct) is var (_, shown) ? await SlideAsync(http, shown.Catalogue, shown.Briefing, number, ct) : null;

    /// <summary>One slide under the choice that the request names; laid out beside the open list of choices when it says so (<c>beside=1</c>).</summary>
    public async Task<IResult> SlideAsync(HttpContext http, Catalogue catalogue, BriefingRecord briefing, int number, CancellationToken ct)
    {
        if (briefing.Slides.FirstOrDefault(slide => slide.Number == number) is not { } slide) return Results.NotFound();
        var changed = SlideChoice.Of(slide, http.Request.Query[slide.Offer ?? ""].ToString(), catalogue);
        var mode = http.Request.Query["beside"] == "1" ? SlideMode.StageBeside : SlideMode.Stage;
        return await renderer.RenderAsync(catalogue, changed, briefing.Slides.Count, ReaderLanguage.Current, mode, 1, ct) is { } drawn ? Results.Content(drawn.Html, Html) : Results.NotFound();
    }

    /// <summary>The briefing in type for a large room, as the rehearsal found it; as it is for other numbers.</summary>
    public static BriefingRecord Larger(BriefingRecord briefing, double? least) =>
        least is > 0 and <= SlideSizes.Most ? briefing with { Slides = [.. briefing.Slides.Select(slide => slide with { LeastType = Math.Ceiling(least.Value) })] } : briefing;

    private async Task<(Room Room, RoomBriefing Shown)?> RoomAsync(HttpContext http, BriefingCode code, CancellationToken ct) =>
        http.Request.Query["room"].ToString() is { Length: > 0 } typed && (await door.FindAsync(http, typed)).Room is { } room && room.Briefing == code.Value && !keeper.IsOver(room) && await rooms.OpenAsync(room, ct) is { } shown
            ? (shown.Fit(room), shown)
            : null;

    private async Task<string> PrintAsync(StageDeck deck, CancellationToken ct)
    {
        var slots = await Task.WhenAll(deck.Briefing.Slides.Select(slide => SlotAsync(deck.Catalogue, slide, deck.Briefing.Slides.Count, deck.Language, ct)));
        return await printer.PrintAsync<StagePage>(nameof(StagePage.Deck), deck with { Slides = [.. slots.OfType<StageSlot>()] });
    }

    private async Task<StageSlot?> SlotAsync(Catalogue catalogue, SlideRecord slide, int count, Language language, CancellationToken ct)
    {
        Task<RenderedSlide?> Draw(SlideMode mode) => renderer.RenderAsync(catalogue, slide, count, language, mode, 1, ct);
        if (await views.OpenAsync(catalogue, slide, count, language, ct) is not { } view || await Draw(SlideMode.Stage) is not { } drawn) return null;
        return new(view, drawn, view.Offers.Count > 0 ? await Draw(SlideMode.StageBeside) : null);
    }
}
