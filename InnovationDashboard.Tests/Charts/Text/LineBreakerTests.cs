using CsCheck;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Tests.Charts.Text;

public class LineBreakerTests
{
    private static readonly TextMeasurer Measurer = TextMeasurer.Default;

    [Theory]
    [InlineData("科学研究和技术服务业", 50, "科学研究和|技术服务业")]
    [InlineData("信息传输、软件和信息技术服务业", 45, "信息传|输、软件|和信息技|术服务业")]
    [InlineData("交通（含仓储）业", 30, "交通|（含仓|储）业")]
    [InlineData("增加值2024年120亿元", 58, "增加值|2024年|120亿元")]
    public void Break_Chinese_KeepsPunctuationAndNumbersTogether(string text, double width, string expected) =>
        Assert.Equal(expected.Split('|'), LineBreaker.Break(Measurer, text, width, 10, balance: false));

    [Theory]
    [InlineData("Scientific research and technical services", 110, "Scientific research and|technical services")]
    [InlineData("San Jose–San Francisco", 50, "San Jose–|San|Francisco")]
    [InlineData("Output (all sectors) in 2024", 75, "Output (all|sectors) in 2024")]
    public void Break_English_BreaksBetweenWords(string text, double width, string expected) =>
        Assert.Equal(expected.Split('|'), LineBreaker.Break(Measurer, text, width, 10, balance: false));

    [Fact]
    public void Break_Balanced_LeavesNoOrphan() =>
        Assert.Equal(["指标已变", "不可比较"], LineBreaker.Break(Measurer, "指标已变不可比较", 70, 10));

    [Fact]
    public void Break_TooManyLines_EndsWithEllipsis()
    {
        var lines = LineBreaker.Break(Measurer, "Electricity, heat, gas and water production and supply", 100, 10, mostLines: 2);
        Assert.Equal(2, lines.Count);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Break_LongWord_IsCut() => Assert.All(LineBreaker.Break(Measurer, "Donaudampfschifffahrt", 40, 10), line => Assert.InRange(Measurer.Measure(line, 10), 1, 40));

    [Fact]
    public void Break_AnyText_LinesFitAndNothingIsLost() =>
        Gen.Select(Gen.String[Gen.Char["abcdef  汉字国际，。（）“”-–/12%"], 0, 60], Gen.Double[12, 200], Gen.Bool).Sample((text, width, balance) =>
        {
            var lines = LineBreaker.Break(Measurer, text, width, 10, balance: balance);
            return lines.All(line => Measurer.Measure(line, 10) <= width + 1e-9 && line.Trim().Length > 0)
                && string.Concat(lines).Replace(" ", "", StringComparison.Ordinal) == text.Replace(" ", "", StringComparison.Ordinal);
        });
}
