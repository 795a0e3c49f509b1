using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts;

namespace InnovationDashboard.Web.Panels;

/// <summary>What a filter does to a panel, as a reader sees it.</summary>
public enum FilterEffect
{
    /// <summary>The filter says nothing about this panel; the reason stands beside it.</summary>
    NotApplicable,

    /// <summary>Context is kept, the chosen mark is emphasised.</summary>
    Highlighted,

    /// <summary>Other figures are shown because of the filter.</summary>
    Applied,
}

/// <summary>One chip.</summary>
/// <param name="Filter">district, area or sector.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Active">True when the filter is set.</param>
/// <param name="Text">Chip text.</param>
/// <param name="Reason">Why, in a sentence; may be empty for applied and highlighted.</param>
public sealed record Chip(string Filter, FilterEffect Effect, bool Active, string Text, string Reason);

/// <summary>A source as it stands under a panel.</summary>
/// <param name="Code">Source code.</param>
/// <param name="Publisher">Publisher in the reader's language where known.</param>
/// <param name="Title">Title in its own language.</param>
/// <param name="TitleLanguage">BCP 47 tag of the title.</param>
/// <param name="Date">Date as known, or empty.</param>
/// <param name="Url">Address, or null when it must not be linked.</param>
/// <param name="Locators">Where in the source the figures stand.</param>
/// <param name="Interest">Interest to disclose, or empty.</param>
/// <param name="Licence">Licence or terms.</param>
public sealed record PanelSource(
    SourceCode Code, string Publisher, string Title, string TitleLanguage, string Date, string? Url, IReadOnlyList<string> Locators, string Interest, string Licence);

/// <summary>A cell of the table twin.</summary>
/// <param name="Text">Text.</param>
/// <param name="Figure">Observation id when the cell shows a figure.</param>
/// <param name="Numeric">True when aligned to the right.</param>
/// <param name="Href">Link of the cell, or null.</param>
public sealed record TableCell(string Text, string? Figure = null, bool Numeric = false, string? Href = null);

/// <summary>A table row.</summary>
/// <param name="Key">Stable identity.</param>
/// <param name="Cells">Cells, one a column; the first is the row's head.</param>
/// <param name="Selected">True when the row is the chosen filter value.</param>
public sealed record TableRow(string Key, IReadOnlyList<TableCell> Cells, bool Selected);

/// <summary>The table that says all a chart shows.</summary>
/// <param name="Columns">Column heads.</param>
/// <param name="Rows">Rows.</param>
public sealed record TableModel(IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows)
{
    /// <summary>A table of nothing.</summary>
    public static TableModel Empty { get; } = new([], []);
}

/// <summary>What a builder makes of a panel: chart data for a drawing, or form data for a text form, with the table that says the same.</summary>
/// <param name="Chart">Chart data, or null for text forms and empty panels.</param>
/// <param name="Form">Data of a text form (headline, cards, facts, timeline), or null.</param>
/// <param name="Table">Table twin.</param>
/// <param name="Description">Text alternative, made from the data.</param>
/// <param name="Notes">Notes that follow from the data: breaks, gaps, mapping of a sector.</param>
public sealed record PanelBody(ChartData? Chart, TextForm? Form, TableModel Table, string Description, IReadOnlyList<string> Notes);

/// <summary>Data of a form that is text rather than a drawing.</summary>
public abstract record TextForm;

/// <summary>A panel ready to be printed in one language for one view.</summary>
/// <param name="Code">Panel code.</param>
/// <param name="Form">Form as declared.</param>
/// <param name="Span">Width as declared.</param>
/// <param name="Title">Title.</param>
/// <param name="Subtitle">What is measured, unit, time.</param>
/// <param name="Notes">Notes.</param>
/// <param name="Chips">One chip a filter.</param>
/// <param name="Effect">The panel's own chip: what the set filters do at most, or could do when none is set.</param>
/// <param name="Sources">Sources.</param>
/// <param name="Body">Chart or text, and table.</param>
/// <param name="Empty">Why there is nothing to show, naming the filter, or null.</param>
/// <param name="EmptyHref">Address without the filter that emptied it.</param>
/// <param name="Absence">On the page of one place or sector: what is known not to exist for it, in a sentence; null where a figure is only not published.</param>
public sealed record PanelModel(
    PanelCode Code, string Form, string Span, string Title, string Subtitle, IReadOnlyList<string> Notes, IReadOnlyList<Chip> Chips, FilterEffect Effect,
    IReadOnlyList<PanelSource> Sources, PanelBody Body, string? Empty, string? EmptyHref, string? Absence)
{
    /// <summary>Figures that its sentences may tell.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Those of its sentences that name their figures, by how they are read.</summary>
    public IReadOnlyDictionary<string, string> MarkedSentences { get; init; } = new Dictionary<string, string>();

    /// <summary>A sentence of the panel with the marks that the package gave it.</summary>
    public string Marked(string sentence) => MarkedSentences.GetValueOrDefault(sentence, sentence);
}
