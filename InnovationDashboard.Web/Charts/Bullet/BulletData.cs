using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Charts.Bullet;

/// <summary>Values against a target or benchmark, a bar and a tick a row. Each row has its own scale from zero.</summary>
/// <param name="Rows">Rows, first on top.</param>
public sealed record BulletData(IReadOnlyList<BulletRow> Rows) : ChartData;

/// <summary>One value and its reference.</summary>
/// <param name="Info">The value's mark.</param>
/// <param name="Name">Row label.</param>
/// <param name="Value">Length of the bar, or null when no value is known.</param>
/// <param name="ValueText">Direct label, or the reason why there is no value.</param>
/// <param name="Reference">Target or benchmark, or null when none is known.</param>
/// <param name="Alternatives">Other known values of the same thing (another year), drawn as thin ticks.</param>
public sealed record BulletRow(MarkInfo Info, string Name, double? Value, string ValueText, ReferenceLevel? Reference, IReadOnlyList<ReferenceLevel> Alternatives);
