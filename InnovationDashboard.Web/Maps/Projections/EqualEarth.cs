namespace InnovationDashboard.Web.Maps.Projections;

/// <summary>
/// The Equal Earth projection of the sphere, forward: B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", International Journal of
/// Geographical Information Science 33 (2019), doi 10.1080/13658816.2018.1504949. Coefficients A1 to A4 as printed there.
/// </summary>
public static class EqualEarth
{
    private const double A1 = 1.340264;
    private const double A2 = -0.081106;
    private const double A3 = 0.000893;
    private const double A4 = 0.003796;

    /// <summary>Largest x: the equator, half a turn from the central meridian.</summary>
    public static double XMax { get; } = Project(new GeoPoint(0, -180), 0).X * -1;

    /// <summary>Largest y: the pole.</summary>
    public static double YMax { get; } = Project(new GeoPoint(90, 0), 0).Y;

    /// <summary>Plane coordinates on a sphere of radius 1; x to the east, y to the north.</summary>
    /// <param name="place">The place.</param>
    /// <param name="centralMeridian">Longitude that becomes x = 0, degrees.</param>
    public static (double X, double Y) Project(GeoPoint place, double centralMeridian)
    {
        var root = Math.Sqrt(3);
        var theta = Math.Asin(root / 2 * Math.Sin(double.DegreesToRadians(place.Latitude)));
        var square = theta * theta;
        var sixth = square * square * square;
        var east = double.DegreesToRadians(place.EastOf(centralMeridian));
        var x = 2 * root * east * Math.Cos(theta) / (3 * ((9 * A4 * sixth * square) + (7 * A3 * sixth) + (3 * A2 * square) + A1));
        var y = theta * ((A4 * sixth * square) + (A3 * sixth) + (A2 * square) + A1);
        return (x, y);
    }
}
