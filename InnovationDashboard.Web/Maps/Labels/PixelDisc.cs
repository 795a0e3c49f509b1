using InnovationDashboard.Web.Charts.Geometry;

namespace InnovationDashboard.Web.Maps.Labels;

/// <summary>A dot or circle of the picture.</summary>
/// <param name="Centre">Its middle.</param>
/// <param name="Radius">Its radius, not negative.</param>
public readonly record struct PixelDisc(PixelPoint Centre, double Radius)
{
    /// <summary>Distance from the centre to the nearest point of a rectangle; 0 when the centre lies inside.</summary>
    public double Nearest(PixelRect rect)
    {
        var dx = Math.Max(Math.Max(rect.Left - Centre.X, 0), Centre.X - rect.Right);
        var dy = Math.Max(Math.Max(rect.Top - Centre.Y, 0), Centre.Y - rect.Bottom);
        return Math.Sqrt((dx * dx) + (dy * dy));
    }

    /// <summary>Distance from the centre to the farthest corner of a rectangle.</summary>
    public double Farthest(PixelRect rect)
    {
        var dx = Math.Max(Math.Abs(rect.Left - Centre.X), Math.Abs(rect.Right - Centre.X));
        var dy = Math.Max(Math.Abs(rect.Top - Centre.Y), Math.Abs(rect.Bottom - Centre.Y));
        return Math.Sqrt((dx * dx) + (dy * dy));
    }

    /// <summary>True when any part of the rectangle lies in the disc.</summary>
    public bool Touches(PixelRect rect) => Nearest(rect) < Radius;

    /// <summary>True when the whole rectangle lies in the disc.</summary>
    public bool Holds(PixelRect rect) => Farthest(rect) <= Radius;

    /// <summary>True when the disc's outline runs through the rectangle.</summary>
    public bool OutlineCrosses(PixelRect rect) => Touches(rect) && !Holds(rect);
}
