using CsCheck;
using InnovationDashboard.Web.Maps.Projections;

namespace InnovationDashboard.Tests.Maps.Projections;

public class LocalProjectionTests
{
    [Fact]
    public void At_OneDegreeNorth_IsTheLengthOfADegree() =>
        Assert.Equal(111.195, new LocalProjection(new GeoPoint(40, 116)).At(new GeoPoint(41, 116)).North, 3);

    [Fact]
    public void At_OneDegreeEast_ShrinksWithTheCosineOfTheCentre()
    {
        Assert.Equal(111.195 * 0.5, new LocalProjection(new GeoPoint(60, 0)).At(new GeoPoint(60, 1)).East, 3);
        Assert.Equal(-111.195, new LocalProjection(new GeoPoint(0, 179.5)).At(new GeoPoint(0, 178.5)).East, 3);
        Assert.Equal(111.195, new LocalProjection(new GeoPoint(0, 179.5)).At(new GeoPoint(0, -179.5)).East, 3);
    }

    [Fact]
    public void At_WithinAHundredKilometres_AgreesWithTheGreatCircle() =>
        Gen.Select(Gen.Double[-55, 55], Gen.Double[-0.8, 0.8], Gen.Double[-0.8, 0.8]).Sample((latitude, north, east) =>
        {
            var place = new GeoPoint(latitude + north, 20 + east);
            var onPaper = new LocalProjection(new GeoPoint(latitude, 20)).At(place).Distance;
            return Math.Abs(onPaper - GreatCircle(new GeoPoint(latitude, 20), place)) <= 0.02 * Math.Max(1, onPaper);
        });

    [Theory]
    [InlineData(Math.PI, 1)]
    [InlineData(100 * Math.PI, 10)]
    [InlineData(0, 0)]
    [InlineData(-5, 0)]
    [InlineData(double.NaN, 0)]
    public void RadiusOf_Area_IsThatOfACircle(double squareKilometres, double radius) => Assert.Equal(radius, LocalProjection.RadiusOf(squareKilometres), 12);

    private static double GreatCircle(GeoPoint a, GeoPoint b)
    {
        var (phiA, phiB) = (double.DegreesToRadians(a.Latitude), double.DegreesToRadians(b.Latitude));
        var half = Math.Pow(Math.Sin((phiB - phiA) / 2), 2)
            + (Math.Cos(phiA) * Math.Cos(phiB) * Math.Pow(Math.Sin(double.DegreesToRadians(b.Longitude - a.Longitude) / 2), 2));
        return 2 * LocalProjection.MeanRadiusKilometres * Math.Asin(Math.Sqrt(half));
    }
}
