namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>What a presenter or remote asks for. Absolute: what is null stays as it is.</summary>
/// <param name="Slide">Number of the slide. Bounded to the briefing; a new slide is shown as prepared and ends a dark wall, unless the same move says otherwise.</param>
/// <param name="Blank">Dark wall or not.</param>
/// <param name="Chosen">Choice in the slide's filter, empty for none.</param>
/// <param name="Invites">Show how to join, or not.</param>
/// <param name="After">Only if the room still stands at this sequence: what a screen did while it had no connection never overtakes what others did meanwhile.</param>
/// <param name="Clock"><c>start</c> or <c>reset</c>; the first change of slide starts it, too.</param>
public sealed record RoomMove(int? Slide = null, bool? Blank = null, string? Chosen = null, bool? Invites = null, long? After = null, string? Clock = null)
{
    private const int LongestCode = 64;

    /// <summary>The room after the move; the same object when nothing changes.</summary>
    public Room Of(Room room, DateTimeOffset now)
    {
        if (After is { } after && after != room.State.Sequence) return room;
        var slide = Math.Clamp(Slide ?? room.State.Slide, 1, room.Slides);
        var turned = slide != room.State.Slide;
        var state = room.State with
        {
            Slide = slide,
            Blank = Blank ?? (Slide is null && room.State.Blank),
            Chosen = Chosen is { Length: <= LongestCode } ? Chosen : turned ? "" : room.State.Chosen,
            Invites = Invites ?? (Slide is null && room.State.Invites),
        };
        var started = Clock switch { "start" => room.Started ?? now, "reset" => null, _ => turned ? room.Started ?? now : room.Started };
        if (state == room.State && started == room.Started) return room;
        return room with { Started = started, State = state == room.State ? state : state with { Sequence = state.Sequence + 1 } };
    }
}
