namespace InnovationDashboard.Web.Maps.Projections;

/// <summary>A place on the ground, in kilometres from a centre.</summary>
/// <param name="East">Kilometres east of the centre.</param>
/// <param name="North">Kilometres north of the centre.</param>
public readonly record struct GroundPoint(double East, double North)
{
    /// <summary>Distance from the centre in kilometres.</summary>
    public double Distance => Math.Sqrt((East * East) + (North * North));
}
