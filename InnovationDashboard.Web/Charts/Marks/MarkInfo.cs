namespace InnovationDashboard.Web.Charts.Marks;

/// <summary>Which colour a mark takes; the colours themselves are tokens in the style sheet.</summary>
public enum Tone
{
    /// <summary>Grey: what the subject is compared with.</summary>
    Context,

    /// <summary>The accent: the city, or the chosen place or sector.</summary>
    Focus,

    /// <summary>Fainter than context: grids, unselected marks beside a selection.</summary>
    Muted,

    /// <summary>Dark ink: targets, benchmarks, scale bars.</summary>
    Ink,

    /// <summary>Fixed colour of the first area.</summary>
    Area1,

    /// <summary>Fixed colour of the second area.</summary>
    Area2,

    /// <summary>Fixed colour of the third area.</summary>
    Area3,

    /// <summary>Fixed colour of the fourth area.</summary>
    Area4,
}

/// <summary>What a mark stands for, as opposed to where it stands. Travels unchanged from chart data to the printed mark.</summary>
/// <param name="Key">Stable identity inside its chart (a code or observation id): keeps focus and motion across states.</param>
/// <param name="Label">Accessible name and tooltip: subject, value with unit and qualifier, period, remarks. Already in the reader's language.</param>
/// <param name="Figure">Observation id shown by the mark, printed as <c>data-figure</c>; null for marks that show no figure.</param>
/// <param name="Href">Where a click leads (the next view state, with its path), or null when the mark is not a link.</param>
/// <param name="Tone">Colour role.</param>
/// <param name="Selected">True when the mark is the chosen filter value.</param>
/// <param name="Hollow">True for derived, provisional, forecast or alternative values: drawn as an outline.</param>
public sealed record MarkInfo(
    string Key, string Label, string? Figure = null, string? Href = null, Tone Tone = Tone.Context, bool Selected = false, bool Hollow = false);
