using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Passports;

/// <summary>Everything a figure says about itself, in the reader's language.</summary>
/// <param name="Id">Observation id, or the code of a boundary version.</param>
/// <param name="Indicator">Its indicator, or null for the size of an area.</param>
/// <param name="Title">What is measured.</param>
/// <param name="Where">Place and sector.</param>
/// <param name="Value">The value.</param>
/// <param name="Origin">Where it stands.</param>
/// <param name="Rows">What else is known, in order.</param>
/// <param name="Change">The figure before it and what became of it, or null when it is the first.</param>
/// <param name="Disputes">Sources that do not agree.</param>
/// <param name="Cautions">What it must not be combined with.</param>
/// <param name="Series">Its own series, or its neighbours at the same date; null when it stands alone.</param>
public sealed record Passport(
    string Id, IndicatorRecord? Indicator, string Title, string Where, PassportValue Value, PassportOrigin Origin, IReadOnlyList<PassportRow> Rows, PassportChange? Change,
    IReadOnlyList<Dispute> Disputes, IReadOnlyList<string> Cautions, PassportSeries? Series);

/// <summary>A value in words.</summary>
/// <param name="Before">The source's reservation before the number, or empty.</param>
/// <param name="Number">The number.</param>
/// <param name="After">Unit and words after it.</param>
/// <param name="Period">When.</param>
/// <param name="Flags">Status flags: letter and words; none for an actual value.</param>
public sealed record PassportValue(string Before, string Number, string After, string Period, IReadOnlyList<(string Letter, string Text)> Flags);

/// <summary>Where a figure stands in its source.</summary>
/// <param name="Source">Source.</param>
/// <param name="Publisher">Publisher in the reader's language where known.</param>
/// <param name="Date">Date of the source, or empty.</param>
/// <param name="Locator">Place in the source, in words.</param>
/// <param name="RawLocator">Place as the package has it: what <c>data-locator</c> carries.</param>
/// <param name="Url">The original, or null when it must not be linked.</param>
/// <param name="TitleLanguage">BCP 47 tag of the source's title.</param>
/// <param name="Speaker">Who said it, or empty.</param>
public sealed record PassportOrigin(SourceRecord Source, string Publisher, string Date, string Locator, string RawLocator, string? Url, string TitleLanguage, string Speaker);

/// <summary>A line of a passport.</summary>
/// <param name="Name">What it says.</param>
/// <param name="Text">What is said.</param>
/// <param name="Href">Where more stands, or null.</param>
public sealed record PassportRow(string Name, string Text, string? Href = null);

/// <summary>How a figure stands to the one before it.</summary>
/// <param name="Text">The change in words, or why none is computed.</param>
/// <param name="Href">Passport of the change.</param>
/// <param name="Told">True when a change is told.</param>
public sealed record PassportChange(string Text, string Href, bool Told);

/// <summary>A concept on which sources do not agree.</summary>
/// <param name="Code">Code.</param>
/// <param name="Concept">What they all speak of.</param>
/// <param name="Reason">Why they differ, in a word.</param>
/// <param name="Explanation">Why they differ.</param>
/// <param name="Handling">What this site does about it.</param>
/// <param name="Values">What each says.</param>
public sealed record Dispute(string Code, string Concept, string Reason, string Explanation, string Handling, IReadOnlyList<DisputeValue> Values);

/// <summary>What one source says.</summary>
/// <param name="Figure">Figure id, or null when it is told in words.</param>
/// <param name="Text">Value.</param>
/// <param name="Measure">What is measured and when.</param>
/// <param name="Source">Source code.</param>
/// <param name="Publisher">Publisher.</param>
/// <param name="Locator">Place in the source, in words.</param>
/// <param name="Own">True for the figure of the passport.</param>
public sealed record DisputeValue(string? Figure, string Text, string Measure, SourceCode Source, string Publisher, string Locator, bool Own);

/// <summary>The drawing of a series with its table and the notes on its cuts.</summary>
/// <param name="Panel">Built as any panel is.</param>
/// <param name="Scenes">Drawings, one a size; empty for readers of tables.</param>
public sealed record PassportSeries(PanelModel Panel, IReadOnlyList<Scene> Scenes);
