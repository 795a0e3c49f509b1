using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Passports;

/// <summary>The passport of a number that no source prints: formula, rule, and the figures that went in; or why it is not computed.</summary>
/// <param name="Indicator">Indicator of the later figure.</param>
/// <param name="Title">What changes.</param>
/// <param name="Where">Place and sector.</param>
/// <param name="Amount">The change in words, or null when it is not computed.</param>
/// <param name="Why">Why it is not computed; empty when it is.</param>
/// <param name="Formulas">The arithmetic with its numbers.</param>
/// <param name="Figures">The two figures, the earlier first.</param>
/// <param name="DataVersion">Data version in words.</param>
public sealed record Change(IndicatorRecord Indicator, string Title, string Where, string? Amount, string Why, IReadOnlyList<string> Formulas, IReadOnlyList<ChangeFigure> Figures, string DataVersion);

/// <summary>A figure that went into a computed number.</summary>
/// <param name="Id">Observation id.</param>
/// <param name="Measure">What is measured and where; empty when it is the same for both.</param>
/// <param name="Period">When.</param>
/// <param name="Value">Value with unit.</param>
/// <param name="Remarks">Reservations.</param>
/// <param name="Source">Source code.</param>
/// <param name="Publisher">Publisher.</param>
/// <param name="Locator">Place in the source, in words.</param>
/// <param name="RawLocator">Place as the package has it.</param>
public sealed record ChangeFigure(string Id, string Measure, string Period, string Value, string Remarks, SourceCode Source, string Publisher, string Locator, string RawLocator);
