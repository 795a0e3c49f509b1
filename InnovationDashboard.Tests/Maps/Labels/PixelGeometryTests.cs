using CsCheck;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Maps.Labels;

namespace InnovationDashboard.Tests.Maps.Labels;

public class PixelGeometryTests
{
    private static readonly PixelRect Square = new(10, 10, 20, 20);

    [Theory]
    [InlineData(20, 20, 1, true, false, false)]
    [InlineData(20, 20, 15, true, true, false)]
    [InlineData(20, 20, 12, true, false, true)]
    [InlineData(0, 0, 14, false, false, false)]
    [InlineData(0, 0, 15, true, false, true)]
    [InlineData(35, 20, 4, false, false, false)]
    public void Disc_AndRectangle_KnowHowTheyMeet(double x, double y, double r, bool touches, bool holds, bool crosses)
    {
        var disc = new PixelDisc(new PixelPoint(x, y), r);
        Assert.Equal((touches, holds), (disc.Touches(Square), disc.Holds(Square)));
        if (crosses) Assert.True(disc.OutlineCrosses(Square));
        if (!touches || holds) Assert.False(disc.OutlineCrosses(Square));
    }

    [Theory]
    [InlineData(0, 0, 40, 40, true)]
    [InlineData(0, 20, 40, 20, true)]
    [InlineData(0, 5, 40, 5, false)]
    [InlineData(15, 15, 16, 16, true)]
    [InlineData(0, 25, 20, 45, false)]
    [InlineData(5, 0, 5, 40, false)]
    public void Segment_AndRectangle_CrossOrNot(double x1, double y1, double x2, double y2, bool expected) =>
        Assert.Equal(expected, new PixelSegment(new(x1, y1), new(x2, y2)).Crosses(Square));

    [Theory]
    [InlineData(0, 0, 10, 10, 0, 10, 10, 0, true)]
    [InlineData(0, 0, 10, 0, 0, 1, 10, 1, false)]
    [InlineData(0, 0, 10, 0, 5, 0, 5, 9, true)]
    [InlineData(0, 0, 4, 0, 6, 0, 9, 0, false)]
    [InlineData(0, 0, 7, 0, 6, 0, 9, 0, true)]
    public void Segments_CrossOrNot(double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4, bool expected)
    {
        var (one, other) = (new PixelSegment(new(x1, y1), new(x2, y2)), new PixelSegment(new(x3, y3), new(x4, y4)));
        Assert.Equal((expected, expected), (one.Crosses(other), other.Crosses(one)));
    }

    [Fact]
    public void Segment_NearestPoint_IsNeverFartherThanAnyPointOfIt() =>
        Gen.Select(Gen.Double[0, 50], Gen.Double[0, 50], Gen.Double[0, 50], Gen.Double[0, 50], Gen.Double[0, 50], Gen.Double[0, 50], Gen.Double[0, 1])
            .Sample((x1, y1, x2, y2, x, y, along) =>
            {
                var point = new PixelPoint(x, y);
                var between = new PixelPoint(x1 + (along * (x2 - x1)), y1 + (along * (y2 - y1)));
                return new PixelSegment(new(x1, y1), new(x2, y2)).Nearest(point) <= between.To(point) + 1e-9;
            });
}
