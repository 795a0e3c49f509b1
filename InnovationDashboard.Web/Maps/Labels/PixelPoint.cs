namespace InnovationDashboard.Web.Maps.Labels;

/// <summary>A point of the picture in drawing units, y downwards.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards.</param>
public readonly record struct PixelPoint(double X, double Y)
{
    /// <summary>Distance to another point.</summary>
    public double To(PixelPoint other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));
}
