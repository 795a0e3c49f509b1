using CsCheck;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Tests.Charts.Text;

public class TextMeasurerTests
{
    private static readonly TextMeasurer Measurer = TextMeasurer.Default;

    [Theory]
    [InlineData("", 0)]
    [InlineData("0123456789", 4970)]
    [InlineData("A", 544)]
    [InlineData("北京", 2000)]
    [InlineData("（北京）", 4000)]
    [InlineData("Ж", 1000)]
    [InlineData("𠮷", 1000)]
    [InlineData("2024年", 2988)]
    public void Measure_Text_IsTheSumOfAdvances(string text, double expected) => Assert.Equal(expected, Measurer.Measure(text, 1000), 6);

    [Fact]
    public void Measure_Bold_IsWider() => Assert.True(Measurer.Measure("Innovation", 13, bold: true) > Measurer.Measure("Innovation", 13));

    [Fact]
    public void Measure_Digits_AreTabular() => Assert.Single("0123456789".Select(digit => Measurer.Measure(digit.ToString(), 10)).Distinct());

    [Fact]
    public void Fit_EnoughRoom_IsUnchanged() => Assert.Equal("Haidian", Measurer.Fit("Haidian", 100, 13));

    [Fact]
    public void Fit_LittleRoom_EndsWithEllipsisInside()
    {
        var text = Measurer.Fit("Economic-Technological Development Area", 120, 13);
        Assert.EndsWith("…", text, StringComparison.Ordinal);
        Assert.InRange(Measurer.Measure(text, 13), 80, 120);
    }

    [Fact]
    public void Fit_NoRoom_IsEmpty() => Assert.Empty(Measurer.Fit("Haidian", 5, 13));

    [Fact]
    public void Fit_Surrogates_AreNeverHalved() => Assert.Equal("𠮷…", Measurer.Fit("𠮷𠮷𠮷", 30, 13));

    [Fact]
    public void Fit_AnyText_NeverExceedsTheRoom() =>
        Gen.Select(Gen.String[Gen.Char["abc 汉字，（）-é"], 0, 30], Gen.Double[0, 300]).Sample((text, width) =>
            Measurer.Measure(Measurer.Fit(text, width, 13), 13) <= width + 1e-9);
}
