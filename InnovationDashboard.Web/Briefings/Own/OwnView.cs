using System.Text.Json;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings.Rehearsal;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Briefings.Own;

/// <summary>What the pages of own briefings know: nothing of the briefings.</summary>
/// <param name="Catalogue">Names.</param>
/// <param name="Language">Language.</param>
/// <param name="Reader">Theme and text size.</param>
public sealed record OwnView(Catalogue Catalogue, Language Language, ReaderState Reader)
{
    /// <summary>A text in the reader's language.</summary>
    public string Text(OwnText key, params ReadOnlySpan<object?> arguments) => Texts.In(Language, key, arguments);

    /// <summary>All texts that the scripts say, with their placeholders.</summary>
    public string Words => JsonSerializer.Serialize(Enum.GetValues<OwnText>().ToDictionary(key => key.ToString(), key => Texts.In(Language, key)));
}

/// <summary>Slides of a briefing that is being edited.</summary>
/// <param name="Slides">Slides.</param>
/// <param name="Room">The room they are tried out in, or null.</param>
/// <param name="Language">Language.</param>
public sealed record OwnEdited(IReadOnlyList<OwnSlide> Slides, RoomSize? Room, Language Language)
{
    /// <summary>A text in the reader's language.</summary>
    public string Text(OwnText key, params ReadOnlySpan<object?> arguments) => Texts.In(Language, key, arguments);
}

/// <summary>A slide that is being edited.</summary>
/// <param name="Slide">As it was written.</param>
/// <param name="View">What it shows; null when the data have no such panel.</param>
/// <param name="Picture">As the wall shows it, or null.</param>
/// <param name="Rehearsal">What the last row cannot read, or null when it is not tried out.</param>
public sealed record OwnSlide(SlideRecord Slide, SlideView? View, string? Picture, SlideRehearsal? Rehearsal)
{
    /// <summary>True when the last row reads every text of the slide as it is.</summary>
    public bool IsReadable(RoomSize room) => Rehearsal is null || Rehearsal.TooSmall.Count == 0 || Slide.LeastType >= room.LeastType;

    /// <summary>True when larger type would make it readable.</summary>
    public bool CanBeFitted(RoomSize room) => !IsReadable(room) && Rehearsal is { Fitted: not null, StillTooSmall: false };
}
