using InnovationDashboard.Web.Charts.Scales;

namespace InnovationDashboard.Tests.Charts.Scales;

public class LinearScaleTests
{
    [Theory]
    [InlineData(0, 10, 0, 100, 2.5, 25)]
    [InlineData(10, 0, 0, 100, 10, 0)]
    [InlineData(10, 0, 0, 100, 1, 90)]
    [InlineData(0, 10, 100, 0, 2.5, 75)]
    [InlineData(0, 10, 0, 100, -1, -10)]
    [InlineData(-5, 5, 0, 100, 0, 50)]
    public void At_AnyDirection_IsProportional(double from, double to, double start, double end, double value, double expected) =>
        Assert.Equal(expected, new LinearScale(from, to, start, end).At(value), 9);

    [Fact]
    public void At_EmptyDomain_IsTheMiddle() => Assert.Equal(30, new LinearScale(7, 7, 20, 40).At(7));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void At_MissingValue_Throws(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => new LinearScale(0, 1, 0, 1).At(value));

    [Fact]
    public void Length_DescendingDomain_IsPositive() => Assert.Equal(20, new LinearScale(10, 0, 0, 100).Length(2), 9);

    [Fact]
    public void Bands_WithGap_LieInsideTheRangeWithHalfAGapAtTheEnds()
    {
        var bands = new BandScale(4, 0, 100, 0.2);
        Assert.Equal([2.5, 27.5, 52.5, 77.5], Enumerable.Range(0, 4).Select(i => Math.Round(bands.At(i), 6)));
        Assert.Equal(20, bands.Band, 9);
        Assert.Equal(12.5, bands.Centre(0), 9);
    }

    [Theory]
    [InlineData(1, 0, 50)]
    [InlineData(3, 0, 0)]
    [InlineData(3, 1, 50)]
    [InlineData(3, 2, 100)]
    public void Points_OneOrMany_StandOnTheEndsOrInTheMiddle(int count, int index, double expected) =>
        Assert.Equal(expected, new PointScale(count, 0, 100).At(index), 9);

    [Fact]
    public void Years_NarrowRange_LabelsKeepTheLastYearAndDoNotTouch()
    {
        var scale = new YearScale(2013, 2024, 0, 100);
        var ticks = scale.Ticks(30);
        Assert.Equal([2014, 2019, 2024], ticks);
        Assert.True(scale.At(ticks[1]) - scale.At(ticks[0]) >= 30);
    }
}
