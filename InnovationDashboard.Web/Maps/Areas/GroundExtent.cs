using InnovationDashboard.Web.Maps.Projections;

namespace InnovationDashboard.Web.Maps.Areas;

/// <summary>The ground a map must show, in kilometres from the centre.</summary>
/// <param name="West">Western edge.</param>
/// <param name="South">Southern edge.</param>
/// <param name="East">Eastern edge.</param>
/// <param name="North">Northern edge.</param>
internal readonly record struct GroundExtent(double West, double South, double East, double North)
{
    private const double Least = 4;

    /// <summary>Kilometres from west to east.</summary>
    public double Width => East - West;

    /// <summary>Kilometres from south to north.</summary>
    public double Height => North - South;

    /// <summary>Distance of the farthest corner from the centre.</summary>
    public double Farthest => new[] { new GroundPoint(West, South), new(West, North), new(East, South), new(East, North) }.Max(corner => corner.Distance);

    /// <summary>The centre with everything around it, never less than a few kilometres.</summary>
    public static GroundExtent Around(IEnumerable<(GroundPoint Point, double Radius)> things)
    {
        var extent = new GroundExtent(-Least, -Least, Least, Least);
        foreach (var (point, radius) in things)
        {
            extent = new GroundExtent(
                Math.Min(extent.West, point.East - radius), Math.Min(extent.South, point.North - radius),
                Math.Max(extent.East, point.East + radius), Math.Max(extent.North, point.North + radius));
        }

        return extent;
    }
}
