namespace InnovationDashboard.Web.Maps.Projections;

/// <summary>
/// True-scale plane around one city: equirectangular, with the parallel of the centre kept true (Snyder, <i>Map Projections: A Working Manual</i>, USGS 1395, 1987, p. 90).
/// On a sphere; within 100 km of a city the error against the ellipsoid is under 1 % up to 60° of latitude, far below a dot.
/// </summary>
/// <param name="Centre">The point that becomes (0, 0).</param>
public sealed record LocalProjection(GeoPoint Centre)
{
    /// <summary>Mean radius of the WGS 84 ellipsoid, (2a + b) / 3, in kilometres: a = 6378.137, b = 6356.7523142 (NGA.STND.0036, 2014).</summary>
    public const double MeanRadiusKilometres = 6371.0087714;

    /// <summary>Kilometres of one degree of a great circle.</summary>
    public const double KilometresPerDegree = Math.PI * MeanRadiusKilometres / 180;

    /// <summary>Where a place lies on the plane.</summary>
    public GroundPoint At(GeoPoint place) => new(
        place.EastOf(Centre.Longitude) * KilometresPerDegree * Math.Cos(double.DegreesToRadians(Centre.Latitude)),
        (place.Latitude - Centre.Latitude) * KilometresPerDegree);

    /// <summary>Radius in kilometres of the circle with the given area.</summary>
    /// <param name="squareKilometres">Area; what is not positive gives 0.</param>
    public static double RadiusOf(double squareKilometres) => squareKilometres > 0 ? Math.Sqrt(squareKilometres / Math.PI) : 0;
}
