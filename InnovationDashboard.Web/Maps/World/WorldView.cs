using InnovationDashboard.Web.Maps.Labels;
using InnovationDashboard.Web.Maps.Projections;

namespace InnovationDashboard.Web.Maps.World;

/// <summary>How places get onto a drawn land outline.</summary>
/// <param name="Land">The outline and its projection.</param>
/// <param name="Factor">Drawing units per pixel of the outline's own picture.</param>
/// <param name="Left">Where the outline's picture begins.</param>
/// <param name="Top">Where the outline's picture begins.</param>
internal sealed record WorldView(LandOutline Land, double Factor, double Left, double Top)
{
    /// <summary>Factor from the outline's path units to drawing units.</summary>
    public double PathScale => Factor / Land.Grid;

    /// <summary>The place in the drawing.</summary>
    public PixelPoint At(GeoPoint place)
    {
        var (x, y) = OnLand(Land, place);
        return new PixelPoint(Left + (Factor * x), Top + (Factor * y));
    }

    /// <summary>The place in pixels of the outline's own picture.</summary>
    public static (double X, double Y) OnLand(LandOutline land, GeoPoint place)
    {
        var (x, y) = EqualEarth.Project(place, land.CentralMeridian);
        return ((x + land.XMax) * land.Scale, (land.YMax - y) * land.Scale);
    }
}
