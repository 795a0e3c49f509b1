using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Passports;

/// <summary>All that is known of one indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Topic">Its subject.</param>
/// <param name="Rows">What it is, in order.</param>
/// <param name="Breaks">Where it must be cut, and why.</param>
/// <param name="Drawings">Drawings; none where it may not be drawn.</param>
/// <param name="Figures">Every figure.</param>
/// <param name="Sources">Its sources, the one with most figures first.</param>
/// <param name="Context">Names, language.</param>
public sealed record IndicatorModel(
    IndicatorRecord Indicator, string Topic, IReadOnlyList<PassportRow> Rows, IReadOnlyList<string> Breaks, IReadOnlyList<PassportSeries> Drawings, IReadOnlyList<IndicatorFigure> Figures,
    IReadOnlyList<IndicatorSource> Sources, PanelContext Context)
{
    /// <summary>True when any figure has a sector: the table then has a column for it.</summary>
    public bool HasSectors { get; } = Figures.Any(figure => figure.Sector.Length > 0);
}

/// <summary>A line of an indicator's table.</summary>
/// <param name="Id">Observation id.</param>
/// <param name="Place">Place.</param>
/// <param name="Sector">Sector, or empty.</param>
/// <param name="Period">When.</param>
/// <param name="Value">Value with qualifier and unit.</param>
/// <param name="Remarks">Reservations.</param>
/// <param name="Source">Source code.</param>
/// <param name="Publisher">Publisher.</param>
/// <param name="Locator">Place in the source, in words.</param>
/// <param name="RawLocator">Place as the package has it.</param>
public sealed record IndicatorFigure(string Id, string Place, string Sector, string Period, string Value, string Remarks, SourceCode Source, string Publisher, string Locator, string RawLocator);

/// <summary>A source of an indicator.</summary>
/// <param name="Source">Source.</param>
/// <param name="Publisher">Publisher in the reader's language where known.</param>
/// <param name="TitleLanguage">BCP 47 tag of its title.</param>
/// <param name="Figures">Figures taken from it.</param>
public sealed record IndicatorSource(SourceRecord Source, string Publisher, string TitleLanguage, int Figures);
