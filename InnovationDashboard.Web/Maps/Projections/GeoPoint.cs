namespace InnovationDashboard.Web.Maps.Projections;

/// <summary>A place on the globe, WGS 84.</summary>
/// <param name="Latitude">Degrees, north positive, from -90 to 90.</param>
/// <param name="Longitude">Degrees, east positive; any turn of the circle means the same place.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>True when both are numbers and the latitude exists; what is false here is not drawn.</summary>
    public bool IsPlace => double.IsFinite(Longitude) && Latitude is >= -90 and <= 90;

    /// <summary>Difference of longitudes the short way round, from -180 (included) to 180 degrees.</summary>
    /// <param name="meridian">Longitude that counts as zero.</param>
    public double EastOf(double meridian)
    {
        var turned = (Longitude - meridian + 180) % 360;
        return turned < 0 ? turned + 180 : turned - 180;
    }
}
