using CsCheck;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Scales;

namespace InnovationDashboard.Tests.Charts.Scales;

public class TicksTests
{
    [Theory]
    [InlineData(0, 7, 4, 2, new double[] { 0, 2, 4, 6, 8 })]
    [InlineData(0, 11.62, 4, 2, new double[] { 0, 5, 10, 15 })]
    [InlineData(0, 0.3, 3, 2, new[] { 0, 0.1, 0.2, 0.3 })]
    [InlineData(-1.2, 3.9, 5, 1, new double[] { -2, 0, 2, 4 })]
    [InlineData(0, 1, 4, 0, new double[] { 0, 1 })]
    [InlineData(5, 5, 5, 0, new double[] { 0, 1, 2, 3, 4, 5 })]
    [InlineData(0, 0, 2, 1, new[] { 0, 0.5, 1 })]
    public void Covering_Values_GivesRoundNumbersAround(double least, double greatest, int about, int decimals, double[] expected) =>
        Assert.Equal(expected, Ticks.Covering(least, greatest, about, decimals));

    [Fact]
    public void Covering_AnyValues_CoversThemWithFewEvenSteps() =>
        Gen.Select(Gen.Double[-1e9, 1e9], Gen.Double[-1e9, 1e9], Gen.Int[1, 10]).Sample((a, b, about) =>
        {
            var ticks = Ticks.Covering(a, b, about);
            var slack = 1e-6 * Math.Max(1, Math.Abs(a) + Math.Abs(b));
            return ticks[0] <= Math.Min(a, b) + slack && ticks[^1] >= Math.Max(a, b) - slack && ticks.Count <= about + 3
                && ticks.Zip(ticks.Skip(1)).All(pair => pair.First < pair.Second);
        });

    [Theory]
    [InlineData(2018, 2025, 8, new[] { 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025 })]
    [InlineData(2018, 2025, 4, new[] { 2019, 2021, 2023, 2025 })]
    [InlineData(2010, 2024, 4, new[] { 2014, 2019, 2024 })]
    [InlineData(2010, 2024, 1, new[] { 2024 })]
    [InlineData(2024, 2024, 5, new[] { 2024 })]
    public void Years_FewLabels_CountBackFromTheLast(int first, int last, int most, int[] expected) =>
        Assert.Equal(expected, Ticks.Years(first, last, most));

    [Theory]
    [InlineData(5, 10, new[] { 1, 2, 3, 4, 5 })]
    [InlineData(10, 6, new[] { 1, 3, 5, 7, 9 })]
    [InlineData(43, 6, new[] { 1, 10, 20, 30, 40 })]
    [InlineData(0, 6, new[] { 1 })]
    public void Ranks_ManyPlaces_StartAtOneAndGoOnRound(int worst, int most, int[] expected) => Assert.Equal(expected, Ticks.Ranks(worst, most));

    [Theory]
    [InlineData(new[] { 0, 0.5, 1 }, 2, "%", new[] { "0.0%", "0.5%", "1.0%" })]
    [InlineData(new[] { 0, 2.0, 4 }, 2, "", new[] { "0", "2", "4" })]
    [InlineData(new[] { -1000, 0.0, 1000 }, 0, "", new[] { "−1,000", "0", "1,000" })]
    [InlineData(new[] { 0, 0.25 }, 1, "", new[] { "0.0", "0.3" })]
    public void AxisTexts_OneAxis_SharesDecimals(double[] ticks, int decimals, string suffix, string[] expected) =>
        Assert.Equal(expected, AxisTexts.For(ticks, new AxisFormat(decimals, suffix)));
}
