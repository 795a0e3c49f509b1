using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Tests.Localisation;

public sealed class NumberTextTests
{
    private static readonly UnitRecord Money = new("100m-yuan", new("", ""), "money", 0.1, 1, new("bn yuan", "亿元"));
    private static readonly UnitRecord Percent = new("pct", new("", ""), "percent", 1, 1, new("%", "%"));
    private static readonly UnitRecord People = new("persons", new("", ""), "count", 1, 1, new("people", "人"));
    private static readonly UnitRecord Rank = new("rank", new("", ""), "rank", 1, 1, new("", ""));

    [Theory]
    [InlineData(1, "1st", "第1位")]
    [InlineData(2, "2nd", "第2位")]
    [InlineData(3, "3rd", "第3位")]
    [InlineData(4, "4th", "第4位")]
    [InlineData(11, "11th", "第11位")]
    [InlineData(12, "12th", "第12位")]
    [InlineData(13, "13th", "第13位")]
    [InlineData(21, "21st", "第21位")]
    [InlineData(111, "111th", "第111位")]
    public void Ordinal_AnyRank_EndsAsTheLanguageSays(int rank, string en, string zh)
    {
        Assert.Equal(en, NumberText.Ordinal(rank, Language.English));
        Assert.Equal(zh, NumberText.Ordinal(rank, Language.Chinese));
    }

    [Theory]
    [InlineData(2843.3, "284.33 bn yuan", "2,843.3亿元")]
    [InlineData(1600, "160 bn yuan", "1,600亿元")]
    [InlineData(0.5, "0.05 bn yuan", "0.5亿元")]
    public void Full_Money_IsNeverRoundedIntoAnotherFigure(double stored, string en, string zh)
    {
        var figure = Sample(stored, Qualifier.Exact);
        Assert.Equal(en, NumberText.Full(figure, Indicator(1), Money, Language.English));
        Assert.Equal(zh, NumberText.Full(figure, Indicator(1), Money, Language.Chinese));
    }

    [Theory]
    [InlineData(Qualifier.Exact, "357,000 people", "357,000人")]
    [InlineData(Qualifier.About, "about 357,000 people", "约357,000人")]
    [InlineData(Qualifier.Around, "around 357,000 people", "约357,000人")]
    [InlineData(Qualifier.Over, "over 357,000 people", "超过357,000人")]
    [InlineData(Qualifier.Nearly, "nearly 357,000 people", "近357,000人")]
    [InlineData(Qualifier.Under, "under 357,000 people", "不足357,000人")]
    [InlineData(Qualifier.AtLeast, "at least 357,000 people", "至少357,000人")]
    public void Full_EachQualifier_KeepsTheWordOfTheSource(Qualifier qualifier, string en, string zh)
    {
        var figure = Sample(357000, qualifier);
        Assert.Equal(en, NumberText.Full(figure, Indicator(0), People, Language.English));
        Assert.Equal(zh, NumberText.Full(figure, Indicator(0), People, Language.Chinese));
    }

    [Fact]
    public void Full_WordsWithoutNumber_NeverPrintOurReading()
    {
        var third = Sample(33.3, Qualifier.OneThird);
        Assert.DoesNotContain("33", NumberText.Bare(third, Indicator(1), Percent, Language.English), StringComparison.Ordinal);
        Assert.Equal("三分之一", NumberText.Bare(third, Indicator(1), Percent, Language.Chinese));
    }

    [Fact]
    public void Full_NoValue_SaysUnknown()
    {
        Assert.Equal("not known", NumberText.Full(Sample(null, Qualifier.Exact), Indicator(0), Rank, Language.English));
        Assert.Equal("未知", NumberText.Full(Sample(null, Qualifier.Exact), Indicator(0), Rank, Language.Chinese));
    }

    [Fact]
    public void Bare_Range_KeepsBothEnds() =>
        Assert.Equal("2,021–2,025", NumberText.Bare(Sample(2021, Qualifier.Exact) with { High = 2025 }, Indicator(0), People, Language.English));

    [Fact]
    public void Grouped_Negative_UsesTheMinusSign() => Assert.Equal("−1,234.5", NumberText.Grouped(-1234.5, 2));

    [Theory]
    [InlineData(13.5, 2, "13.5")]
    [InlineData(11.62, 2, "11.62")]
    [InlineData(6, 2, "6")]
    public void Grouped_FewerDecimalsThanAllowed_AddsNoZeros(double value, int decimals, string text) => Assert.Equal(text, NumberText.Grouped(value, decimals));

    private static IndicatorRecord Indicator(int decimals) => new(new("x"), new("", ""), new("", ""), new("", ""), "u", "up", decimals, "t", false, false, false, new("", ""), "line");

    private static Figure Sample(double? value, Qualifier qualifier) => new(
        new("x-1"), new("x"), new("p"), null, 2020, "year", value, null, null, qualifier, ObservationStatus.None, false, new("s"), "para 1", Reliability.High, null, null, LocalText.Empty);
}
