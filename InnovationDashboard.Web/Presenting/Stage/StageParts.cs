using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.Presenting.Rooms;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Presenting.Stage;

/// <summary>Puts a stage together: its slides, what may be chosen on them, its page.</summary>
internal sealed class StageParts(IDataVersions versions, SlideViews views, SlideRenderer renderer, BodyPrinter printer)
{
    /// <summary>The data version that an address names, while it is kept.</summary>
    public DataVersion? Find(string? hash) => hash is { Length: > 0 } ? versions.Find(hash.ToLowerInvariant()) : null;

    /// <summary>The stage of a briefing as a page.</summary>
    public async Task<string> PageAsync(Catalogue catalogue, BriefingRecord briefing, Language language, Theme theme, CancellationToken ct, RoomView? room = null, bool drives = false)
    {
        var slots = await Task.WhenAll(briefing.Slides.Select(slide => SlotAsync(catalogue, slide, briefing.Slides.Count, language, ct)));
        return await printer.PrintAsync<StagePage>(nameof(StagePage.Deck), new StageDeck(catalogue, briefing, [.. slots.OfType<StageSlot>()], language, theme, room, drives));
    }

    private async Task<StageSlot?> SlotAsync(Catalogue catalogue, SlideRecord slide, int count, Language language, CancellationToken ct) =>
        await renderer.RenderAsync(catalogue, slide, count, language, SlideMode.Stage, 1, ct) is { } drawn && await views.OpenAsync(catalogue, slide, count, language, ct) is { } view ? new(view, drawn) : null;
}
