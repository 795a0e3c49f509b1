using CsCheck;
using InnovationDashboard.Web.Maps.Projections;

namespace InnovationDashboard.Tests.Maps.Projections;

public class EqualEarthTests
{
    // Radius of the sphere as large in area as the WGS 84 ellipsoid, on which EPSG:8857 (Equal Earth Greenwich) and its published extent rest.
    private const double EpsgRadius = 6371007.1809;

    [Theory]
    [InlineData(180, 0, 17243959.06, 0)]
    [InlineData(0, 90, 0, 8392927.60)]
    [InlineData(-180, -90, -10216474.79, -8392927.60)]
    public void Project_CornersOfEpsg8857_AreThePublishedMetres(double longitude, double latitude, double x, double y)
    {
        var point = EqualEarth.Project(new GeoPoint(latitude, Math.Clamp(longitude, -180, 179.9999999999)), 0);
        Assert.Equal(x, point.X * EpsgRadius, 0.02);
        Assert.Equal(y, point.Y * EpsgRadius, 0.02);
    }

    // Computed with an independent implementation (geoEqualEarthRaw of d3-geo 3).
    [Theory]
    [InlineData(2, 1, 0.030071478499, 0.020257546047)]
    [InlineData(-2, -1, -0.030071478499, -0.020257546047)]
    [InlineData(90, 45, 1.159854499103, 0.860231085522)]
    [InlineData(-120, -60, -1.359373391714, -1.088300835505)]
    [InlineData(45, 23.5, 0.649684300831, 0.469005499627)]
    [InlineData(10, 52, 0.121987264898, 0.972704454313)]
    public void Project_AnyPlace_AgreesWithAnotherImplementation(double longitude, double latitude, double x, double y)
    {
        var point = EqualEarth.Project(new GeoPoint(latitude, longitude), 0);
        Assert.Equal(x, point.X, 1e-11);
        Assert.Equal(y, point.Y, 1e-11);
    }

    [Fact]
    public void Project_ReducedCircle_KeepsAreas() => Gen.Select(Gen.Double[-170, 170], Gen.Double[-84, 84]).Sample((longitude, latitude) =>
    {
        // A small square of equal ground area anywhere gives the same area on paper, up to the tolerance of the printed coefficients.
        const double Step = 0.02;
        var width = Step / Math.Cos(double.DegreesToRadians(latitude));
        var (west, east) = (EqualEarth.Project(new GeoPoint(latitude, longitude - width), 0), EqualEarth.Project(new GeoPoint(latitude, longitude + width), 0));
        var (south, north) = (EqualEarth.Project(new GeoPoint(latitude - Step, longitude), 0), EqualEarth.Project(new GeoPoint(latitude + Step, longitude), 0));
        var area = Math.Abs(((east.X - west.X) * (north.Y - south.Y)) - ((north.X - south.X) * (east.Y - west.Y)));
        var ground = Math.Pow(double.DegreesToRadians(2 * Step), 2);
        return Math.Abs((area / ground) - 1) < 0.002;
    });

    [Theory]
    [InlineData(150, 150, 0)]
    [InlineData(150, -160, 50)]
    [InlineData(150, -30.5, 179.5)]
    [InlineData(150, -29.5, -179.5)]
    [InlineData(150, 330, -180)]
    [InlineData(0, 725, 5)]
    public void EastOf_AnyMeridian_GoesTheShortWay(double meridian, double longitude, double expected) =>
        Assert.Equal(expected, new GeoPoint(0, longitude).EastOf(meridian), 9);

    [Theory]
    [InlineData(91, 0, false)]
    [InlineData(double.NaN, 0, false)]
    [InlineData(0, double.PositiveInfinity, false)]
    [InlineData(-90, 400, true)]
    public void IsPlace_OnlyWhatExists_IsTrue(double latitude, double longitude, bool expected) => Assert.Equal(expected, new GeoPoint(latitude, longitude).IsPlace);
}
