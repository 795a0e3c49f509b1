using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Maps.Labels;
using InnovationDashboard.Web.Maps.Projections;

namespace InnovationDashboard.Web.Maps.Areas;

/// <summary>How kilometres become drawing units: one scale for both directions, north up.</summary>
/// <param name="Frame">The picture.</param>
/// <param name="Scale">Drawing units per kilometre.</param>
/// <param name="Centre">Where the centre of the map stands in the picture.</param>
internal sealed record MapView(PixelRect Frame, double Scale, PixelPoint Centre)
{
    /// <summary>The ground fitted into a picture, with margins for what is written around it.</summary>
    public static MapView Fit(GroundExtent ground, PixelRect frame, double marginX, double marginY)
    {
        var scale = Math.Min(Math.Max(1, frame.Width - (2 * marginX)) / ground.Width, Math.Max(1, frame.Height - (2 * marginY)) / ground.Height);
        return new MapView(frame, scale, new PixelPoint(
            frame.CentreX - (scale * (ground.West + ground.East) / 2), frame.CentreY + (scale * (ground.South + ground.North) / 2)));
    }

    /// <summary>A place on the ground in the picture.</summary>
    public PixelPoint At(GroundPoint point) => new(Centre.X + (Scale * point.East), Centre.Y - (Scale * point.North));
}
