using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Dots;

/// <summary>How far a dot with its label reaches to both sides.</summary>
/// <param name="Value">Where the dot stands.</param>
/// <param name="Before">Reach to the left.</param>
/// <param name="After">Reach to the right.</param>
internal readonly record struct DotReach(double Value, double Before, double After);

/// <summary>Where the values of a row are written: inside ranked dots; otherwise right of the greatest dot and left of the least; strips have columns for them.</summary>
internal static class DotLabels
{
    private const double MostOfBox = 0.22;

    /// <summary>The text of a dot's label as it fits.</summary>
    internal static string Text(DotPoint point, ChartBox box, TextMeasurer measurer) =>
        measurer.Fit(point.ValueText, box.Width * MostOfBox, box.Type.Value, DotsLayout.IsEmphasised(point));

    /// <summary>Gap between a dot and its label.</summary>
    internal static double Gap(ChartBox box) => box.Type.Value * 0.4;

    /// <summary>Room the dots of a row need. Ranked dots may turn out to stand too close for numbers inside; room for labels outside is left to rows of two.</summary>
    internal static IEnumerable<DotReach> Reaches(DotRow row, bool rank, bool strip, ChartBox box, TextMeasurer measurer)
    {
        if (row.Points.Count == 0) yield break;
        var sorted = row.Points.OrderBy(point => point.Value).ToList();
        foreach (var point in sorted)
        {
            var radius = DotsFrame.Radius(point, rank, box, measurer);
            yield return new(point.Value, radius + 1, radius + 1);
        }

        if (strip || (rank && sorted.Count == 1)) yield break;
        yield return Outside(sorted[^1], before: false, box, measurer);
        if (sorted.Count > 1) yield return Outside(sorted[0], before: true, box, measurer);
    }

    private static DotReach Outside(DotPoint point, bool before, ChartBox box, TextMeasurer measurer)
    {
        var radius = DotsFrame.Radius(point, inside: false, box, measurer);
        var reach = radius + Gap(box) + measurer.Measure(Text(point, box, measurer), box.Type.Value, DotsLayout.IsEmphasised(point)) + 1;
        return before ? new(point.Value, reach, radius) : new(point.Value, radius, reach);
    }
}
