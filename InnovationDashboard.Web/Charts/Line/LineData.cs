using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Charts.Line;

/// <summary>Values over years. A series is a list of segments: nothing is ever drawn from one segment to the next.</summary>
/// <param name="Form">Chart form printed on the drawing: <c>line</c>, or <c>dots</c> when no value may be joined.</param>
/// <param name="Series">Series; the focus series is drawn last.</param>
/// <param name="Breaks">Where and why lines are cut.</param>
/// <param name="References">Levels across the whole picture.</param>
/// <param name="FromZero">True when the value axis must start at zero.</param>
/// <param name="Axis">How numerals are written.</param>
public sealed record LineData(
    string Form, IReadOnlyList<LineSeries> Series, IReadOnlyList<LineBreak> Breaks, IReadOnlyList<ReferenceLevel> References, bool FromZero, AxisFormat Axis) : ChartData;

/// <summary>One series.</summary>
/// <param name="Key">Stable identity.</param>
/// <param name="Name">Direct label at the end of the line; empty for a single series.</param>
/// <param name="Tone">Colour role.</param>
/// <param name="Joined">False when points are never joined (other vintages, other definitions).</param>
/// <param name="Segments">Runs of comparable points, each ordered by year. Inside a run, years without a value are bridged by dashes.</param>
public sealed record LineSeries(string Key, string Name, Tone Tone, bool Joined, IReadOnlyList<IReadOnlyList<LinePoint>> Segments);

/// <summary>One value of one year.</summary>
/// <param name="Info">What it stands for.</param>
/// <param name="Year">Year on the axis.</param>
/// <param name="Value">The value.</param>
/// <param name="ValueText">Direct label, printed where there is room: first, last, highest, lowest, ends of segments.</param>
public sealed record LinePoint(MarkInfo Info, int Year, double Value, string ValueText);

/// <summary>A cut between two years.</summary>
/// <param name="BeforeYear">First year of the new level.</param>
/// <param name="Text">The reason in a few words.</param>
public sealed record LineBreak(int BeforeYear, string Text);
