using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Maps.Labels;

namespace InnovationDashboard.Web.Maps.Areas;

/// <summary>Dotted rings of equal distance around the centre. They carry their distance where it stands free, and are cut around every text.</summary>
internal static class DistanceRings
{
    private const int Bearings = 72;

    // Due south, where the ring runs level through its text; then the bearings next to it, then north.
    private static readonly IReadOnlyList<double> Angles =
        [.. Enumerable.Range(0, Bearings).Select(i => i * 2 * Math.PI / Bearings).OrderBy(angle => Math.Min(Turn(angle, Math.PI / 2), Turn(angle, 1.5 * Math.PI) + 0.6))];

    /// <summary>Kilometres between rings: round, and wide enough on paper to be told apart.</summary>
    public static double Step(MapView view, ChartBox box) => NiceStep.AtLeast(Math.Max(box.Width * 0.075, box.Kind == BoxKind.Narrow ? 46 : 64) / view.Scale);

    /// <summary>The rings with their texts.</summary>
    /// <param name="view">The map.</param>
    /// <param name="step">Kilometres between rings.</param>
    /// <param name="reach">Kilometres to the farthest thing shown; the ring beyond it is the last.</param>
    /// <param name="unit">Unit of distance.</param>
    /// <param name="box">Sizes.</param>
    /// <param name="text">Measures.</param>
    /// <param name="written">Where texts stand already.</param>
    /// <param name="discs">Dots and area circles.</param>
    public static IReadOnlyList<SceneMark> Place(
        MapView view, double step, double reach, string unit, ChartBox box, TextMeasurer text, IReadOnlyList<PixelRect> written, IReadOnlyList<PixelDisc> discs)
    {
        var rings = Enumerable.Range(1, Math.Max(1, (int)Math.Ceiling((reach / step) - 0.001)))
            .Select(i => (Distance: i * step, Circle: new PixelDisc(view.Centre, i * step * view.Scale), Text: Distances.Write(i * step, unit))).ToList();
        var common = Angles.MaxBy(angle => rings.Count(ring => IsFree(RectAt(ring.Circle, angle, ring.Text))));
        var holes = written.Select(rect => rect.Inset(-3, 0, -3, 0)).ToList();
        var labels = new List<TextMark>();
        foreach (var ring in rings)
        {
            var angle = Angles.OrderBy(angle => Turn(angle, common)).Cast<double?>().FirstOrDefault(angle => IsFree(RectAt(ring.Circle, angle!.Value, ring.Text)));
            if (angle is null) continue;
            var at = CircleArcs.At(ring.Circle, angle.Value);
            var label = Texts.Centred(text, Key("ring-label", ring.Distance), at.X, at.Y, ring.Text, box.Type.Note, TextRole.Note, TextAnchor.Middle);
            labels.Add(label);
            holes.Add(label.Bounds.Inset(-4, 0, -4, 0));
        }

        var frame = view.Frame.Inset(1, 1, 1, 1);
        return
        [
            .. rings.Select(ring => (ring.Distance, Path: CircleArcs.Path(ring.Circle, frame, holes, box.Type.Note))).Where(ring => ring.Path.Length > 0)
                .Select(ring => new LineMark(Key("ring", ring.Distance), ring.Path, Tone.Muted, box.Stroke * 0.75, StrokeStyle.Dotted)),
            .. labels,
        ];

        PixelRect RectAt(PixelDisc circle, double angle, string words)
        {
            var at = CircleArcs.At(circle, angle);
            return Texts.Centred(text, string.Empty, at.X, at.Y, words, box.Type.Note, TextRole.Note, TextAnchor.Middle).Bounds;
        }

        bool IsFree(PixelRect rect)
        {
            var room = rect.Inset(-4, -2, -4, -2);
            return view.Frame.Contains(room, 0) && !written.Any(other => other.Overlaps(room, 0)) && !discs.Any(disc => disc.Touches(room));
        }
    }

    private static string Key(string kind, double distance) => FormattableString.Invariant($"{kind}-{distance:0.###}");

    private static double Turn(double a, double b)
    {
        var turn = Math.Abs(a - b) % (2 * Math.PI);
        return Math.Min(turn, (2 * Math.PI) - turn);
    }
}
