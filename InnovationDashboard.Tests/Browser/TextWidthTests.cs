using InnovationDashboard.Data.Package;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Tests.Browser;

/// <summary>What the layout measures is what a browser draws: never much less, or texts would overlap; never much more, or room would be wasted.</summary>
[Trait("Level", "Browser")]
public sealed class TextWidthTests(AppServer server, BrowserFixture browser)
{
    private static readonly string[] Texts =
    [
        "Haidian", "Economic-Technological Development Area", "Scientific research and technical services", "11.62", "1,234,567.8", "about 6.58%", "San Jose–San Francisco", "Zürich · Malmö · Łódź",
        "−12.5", "R&D spending, % of GDP", "“quoted” text’s end…", "2023 2024 2025", "(provisional)", "km² m³ ×½", "海淀区", "科学研究和技术服务业", "信息传输、软件和信息技术服务业", "北京经济技术开发区（亦庄）",
        "2024年约120亿元", "《全球创新指数》2025年版", "深圳—香港—广州", "每万人口高价值发明专利拥有量：82件", "东京·横滨",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Measure_TypicalTexts_IsWithinTwoPercentBelowAndSixAbove(bool bold)
    {
        var drawn = await DrawnAsync(Texts, bold);
        var wrong = Texts.Zip(drawn, (text, width) => (text, ratio: TextMeasurer.Default.Measure(text, 100, bold) / width)).Where(pair => pair.ratio is < 0.98 or > 1.06);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Measure_EveryNameOfThePackage_IsNotLessThanDrawn(bool bold)
    {
        var package = PackageReader.Open(Seeds.Folder).Package!;
        string[] columns = ["name_en", "name_zh", "short_en", "short_zh"];
        var names = new[] { "places", "sectors", "indicators", "rankings" }
            .SelectMany(table => package.Rows(table).SelectMany(row => columns.Select(row.Text))).OfType<string>().Where(name => name.Length > 0).Distinct().ToArray();
        Assert.True(names.Length > 200);
        var drawn = await DrawnAsync(names, bold);
        var ratios = names.Zip(drawn, (text, width) => (text, ratio: TextMeasurer.Default.Measure(text, 100, bold) / width));
        Assert.DoesNotContain(ratios, pair => pair.ratio < 0.98);
    }

    private async Task<double[]> DrawnAsync(string[] texts, bool bold)
    {
        await using var page = await DrawingPage.OpenAsync(browser, server, "<svg class='chart' viewBox='0 0 9000 200' width='9000'></svg>");
        return await page.Page.EvaluateAsync<double[]>(
            """
            ({ texts, bold }) => texts.map(text => {
              const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
              element.setAttribute('class', bold ? 'label bold' : 'label');
              element.setAttribute('font-size', '100');
              element.textContent = text;
              document.querySelector('svg').append(element);
              return element.getComputedTextLength();
            })
            """,
            new { texts, bold });
    }
}
