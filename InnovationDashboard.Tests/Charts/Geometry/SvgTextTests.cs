using System.Globalization;
using CsCheck;
using InnovationDashboard.Web.Charts.Geometry;

namespace InnovationDashboard.Tests.Charts.Geometry;

public class SvgTextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.001, "0")]
    [InlineData(1.125, "1.13")]
    [InlineData(12.5, "12.5")]
    [InlineData(-3.14159, "-3.14")]
    [InlineData(1234567.891, "1234567.89")]
    public void Number_Finite_HasAtMostTwoDecimals(double value, string expected)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            Assert.Equal(expected, SvgNumber.Format(value));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Number_NotFinite_Throws(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => SvgNumber.Format(value));

    [Fact]
    public void Number_Any_ReadsBackWithinAHundredth() =>
        Gen.Double[-1e6, 1e6].Sample(value => Math.Abs(double.Parse(SvgNumber.Format(value), CultureInfo.InvariantCulture) - value) < 0.00501);

    [Fact]
    public void Path_Commands_AreAbsoluteAndCompact() =>
        Assert.Equal("M0 1L2.5 3C1 2 3 4 5 6Z", new SvgPath().MoveTo(0, 1).LineTo(2.5, 3).CurveTo(1, 2, 3, 4, 5, 6).Close().ToString());

    [Fact]
    public void Path_OnePoint_IsEmpty() => Assert.Empty(SvgPath.Through([(1, 2)]));

    [Fact]
    public void Path_Ease_LeavesAndArrivesLevel() => Assert.Equal("M0 0C5 0 5 20 10 20", new SvgPath().MoveTo(0, 0).EaseTo(0, 0, 10, 20).ToString());

    [Fact]
    public void Path_Circle_IsTwoArcs() => Assert.Equal("M8 10A2 2 0 1 0 12 10A2 2 0 1 0 8 10Z", new SvgPath().Circle(10, 10, 2).ToString());
}
