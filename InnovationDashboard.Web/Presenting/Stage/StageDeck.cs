using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Presenting.Stage;

/// <summary>A briefing ready for the wall: every slide drawn, in one language and one data version.</summary>
/// <param name="Catalogue">Names of the data version.</param>
/// <param name="Briefing">The briefing.</param>
/// <param name="Slides">The drawn slides, in order.</param>
/// <param name="Language">Language.</param>
/// <param name="Theme">Paper.</param>
public sealed record StageDeck(Catalogue Catalogue, BriefingRecord Briefing, IReadOnlyList<StageSlot> Slides, Language Language, Theme Theme)
{
    /// <summary>A text in the language of the deck.</summary>
    public string Text(StageText key, params ReadOnlySpan<object?> arguments) => Texts.In(Language, key, arguments);
}

/// <summary>A slide of the stage.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Html">Its drawing.</param>
public sealed record StageSlot(int Number, string Title, string Html);
