namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>What every screen of a room shows. Absolute, never a change: whoever has the newest is right, whatever was missed.</summary>
/// <param name="Sequence">Grows by one with each change.</param>
/// <param name="Slide">Number of the slide, from 1.</param>
/// <param name="Blank">True while the wall is dark.</param>
/// <param name="Chosen">Code of what is chosen in the slide's filter; empty for the slide as prepared.</param>
/// <param name="Invites">True while the wall shows how to join.</param>
public sealed record RoomState(long Sequence, int Slide, bool Blank, string Chosen, bool Invites)
{
    /// <summary>A room that has just been opened.</summary>
    public static RoomState At(int slide) => new(1, slide, false, "", false);
}

/// <summary>A room: a briefing that is being presented, and who may move it. Kept as JSON by the stores.</summary>
/// <param name="Code">The code it is joined by.</param>
/// <param name="Briefing">Code of the briefing.</param>
/// <param name="Slides">Slides of the briefing.</param>
/// <param name="Version">Data version that all screens show (hash): a correction changes nothing under a speaker.</param>
/// <param name="State">What is shown.</param>
/// <param name="PresenterHash">Hash of the presenter's secret.</param>
/// <param name="RemoteHash">Hash of the remote's secret; null while no phone may move the room.</param>
/// <param name="Ends">When it ends by itself, and with it its secrets.</param>
/// <param name="Started">When the talk began; null before.</param>
/// <param name="IsEnded">True once the presenter has ended it.</param>
/// <param name="Revision">Grows with each change of any kind; what is older never replaces what is newer.</param>
public sealed record Room(
    RoomCode Code, string Briefing, int Slides, string Version, RoomState State, string PresenterHash, string? RemoteHash, DateTimeOffset Ends, DateTimeOffset? Started, bool IsEnded, long Revision)
{
    /// <summary>True when the room is over at this moment.</summary>
    public bool IsOver(DateTimeOffset now) => IsEnded || now >= Ends;
}

/// <summary>What somebody may do in a room.</summary>
public enum RoomRole
{
    /// <summary>Follows. Nothing a follower sends moves the room.</summary>
    Follower,

    /// <summary>Moves the slides from a phone.</summary>
    Remote,

    /// <summary>Moves the slides, lets phones in, ends the room.</summary>
    Presenter,
}
