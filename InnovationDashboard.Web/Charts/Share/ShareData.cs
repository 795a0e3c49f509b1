using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Charts.Share;

/// <summary>Bars of 100 %, at most five parts each.</summary>
/// <param name="Bars">Bars, first on top.</param>
/// <param name="RestText">Name of what is left to 100 %, drawn as an outline.</param>
public sealed record ShareData(IReadOnlyList<ShareBar> Bars, string RestText) : ChartData;

/// <summary>One bar.</summary>
/// <param name="Key">Stable identity.</param>
/// <param name="Name">Row label; empty for a single bar.</param>
/// <param name="Parts">Parts in order.</param>
public sealed record ShareBar(string Key, string Name, IReadOnlyList<SharePart> Parts);

/// <summary>One part.</summary>
/// <param name="Info">What it stands for.</param>
/// <param name="Name">Label.</param>
/// <param name="Percent">Share, 0 to 100.</param>
/// <param name="ValueText">Direct label.</param>
public sealed record SharePart(MarkInfo Info, string Name, double Percent, string ValueText);
