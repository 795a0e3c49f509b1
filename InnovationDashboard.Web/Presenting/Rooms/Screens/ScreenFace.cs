using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings;

namespace InnovationDashboard.Web.Presenting.Rooms.Screens;

/// <summary>What kind of screen has joined a room.</summary>
internal enum ScreenKind
{
    /// <summary>Somebody who follows.</summary>
    Follower,

    /// <summary>The wall.</summary>
    Stage,

    /// <summary>The presenter's own window.</summary>
    Lectern,

    /// <summary>The presenter's phone.</summary>
    Remote,
}

/// <summary>How a screen looks at a room. Screens of one face are sent the same bytes.</summary>
/// <param name="Kind">Kind of screen.</param>
/// <param name="Language">Language.</param>
/// <param name="Mode">Drawing, table or plain text.</param>
/// <param name="TextSize">1 normal, 2 large, 3 largest.</param>
internal sealed record ScreenFace(ScreenKind Kind, Language Language, SlideMode Mode, int TextSize)
{
    /// <summary>True for screens that show the slides to somebody; they are the ones that are counted.</summary>
    public bool ShowsSlides => Kind is ScreenKind.Follower or ScreenKind.Stage;

    /// <summary>True for screens that are told how many follow and whether newer data came.</summary>
    public bool IsPresenters => !ShowsSlides;
}
