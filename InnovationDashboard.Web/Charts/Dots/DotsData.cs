using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Charts.Dots;

/// <summary>Dots a row on a common axis: one; two, which are joined (a dumbbell); or, as soon as a row has more than two, many: none joined, only those in focus labelled (strips).</summary>
/// <param name="Rows">Rows, first on top.</param>
/// <param name="RankAxis">True for ranks: whole numbers from 1, best at the left.</param>
/// <param name="FromZero">True when the axis must start at zero (never with <paramref name="RankAxis"/>).</param>
/// <param name="Legend">Names of the dots when rows have two; empty otherwise.</param>
/// <param name="Axis">How numerals are written.</param>
public sealed record DotsData(IReadOnlyList<DotRow> Rows, bool RankAxis, bool FromZero, IReadOnlyList<DotLegend> Legend, AxisFormat Axis) : ChartData;

/// <summary>Direct legend of one kind of dot.</summary>
/// <param name="Name">What the dot means.</param>
/// <param name="Tone">Its colour role.</param>
/// <param name="Hollow">Drawn as an outline.</param>
public sealed record DotLegend(string Name, Tone Tone, bool Hollow);

/// <summary>One row.</summary>
/// <param name="Key">Stable identity.</param>
/// <param name="Name">Row label.</param>
/// <param name="Detail">Second line of the label (edition, year), or empty.</param>
/// <param name="Points">Dots; empty when nothing is known, then <paramref name="Detail"/> says so.</param>
public sealed record DotRow(string Key, string Name, string Detail, IReadOnlyList<DotPoint> Points);

/// <summary>One dot.</summary>
/// <param name="Info">What it stands for.</param>
/// <param name="Value">Position.</param>
/// <param name="ValueText">Direct label; a rank stands inside the dot.</param>
/// <param name="Name">In a strip: whom a dot in focus stands for, head of the column its value is written in. Empty for the others, which have no label.</param>
public sealed record DotPoint(MarkInfo Info, double Value, string ValueText, string Name = "");
