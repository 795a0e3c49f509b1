using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Line;

/// <summary>Names and values written inside the plot, each only where it covers nothing.</summary>
internal sealed class LineValues(string form, ChartBox box, TextMeasurer text, IReadOnlyList<LineStrokes> strokes, OpenSpace space, double left, Func<LineStrokes, bool> endsWithValue)
{
    private readonly Dictionary<PlacedPoint, IReadOnlyList<SceneMark>> _marks = new(ReferenceEqualityComparer.Instance);

    /// <summary>Texts of a point, with their leader.</summary>
    public IReadOnlyList<SceneMark> Of(PlacedPoint point) => _marks.GetValueOrDefault(point, []);

    /// <summary>Names lines beside one of their points, the last if possible.</summary>
    /// <param name="lines">Lines to name.</param>
    /// <param name="unnamed">Takes the names that found no room.</param>
    /// <returns>False when a line in focus found no room.</returns>
    public bool SetNames(IEnumerable<LineStrokes> lines, List<string> unnamed)
    {
        var all = true;
        foreach (var line in lines)
        {
            // A joined line is named where it ends; loose points may be named at any of them, and without a value, which would be that of one point only.
            var joined = line.Series.Joined && form != "dots";
            var points = (joined ? line.Points.TakeLast(1) : line.Points.Reverse()).ToList();
            if (line.Series.Name.Length == 0 || points.Exists(point => TrySet(point, Label(point).Around(point.Point.Info.Key, point.X, point.Y, point.Radius)))) continue;
            if (points.Exists(point => TrySetAway(point, Label(point)))) continue;
            all &= line.Series.Tone != Tone.Focus;
            unnamed.Add(line.Series.Name);

            EndLabel Label(PlacedPoint point) =>
                new(line.Series.Name, joined ? point.Point.ValueText : string.Empty, box.Width * 0.3, box.Type.Label, line.Series.Tone, text);
        }

        return all;
    }

    /// <summary>Writes values at the points that carry the message: first, highest, lowest, ends of segments, hollow ones; in the form of dots at all of them.</summary>
    public void SetValues()
    {
        // One grey line alone is the message; several are context.
        foreach (var line in strokes.Where(line => LineDrawing.IsStrong(line.Series.Tone) || strokes.Count == 1).Reverse())
        {
            foreach (var point in Wanted(line).Where(point => !HasValue(line, point))) TrySet(point, Around(line, point));
        }
    }

    // The label at a line's end holds the value too.
    private bool HasValue(LineStrokes line, PlacedPoint point) =>
        Of(point).OfType<TextMark>().Any(mark => mark.Role == TextRole.Value) || (ReferenceEquals(point, line.Points[^1]) && endsWithValue(line));

    private IEnumerable<PlacedPoint> Wanted(LineStrokes line)
    {
        var points = line.Points;
        var wanted = new List<PlacedPoint> { points[^1], points[0], points.MaxBy(point => point.Point.Value)!, points.MinBy(point => point.Point.Value)! };
        wanted.AddRange(line.Segments.Where(segment => segment.Count > 0).SelectMany(segment => new[] { segment[^1], segment[0] }));
        wanted.AddRange(points.Where(point => point.Point.Info.Hollow || point.Point.Info.Selected));
        if (form == "dots" || !line.Series.Joined) wanted.AddRange(points);
        return wanted.Distinct(ReferenceEqualityComparer.Instance).Cast<PlacedPoint>();
    }

    private IEnumerable<IReadOnlyList<TextMark>> Around(LineStrokes line, PlacedPoint point)
    {
        var (size, key, value) = (box.Type.Value, point.Point.Info.Key, point.Point.ValueText);
        if (value.Length == 0) yield break;
        var (rise, fall) = (point.Y - point.Radius - text.Descent(size), point.Y + point.Radius + text.Ascent(size));
        var side = point.Radius + (size * 0.3);
        var heights = form == "dots" || IsHigh(line, point) ? new[] { rise, fall } : [fall, rise];
        foreach (var baseline in heights) yield return One(point.X, baseline, TextAnchor.Middle);
        foreach (var baseline in heights)
        {
            yield return One(point.X - point.Radius, baseline, TextAnchor.Start);
            yield return One(point.X + point.Radius, baseline, TextAnchor.End);
        }

        yield return One(point.X + side, text.BaselineAt(point.Y, size), TextAnchor.Start);
        // A value among the numerals of the axis would be read as one of them.
        if (point.X - side - text.Measure(value, size) > left) yield return One(point.X - side, text.BaselineAt(point.Y, size), TextAnchor.End);

        IReadOnlyList<TextMark> One(double x, double baseline, TextAnchor anchor) =>
            [Texts.At(text, key + "/value", x, baseline, value, size, TextRole.Value, anchor, line.Series.Tone, false)];
    }

    /// <summary>True when a point stands no lower than its neighbours on average: its value then stands above it.</summary>
    private static bool IsHigh(LineStrokes line, PlacedPoint point)
    {
        var segment = line.Segments.First(points => points.Contains(point, ReferenceEqualityComparer.Instance));
        var at = segment.ToList().FindIndex(other => ReferenceEquals(other, point));
        var neighbours = segment.Where((_, i) => Math.Abs(i - at) == 1).ToList();
        return neighbours.Count == 0 || point.Y <= neighbours.Average(other => other.Y);
    }

    private bool TrySet(PlacedPoint point, IEnumerable<IReadOnlyList<TextMark>> ways)
    {
        if (space.FirstFree(ways) is not { } texts) return false;
        _marks[point] = [.. Of(point), .. texts];
        return true;
    }

    private bool TrySetAway(PlacedPoint point, EndLabel label)
    {
        foreach (var (texts, leader) in label.Away(point.Point.Info.Key, point.X, point.Y, point.Radius))
        {
            if (!space.IsFree(texts, 1) || !space.IsClear(leader)) continue;
            space.Take(texts);
            space.TakeStroke(leader.X1, leader.Y1, leader.X2, leader.Y2);
            _marks[point] = [.. Of(point), leader, .. texts];
            return true;
        }

        return false;
    }
}
