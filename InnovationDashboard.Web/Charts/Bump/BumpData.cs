using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Charts.Bump;

/// <summary>Ranks over editions. Lines join neighbouring editions of one method only; an edition without a known rank is a gap with a mark that says so.</summary>
/// <param name="Editions">Editions in order; missing years of the publisher are editions of their own only when the package lists them.</param>
/// <param name="Series">Lines; the focus line is drawn last.</param>
/// <param name="UnknownText">What the mark for an unknown rank says ("rank not known").</param>
public sealed record BumpData(IReadOnlyList<BumpEdition> Editions, IReadOnlyList<BumpSeries> Series, string UnknownText) : ChartData;

/// <summary>One edition.</summary>
/// <param name="Label">Axis label, the edition's year.</param>
/// <param name="Year">Year of the edition; spacing on the axis is by edition, not by year.</param>
/// <param name="BreakBefore">Why it cannot be compared with the edition before, or null when it can.</param>
public sealed record BumpEdition(string Label, int Year, string? BreakBefore);

/// <summary>One ranked place.</summary>
/// <param name="Key">Stable identity.</param>
/// <param name="Name">Label at the end of the line, without the rank.</param>
/// <param name="Tone">Colour role.</param>
/// <param name="Points">Known ranks.</param>
/// <param name="CutBefore">Edition indexes before which this line alone is cut (its unit was redrawn).</param>
public sealed record BumpSeries(string Key, string Name, Tone Tone, IReadOnlyList<BumpPoint> Points, IReadOnlySet<int> CutBefore);

/// <summary>One rank.</summary>
/// <param name="Info">What it stands for.</param>
/// <param name="Edition">Index into the editions.</param>
/// <param name="Rank">Rank, 1 is best.</param>
public sealed record BumpPoint(MarkInfo Info, int Edition, int Rank);
