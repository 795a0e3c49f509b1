using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Line;

/// <summary>The column right of the plot: lines are named at their ends, reference levels at their heights.</summary>
internal sealed class LineSide
{
    private const double NearlyLast = 0.08;
    private static readonly double[] RuleWidths = [0.9, 0.6, 0.4];
    private static readonly double[] RulePlaces = [1, 0, 0.5, 0.75, 0.25];

    private readonly IReadOnlyList<LineSeries> _series;
    private readonly IReadOnlyList<ReferenceLevel> _references;
    private readonly ChartBox _box;
    private readonly Dictionary<string, EndLabel> _labels = new(StringComparer.Ordinal);

    public LineSide(
        LineData data, IReadOnlyList<LineSeries> series, IReadOnlyList<ReferenceLevel> references, ChartBox box, TextMeasurer text, LineRoom room, int first, int last)
    {
        _box = box;
        var most = box.Width * (box.Kind switch { BoxKind.Narrow => 0.31, BoxKind.Wide => 0.27, BoxKind.Full => 0.22, _ => 0.33 });
        // A line that ends a little early may still be named in the column; dots without a name carry their values themselves.
        var end = last - ((last - first) * NearlyLast);
        _series = [.. series.Where(one => (Last(one).Year >= end && (one.Name.Length > 0 || data.Form != "dots")) || (room.HasFlag(LineRoom.Ends) && one.Tone == Tone.Focus))];
        _references = room.HasFlag(LineRoom.References) ? references : [];
        foreach (var one in _series) _labels[KeyOf(one)] = new EndLabel(one.Name, Last(one).ValueText, most, box.Type.Label, one.Tone, text);
        foreach (var one in _references) _labels[KeyOf(one)] = new EndLabel(one.Text, string.Empty, most, box.Type.Label, Tone.Ink, text);
        Gap = (box.Dot * 1.2) + (box.Type.Label * 0.45);
        Width = _labels.Count == 0 ? 0 : _labels.Values.Max(label => label.Width) + Gap - box.Dot;
    }

    /// <summary>Room the column takes right of the plot.</summary>
    public double Width { get; }

    private double Gap { get; }

    /// <summary>Key of a line's label.</summary>
    public static string KeyOf(LineSeries series) => "end/" + series.Key;

    /// <summary>Key of a reference level's label.</summary>
    public static string KeyOf(ReferenceLevel reference) => "reference/" + reference.Info.Key;

    /// <summary>Sets the column.</summary>
    public SideLabels Set(IReadOnlyList<LineStrokes> strokes, LineFrame frame, OpenSpace space, double head)
    {
        var labels = new List<SideLabel>();
        foreach (var stroke in strokes.Where(stroke => _series.Contains(stroke.Series)))
        {
            var (label, point) = (_labels[KeyOf(stroke.Series)], stroke.Points[^1]);
            if (label.Lines == 0) continue;
            labels.Add(new SideLabel(
                KeyOf(stroke.Series), stroke.Series.Name, point.X + point.Radius + 1, point.Y, label.Height, stroke.Series.Tone == Tone.Focus,
                LineDrawing.IsStrong(stroke.Series.Tone) ? 2 : 0, (left, centre) => label.At(KeyOf(stroke.Series), left, centre)));
        }

        foreach (var reference in _references)
        {
            var label = _labels[KeyOf(reference)];
            if (label.Lines == 0) continue;
            labels.Add(new SideLabel(
                KeyOf(reference), reference.Text, frame.Plot.Right, frame.Y.At(reference.Value), label.Height, false, 1,
                (left, centre) => label.At(KeyOf(reference), left, centre)));
        }

        var set = SideLabels.Place(
            labels, frame.Plot.Right - _box.Dot + Gap, frame.Plot.Top - head, frame.Plot.Bottom + (_box.Type.Label * 0.5), _box.MaxLabels, _box.Type.Label * 0.6);
        space.Take(set.Texts);
        return set;
    }

    /// <summary>Lines that are named inside the plot, because they end before the last year; the focus first.</summary>
    public IEnumerable<LineStrokes> Inside(IReadOnlyList<LineStrokes> strokes) =>
        strokes.Where(stroke => !_series.Contains(stroke.Series)).OrderByDescending(stroke => stroke.Series.Tone == Tone.Focus);

    /// <summary>The ways to name a reference level on its rule: above it or under it, at the right, the left, or in between.</summary>
    public static IEnumerable<IReadOnlyList<TextMark>> OnRule(ReferenceLevel reference, PixelRect plot, double y, ChartBox box, TextMeasurer text)
    {
        foreach (var width in RuleWidths)
        {
            var label = new EndLabel(reference.Text, string.Empty, plot.Width * width, box.Type.Label, Tone.Ink, text);
            if (label.Lines is 0 or > 2) continue;
            foreach (var share in RulePlaces)
            {
                var left = plot.Left + ((plot.Width - label.Width) * share);
                yield return label.At(KeyOf(reference), left, y - 2 - (label.Height / 2));
                yield return label.At(KeyOf(reference), left, y + 2 + (label.Height / 2));
            }
        }
    }

    private static LinePoint Last(LineSeries series) =>
        series.Segments.SelectMany(segment => segment).Where(point => double.IsFinite(point.Value)).OrderBy(point => point.Year).Last();
}
