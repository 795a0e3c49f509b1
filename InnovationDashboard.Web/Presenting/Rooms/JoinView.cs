using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>Why somebody stands at the door of a room.</summary>
public enum JoinReason
{
    /// <summary>To type a code.</summary>
    None,

    /// <summary>There is no room of this code.</summary>
    NoSuchCode,

    /// <summary>Too many wrong codes from this address.</summary>
    TooOften,

    /// <summary>No more presentations can be opened just now.</summary>
    TooManyRooms,

    /// <summary>The room is over.</summary>
    Over,

    /// <summary>The lectern belongs to the browser that opened the room.</summary>
    NotYourLectern,

    /// <summary>The phone has not handed its secret over yet, or it is no longer good.</summary>
    PhoneWithoutKey,
}

/// <summary>The page where a code is typed, and where those are met who do not get further.</summary>
/// <param name="Reason">Why they are here.</param>
/// <param name="Typed">What was typed, or the code of the room.</param>
/// <param name="Catalogue">Names.</param>
/// <param name="Briefing">Briefing of the room, if there is one.</param>
/// <param name="Language">Language.</param>
/// <param name="Reader">Theme and text size.</param>
public sealed record JoinView(JoinReason Reason, string? Typed, Catalogue Catalogue, BriefingRecord? Briefing, Language Language, ReaderState Reader)
{
    /// <summary>A text in the reader's language.</summary>
    public string Text(RoomText key, params ReadOnlySpan<object?> arguments) => Texts.In(Language, key, arguments);
}
