using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Bump;

/// <summary>Places ranks over editions: rank 1 on top, smooth lines inside one method only, names at the line ends.</summary>
public static class BumpLayout
{
    private const int MostLines = 8;

    /// <summary>Lays the drawing out. A line that ends early is named where it ends; the focus, if there is no room, beside the plot in a second pass.</summary>
    public static Scene Place(BumpData data, ChartBox box, TextMeasurer text)
    {
        var clean = data.Series.Select(series => series with
        {
            Points = [.. series.Points.Where(point => point.Edition >= 0 && point.Edition < data.Editions.Count && point.Rank > 0).DistinctBy(point => point.Edition)],
        }).ToList();
        var drawable = clean.Where(series => series.Points.Count > 0).ToList();
        // The line a slide speaks of and the focus first, then who is ranked in the newest edition, then by rank.
        bool IsSpokenOf(BumpSeries series) => series.Points.Any(point => box.SpeaksOf(point.Info));
        var choice = LabelPicker.Pick(
            [.. drawable.Select(series => new LabelCandidate(series.Name, 0, series.Tone == Tone.Focus || IsSpokenOf(series), IsSpokenOf(series) ? double.MaxValue : Weight(series)))], box.Height, Math.Min(MostLines, box.MaxLabels));
        IReadOnlyList<string> dropped = [.. choice.Dropped, .. clean.Where(series => series.Points.Count == 0).Select(series => series.Name)];
        var chosen = choice.Kept.Select(index => drawable[index]).OrderBy(series => series.Tone == Tone.Focus).ToList();
        if (chosen.Count == 0) return new Scene("bump", box.Kind, box.Width, box.Height, [], dropped);

        var drawing = new BumpDrawing(data, chosen, box, text, false);
        var scene = drawing.Draw(dropped);
        return drawing.FocusIsNamed ? scene : new BumpDrawing(data, chosen, box, text, true).Draw(dropped);
    }

    private static double Weight(BumpSeries series)
    {
        var last = series.Points.MaxBy(point => point.Edition)!;
        return (last.Edition * 100_000.0) - last.Rank;
    }
}
