using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Maps.Labels;

namespace InnovationDashboard.Web.Maps.Areas;

/// <summary>Cuts a circle to a frame and around what is written on it, so that no line runs through a text or out of the picture.</summary>
internal static class CircleArcs
{
    /// <summary>The visible pieces as path data; empty when nothing is left.</summary>
    /// <param name="circle">The circle.</param>
    /// <param name="frame">What is outside is cut.</param>
    /// <param name="holes">What is inside any of these is cut.</param>
    /// <param name="least">Pieces shorter than this are left out.</param>
    public static string Path(PixelDisc circle, PixelRect frame, IReadOnlyList<PixelRect> holes, double least)
    {
        var path = new SvgPath();
        foreach (var (from, to) in Pieces(circle, frame, holes))
        {
            if ((to - from) * circle.Radius < least) continue;
            var (start, end) = (At(circle, from), At(circle, to));
            path.MoveTo(start.X, start.Y);
            if (to - from > Math.PI)
            {
                var middle = At(circle, (from + to) / 2);
                path.ArcTo(circle.Radius, false, middle.X, middle.Y);
            }

            path.ArcTo(circle.Radius, false, end.X, end.Y);
        }

        return path.ToString();
    }

    /// <summary>A point of the circle; angles run clockwise on the screen, from the east.</summary>
    public static PixelPoint At(PixelDisc circle, double angle)
    {
        var (sin, cos) = Math.SinCos(angle);
        return new PixelPoint(circle.Centre.X + (cos * circle.Radius), circle.Centre.Y + (sin * circle.Radius));
    }

    private static IEnumerable<(double From, double To)> Pieces(PixelDisc circle, PixelRect frame, IReadOnlyList<PixelRect> holes)
    {
        var cuts = holes.Append(frame).SelectMany(rect => Meets(circle, rect)).Order().ToList();
        if (cuts.Count == 0) cuts.Add(0);
        cuts.Add(cuts[0] + (2 * Math.PI));
        var from = double.NaN;
        for (var i = 1; i < cuts.Count; i++)
        {
            var middle = At(circle, (cuts[i - 1] + cuts[i]) / 2);
            var visible = Inside(frame, middle) && !holes.Any(hole => Inside(hole, middle));
            if (visible && double.IsNaN(from)) from = cuts[i - 1];
            if (visible || double.IsNaN(from)) continue;
            yield return (from, cuts[i - 1]);
            from = double.NaN;
        }

        if (!double.IsNaN(from)) yield return (from, cuts[^1]);
    }

    private static bool Inside(PixelRect rect, PixelPoint point) => point.X > rect.Left && point.X < rect.Right && point.Y > rect.Top && point.Y < rect.Bottom;

    // Angles, from 0 to a full turn, at which the circle meets the four lines through the rectangle's edges.
    private static IEnumerable<double> Meets(PixelDisc circle, PixelRect rect)
    {
        foreach (var x in (double[])[rect.Left, rect.Right])
        {
            var cos = (x - circle.Centre.X) / circle.Radius;
            if (Math.Abs(cos) >= 1) continue;
            yield return Math.Acos(cos);
            yield return (2 * Math.PI) - Math.Acos(cos);
        }

        foreach (var y in (double[])[rect.Top, rect.Bottom])
        {
            var sin = (y - circle.Centre.Y) / circle.Radius;
            if (Math.Abs(sin) >= 1) continue;
            yield return (Math.Asin(sin) + (2 * Math.PI)) % (2 * Math.PI);
            yield return Math.PI - Math.Asin(sin);
        }
    }
}
