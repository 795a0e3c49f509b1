using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Charts.Multiples;

/// <summary>Small pictures of the same kind with one shared value axis and one shared year axis.</summary>
/// <param name="Panes">The small pictures, in order.</param>
/// <param name="FromZero">True when the value axis must start at zero.</param>
/// <param name="Axis">How numerals are written.</param>
public sealed record MultiplesData(IReadOnlyList<MultiplePane> Panes, bool FromZero, AxisFormat Axis) : ChartData;

/// <summary>One small picture.</summary>
/// <param name="Info">What the pane stands for; its link filters.</param>
/// <param name="Name">Heading.</param>
/// <param name="Series">Its series, usually one.</param>
/// <param name="Breaks">Its cuts.</param>
public sealed record MultiplePane(MarkInfo Info, string Name, IReadOnlyList<LineSeries> Series, IReadOnlyList<LineBreak> Breaks);
