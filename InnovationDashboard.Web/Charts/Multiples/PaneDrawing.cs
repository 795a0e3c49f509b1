using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Charts.Multiples;

/// <summary>What stands inside one pane: cuts, strokes, points, and the last values.</summary>
internal sealed class PaneDrawing
{
    private readonly MultiplePane _pane;
    private readonly string _key;
    private readonly LineFrame _frame;
    private readonly double _dot;
    private readonly ChartBox _box;
    private readonly List<LineStrokes> _strokes;

    /// <summary>Draws the strokes of a pane.</summary>
    /// <param name="pane">The pane.</param>
    /// <param name="key">Stable identity inside the scene.</param>
    /// <param name="frame">Its axes.</param>
    /// <param name="dot">Radius of dots.</param>
    /// <param name="box">The box.</param>
    public PaneDrawing(MultiplePane pane, string key, LineFrame frame, double dot, ChartBox box)
    {
        (_pane, _key, _frame, _dot, _box) = (pane, key, frame, dot, box);
        _strokes = [.. pane.Series.Where(series => series.Segments.Any(segment => segment.Any(point => double.IsFinite(point.Value)))).OrderBy(series => series.Tone == Tone.Focus)
            .Select(series => LineStrokes.Draw(series, frame, true, LineDrawing.IsStrong(series.Tone) ? box.FocusStroke : box.Stroke, dot))];
    }

    /// <summary>Names of lines that found no room beside the plot.</summary>
    public IReadOnlyList<string> Dropped { get; private set; } = [];

    /// <summary>The pane with names and values beside the plot.</summary>
    /// <param name="left">Left edge of the column.</param>
    /// <param name="end">Label of a line.</param>
    public IEnumerable<SceneMark> WithEnds(double left, Func<LineSeries, EndLabel> end)
    {
        var size = _box.Type.Value;
        var labels = _strokes.Select(stroke => (stroke, Label: end(stroke.Series), Last: stroke.Points[^1])).Where(one => one.Label.Lines > 0).Select(one => new SideLabel(
            one.stroke.Series.Key, one.stroke.Series.Name, one.Last.X + _dot, one.Last.Y, one.Label.Height, one.stroke.Series.Tone == Tone.Focus, 0,
            (x, centre) => one.Label.At($"{_key}/end/{one.stroke.Series.Key}", x, centre))).ToList();
        var ends = SideLabels.Place(labels, left, _frame.Plot.Top - (size * 0.4), _frame.Plot.Bottom + (size * 0.4), _box.MaxLabels, size * 0.6);
        if (_pane.Series.Count > 1) Dropped = ends.Dropped;
        return Marks(stroke => ends.Of(stroke.Series.Key));
    }

    /// <summary>The pane with the last value set by the caller.</summary>
    public IEnumerable<SceneMark> WithValue(Func<LinePoint, Tone, TextMark?> value) =>
        Marks(stroke => value(stroke.Points[^1].Point, stroke.Series.Tone) is { } text ? [text] : []);

    private IEnumerable<SceneMark> Marks(Func<LineStrokes, IReadOnlyList<SceneMark>> end)
    {
        // The reason of a cut is told by the mark and by the panel's note: a small pane has no room for it.
        foreach (var cut in _pane.Breaks.Where(cut => cut.BeforeYear > _frame.X.First && cut.BeforeYear <= _frame.X.Last).DistinctBy(cut => cut.BeforeYear))
        {
            yield return BreakReason.Figure(
                new BreakNote($"{_key}/break/{cut.BeforeYear}", _frame.X.At(cut.BeforeYear - 0.5), cut.Text), _frame.Plot.Top, _frame.Plot.Bottom, []);
        }

        foreach (var stroke in _strokes)
        {
            foreach (var line in stroke.Lines) yield return line with { Key = $"{_key}/{line.Key}" };
            foreach (var point in stroke.Points) yield return Figure(stroke, point, ReferenceEquals(point, stroke.Points[^1]) ? end(stroke) : []);
        }
    }

    private FigureMark Figure(LineStrokes stroke, PlacedPoint point, IReadOnlyList<SceneMark> end) => new(
        point.Point.Info with { Tone = stroke.Series.Tone },
        [
            LineStrokes.Hit(point, _frame),
            new DotMark(point.Point.Info.Key + "/dot", point.X, point.Y, point.Radius, stroke.Series.Tone, point.Point.Info.Hollow),
            .. end,
        ],
        new PixelRect(point.X - point.Radius, point.Y - point.Radius, 2 * point.Radius, 2 * point.Radius));
}
