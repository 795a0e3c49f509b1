namespace InnovationDashboard.Web.Charts;

/// <summary>What a chart shows, before any pixel: numbers, and texts already in the reader's language. Made by a builder, placed by a layout.</summary>
public abstract record ChartData;

/// <summary>How axis numerals are written. Numerals are alike in both languages; the unit stands in the subtitle, a short suffix may stand on the axis.</summary>
/// <param name="Decimals">Most decimals; trailing zeros are dropped together on one axis.</param>
/// <param name="Suffix">Short suffix such as <c>%</c>, or empty.</param>
public sealed record AxisFormat(int Decimals, string Suffix = "");

/// <summary>A level that values are compared with: a target or benchmark.</summary>
/// <param name="Info">Name, figure id.</param>
/// <param name="Value">The level.</param>
/// <param name="Text">Direct label.</param>
public sealed record ReferenceLevel(Marks.MarkInfo Info, double Value, string Text);
