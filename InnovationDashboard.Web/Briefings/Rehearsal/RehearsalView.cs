using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Briefings.Rehearsal;

/// <summary>A briefing tried out in a room, ready to be printed.</summary>
/// <param name="Catalogue">Names of the data version.</param>
/// <param name="Briefing">The briefing.</param>
/// <param name="Room">The room; null when what was asked for can be none.</param>
/// <param name="Slides">Its slides, tried out, each with its picture as it would be shown.</param>
/// <param name="Fitted">True when the slides are shown in type that the last row reads.</param>
/// <param name="Language">Language.</param>
/// <param name="Reader">Theme and text size.</param>
public sealed record RehearsalView(Catalogue Catalogue, BriefingRecord Briefing, RoomSize? Room, IReadOnlyList<(SlideRehearsal Rehearsal, string Picture)> Slides, bool Fitted, Language Language, ReaderState Reader)
{
    /// <summary>A text in the reader's language.</summary>
    public string Text(RehearsalText key, params ReadOnlySpan<object?> arguments) => Texts.In(Language, key, arguments);

    /// <summary>A number as it is read.</summary>
    public string Number(double number) => number.ToString("0.##", Cultures.Of(Language));
}
