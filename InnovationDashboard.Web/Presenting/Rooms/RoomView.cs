using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Presenting.Stage;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>A room as one reader sees it, ready to be printed.</summary>
/// <param name="Room">The room.</param>
/// <param name="Catalogue">Names of its data version.</param>
/// <param name="Briefing">Its briefing.</param>
/// <param name="Slides">All slides in the reader's way of looking, in order; the one that is shown under the choice of its filter.</param>
/// <param name="Language">Language.</param>
/// <param name="Mode">Drawing, table or plain text.</param>
/// <param name="Reader">Theme and text size.</param>
/// <param name="Site">Scheme and host for links that are opened on other machines.</param>
public sealed record RoomView(Room Room, Catalogue Catalogue, BriefingRecord Briefing, IReadOnlyList<RoomSlide> Slides, Language Language, SlideMode Mode, ReaderState Reader, string Site)
{
    /// <summary>A text in the reader's language.</summary>
    public string Text(RoomText key, params ReadOnlySpan<object?> arguments) => Texts.In(Language, key, arguments);

    /// <summary>Where a slide under another choice of its filter is fetched, without the choice; null where it offers none.</summary>
    public string? OfferHref(RoomSlide slide) => slide.Slide.Offer is null ? null : StageAddress.Offer(Catalogue, Briefing.Code, slide.Slide, Language, Room.Code);

    /// <summary>Planned seconds of the whole briefing: the minutes that its maker planned.</summary>
    public int PlannedSeconds => Briefing.Minutes * 60;

    /// <summary>Planned seconds of a slide: its share of the whole.</summary>
    public int SecondsOf(RoomSlide slide) => (int)Math.Round((double)slide.Slide.Seconds * PlannedSeconds / Math.Max(1, Slides.Sum(one => one.Slide.Seconds)));

    /// <summary>Where people join.</summary>
    public string JoinLink => Site + RoomAddress.Follow(Room.Code);

    /// <summary>The address without its scheme, as it is read out and typed.</summary>
    public string JoinAddress => (Site + RoomAddress.Join).Split("://")[^1];

    /// <summary>True when the address leads to the reader's own machine: nobody else could open it.</summary>
    public bool IsOnlyHere => Uri.TryCreate(Site, UriKind.Absolute, out var site) && site.IsLoopback;
}

/// <summary>A slide of a room.</summary>
/// <param name="View">What it shows.</param>
/// <param name="Drawn">Printed.</param>
public sealed record RoomSlide(SlideView View, RenderedSlide Drawn)
{
    /// <summary>The slide.</summary>
    public SlideRecord Slide => View.Slide;
}
