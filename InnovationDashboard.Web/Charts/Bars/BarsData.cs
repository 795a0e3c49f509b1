using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Charts.Bars;

/// <summary>Horizontal bars from zero, in the order given.</summary>
/// <param name="Rows">Rows, first on top.</param>
/// <param name="Missing">Names without a value, listed under the bars with <paramref name="MissingText"/>.</param>
/// <param name="MissingText">Why they have none ("not published"), empty when none is missing.</param>
/// <param name="Reference">A level to compare with, or null.</param>
/// <param name="Axis">How numerals are written.</param>
public sealed record BarsData(
    IReadOnlyList<BarRow> Rows, IReadOnlyList<string> Missing, string MissingText, ReferenceLevel? Reference, AxisFormat Axis) : ChartData;

/// <summary>One bar.</summary>
/// <param name="Info">What it stands for.</param>
/// <param name="Name">Row label.</param>
/// <param name="Value">Length; negative values run left of zero.</param>
/// <param name="ValueText">Direct label, with qualifier and without unit where the subtitle has it.</param>
/// <param name="Remark">Short remark after the value (another year, provisional), or empty.</param>
public sealed record BarRow(MarkInfo Info, string Name, double Value, string ValueText, string Remark = "");
