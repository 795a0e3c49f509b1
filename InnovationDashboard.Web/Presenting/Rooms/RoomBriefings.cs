using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Web.Briefings.Own;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.Presenting.Stage;

namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>What a room shows: its briefing in the data version it was opened with.</summary>
internal sealed class RoomBriefings(ISiteData site, IDataVersions versions, CatalogueQueries catalogues, BriefingQueries briefings, OwnSlides own, RoomKeeper keeper, StageLeases leases) : IDisposable
{
    // A hall that joins at once asks for the same briefing a thousand times.
    private const int MostOwn = 60;

    private readonly KeptBodies<RoomBriefing> kept = new(MostOwn);

    /// <summary>The briefing, or null while there are no data, when they have no such briefing, or when the room is over and its presenter's own briefing is gone. Where a server no longer has the room's version it shows its own, and the screen says which.</summary>
    public async Task<RoomBriefing?> OpenAsync(Room room, CancellationToken ct)
    {
        if (versions.Find(room.Version) is { } pinned)
        {
            try
            {
                leases.Keep(pinned);
                return await OfAsync(await catalogues.GetAsync(pinned, ct), room, ct);
            }
            catch (DataVersionGoneException)
            {
                // Let go between the two lines: its successor is shown.
            }
        }

        return await site.CurrentAsync(ct) is { } current ? await OfAsync(current, room, ct) : null;
    }

    /// <summary>What a room would show in another data version; null when it cannot.</summary>
    public Task<RoomBriefing?> InAsync(Catalogue catalogue, Room room, CancellationToken ct) => OfAsync(catalogue, room, ct);

    /// <summary>Forgets what was read.</summary>
    public void Dispose() => kept.Dispose();

    private async Task<RoomBriefing?> OfAsync(Catalogue catalogue, Room room, CancellationToken ct)
    {
        if (OwnBriefingFile.IsOwn(new(room.Briefing))) return keeper.IsOver(room) ? null : await kept.GetAsync((room.Code, catalogue.Version.Hash), () => OwnAsync(catalogue, room.Code), ct);
        return await briefings.FindAsync(catalogue.Version, new(room.Briefing), ct) is { Slides.Count: > 0 } briefing ? new(catalogue, briefing) : null;
    }

    private async Task<RoomBriefing?> OwnAsync(Catalogue catalogue, RoomCode code) =>
        await keeper.FileAsync(code) is { } file && OwnBriefingFile.Read(file, catalogue).Briefing is { } briefing && await own.ShownAsync(catalogue, briefing, CancellationToken.None) is { Slides.Count: > 0 } shown ? new(catalogue, shown) : null;
}

/// <summary>A briefing with the names of its data version.</summary>
/// <param name="Catalogue">Names.</param>
/// <param name="Briefing">Slides.</param>
internal sealed record RoomBriefing(Catalogue Catalogue, BriefingRecord Briefing)
{
    /// <summary>The room as these slides can show it: other data may have fewer of them.</summary>
    public Room Fit(Room room) => room with { Slides = Briefing.Slides.Count, State = room.State with { Slide = Math.Clamp(room.State.Slide, 1, Briefing.Slides.Count) } };

    /// <summary>The slide of this number under a choice of its filter.</summary>
    public SlideRecord Slide(int number, string chosen) => SlideOf(Math.Clamp(number, 1, Briefing.Slides.Count), chosen);

    private SlideRecord SlideOf(int number, string chosen) => Briefings.SlideChoice.Of(Briefing.Slides[number - 1], chosen, Catalogue);
}
