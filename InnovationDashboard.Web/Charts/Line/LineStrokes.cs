using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Charts.Line;

/// <summary>A value with its place on paper.</summary>
/// <param name="Point">The value.</param>
/// <param name="X">Position.</param>
/// <param name="Y">Position.</param>
/// <param name="Radius">Radius of its dot.</param>
internal sealed record PlacedPoint(LinePoint Point, double X, double Y, double Radius);

/// <summary>One series on paper. A segment is never joined to the next; inside a segment neighbouring years are joined, and years without a value are bridged by thin dashes.</summary>
internal sealed class LineStrokes
{
    private LineStrokes(LineSeries series, IReadOnlyList<IReadOnlyList<PlacedPoint>> segments, IReadOnlyList<LineMark> lines) =>
        (Series, Segments, Lines) = (series, segments, lines);

    /// <summary>What is drawn.</summary>
    public LineSeries Series { get; }

    /// <summary>Its points, run by run, each in order of years.</summary>
    public IReadOnlyList<IReadOnlyList<PlacedPoint>> Segments { get; }

    /// <summary>Its strokes.</summary>
    public IReadOnlyList<LineMark> Lines { get; }

    /// <summary>All points in order of years.</summary>
    public IReadOnlyList<PlacedPoint> Points => [.. Segments.SelectMany(segment => segment).OrderBy(point => point.Point.Year)];

    /// <summary>Draws a series.</summary>
    /// <param name="series">What.</param>
    /// <param name="frame">Where.</param>
    /// <param name="joined">False when nothing may be joined at all.</param>
    /// <param name="stroke">Width of a solid line.</param>
    /// <param name="dot">Radius of a dot that stands alone, ends a line or is hollow.</param>
    public static LineStrokes Draw(LineSeries series, LineFrame frame, bool joined, double stroke, double dot)
    {
        joined &= series.Joined;
        // A string of pearls hides its line: inside grey lines, and where dots would stand close, they shrink into the line.
        var pearl = joined && (series.Tone is Tone.Context or Tone.Muted || frame.X.Step < 5 * dot) ? Math.Min(dot, stroke * 0.6) : dot;
        var segments = new List<IReadOnlyList<PlacedPoint>>();
        var lines = new List<LineMark>();
        foreach (var segment in series.Segments)
        {
            var sorted = segment.Where(point => double.IsFinite(point.Value)).OrderBy(point => point.Year).ToList();
            var placed = sorted.Select((point, i) =>
            {
                var inside = i > 0 && i < sorted.Count - 1 && !point.Info.Hollow && point.Year - sorted[i - 1].Year == 1 && sorted[i + 1].Year - point.Year == 1;
                return new PlacedPoint(point, frame.X.At(point.Year), frame.Y.At(point.Value), inside ? pearl : dot);
            }).ToList();
            if (joined) lines.AddRange(Join($"{series.Key}/{segments.Count}", placed, series.Tone, stroke));
            segments.Add(placed);
        }

        return new LineStrokes(series, segments, lines);
    }

    /// <summary>Where a pointer finds a point: small dots get a larger area, but never their neighbours'.</summary>
    public static HitMark Hit(PlacedPoint point, LineFrame frame)
    {
        var half = Math.Max(point.Radius, Math.Min(12, frame.X.Step > 0 ? frame.X.Step / 2 : 12));
        var height = Math.Max(point.Radius, 12);
        return new HitMark(point.Point.Info.Key + "/hit", new PixelRect(point.X - half, point.Y - height, 2 * half, 2 * height));
    }

    /// <summary>Enters strokes and dots into the open space, so that labels keep off them.</summary>
    public void Take(OpenSpace space)
    {
        foreach (var segment in Segments)
        {
            foreach (var point in segment) space.TakeDot(point.X, point.Y, point.Radius);
            if (Lines.Count == 0) continue;
            for (var i = 1; i < segment.Count; i++) space.TakeStroke(segment[i - 1].X, segment[i - 1].Y, segment[i].X, segment[i].Y);
        }
    }

    private static IEnumerable<LineMark> Join(string key, List<PlacedPoint> points, Tone tone, double stroke)
    {
        var run = new List<PlacedPoint>();
        foreach (var point in points)
        {
            var years = run.Count == 0 ? 1 : point.Point.Year - run[^1].Point.Year;
            if (years == 1)
            {
                run.Add(point);
                continue;
            }

            if (run.Count > 1) yield return Solid(key, run, tone, stroke);
            if (years > 1) yield return Bridge(key, run[^1], point, tone, stroke);
            run = [point];
        }

        if (run.Count > 1) yield return Solid(key, run, tone, stroke);
    }

    private static LineMark Solid(string key, List<PlacedPoint> run, Tone tone, double stroke) =>
        new($"{key}/from-{run[0].Point.Year}", SvgPath.Through([.. run.Select(point => (point.X, point.Y))]), tone, stroke);

    private static LineMark Bridge(string key, PlacedPoint from, PlacedPoint to, Tone tone, double stroke) =>
        new($"{key}/gap-{from.Point.Year}", SvgPath.Through([(from.X, from.Y), (to.X, to.Y)]), tone, stroke * 0.5, StrokeStyle.Dashed);
}
