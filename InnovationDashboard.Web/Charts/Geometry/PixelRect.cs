namespace InnovationDashboard.Web.Charts.Geometry;

/// <summary>An upright rectangle in drawing units, y downwards.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Width">Width, not negative.</param>
/// <param name="Height">Height, not negative.</param>
public readonly record struct PixelRect(double Left, double Top, double Width, double Height)
{
    /// <summary>Right edge.</summary>
    public double Right => Left + Width;

    /// <summary>Bottom edge.</summary>
    public double Bottom => Top + Height;

    /// <summary>Horizontal middle.</summary>
    public double CentreX => Left + (Width / 2);

    /// <summary>Vertical middle.</summary>
    public double CentreY => Top + (Height / 2);

    /// <summary>True when the two share more than <paramref name="tolerance"/> of a unit in both directions.</summary>
    public bool Overlaps(PixelRect other, double tolerance = 0.5) =>
        Math.Min(Right, other.Right) - Math.Max(Left, other.Left) > tolerance
        && Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > tolerance;

    /// <summary>True when <paramref name="other"/> lies inside, give or take <paramref name="tolerance"/>.</summary>
    public bool Contains(PixelRect other, double tolerance = 0.5) =>
        other.Left >= Left - tolerance && other.Right <= Right + tolerance
        && other.Top >= Top - tolerance && other.Bottom <= Bottom + tolerance;

    /// <summary>The rectangle moved inwards by the given amounts.</summary>
    public PixelRect Inset(double left, double top, double right, double bottom) =>
        new(Left + left, Top + top, Math.Max(0, Width - left - right), Math.Max(0, Height - top - bottom));
}
