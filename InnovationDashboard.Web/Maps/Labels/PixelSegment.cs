using InnovationDashboard.Web.Charts.Geometry;

namespace InnovationDashboard.Web.Maps.Labels;

/// <summary>A straight line between two points of the picture.</summary>
/// <param name="From">Start.</param>
/// <param name="To">End.</param>
public readonly record struct PixelSegment(PixelPoint From, PixelPoint To)
{
    /// <summary>Length in drawing units.</summary>
    public double Length => From.To(To);

    /// <summary>Distance from a point to the nearest point of the line.</summary>
    public double Nearest(PixelPoint point)
    {
        var (dx, dy) = (To.X - From.X, To.Y - From.Y);
        var square = (dx * dx) + (dy * dy);
        var along = square == 0 ? 0 : Math.Clamp((((point.X - From.X) * dx) + ((point.Y - From.Y) * dy)) / square, 0, 1);
        return new PixelPoint(From.X + (along * dx), From.Y + (along * dy)).To(point);
    }

    /// <summary>True when the two lines cross or touch.</summary>
    public bool Crosses(PixelSegment other)
    {
        var a = Side(From, To, other.From);
        var b = Side(From, To, other.To);
        var c = Side(other.From, other.To, From);
        var d = Side(other.From, other.To, To);
        return ((a <= 0 && b >= 0) || (a >= 0 && b <= 0)) && ((c <= 0 && d >= 0) || (c >= 0 && d <= 0))
            && !(a == 0 && b == 0 && !Overlap(other));
    }

    /// <summary>True when any part of the line lies in the rectangle.</summary>
    public bool Crosses(PixelRect rect) => LineClip.Crosses(From.X, From.Y, To.X, To.Y, rect);

    private static double Side(PixelPoint a, PixelPoint b, PixelPoint p) => ((b.X - a.X) * (p.Y - a.Y)) - ((b.Y - a.Y) * (p.X - a.X));

    private bool Overlap(PixelSegment other) =>
        Math.Min(Math.Max(From.X, To.X), Math.Max(other.From.X, other.To.X)) >= Math.Max(Math.Min(From.X, To.X), Math.Min(other.From.X, other.To.X))
        && Math.Min(Math.Max(From.Y, To.Y), Math.Max(other.From.Y, other.To.Y)) >= Math.Max(Math.Min(From.Y, To.Y), Math.Min(other.From.Y, other.To.Y));
}
