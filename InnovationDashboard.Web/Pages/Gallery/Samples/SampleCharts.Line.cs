using System.Globalization;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Multiples;

namespace InnovationDashboard.Web.Pages.Gallery.Samples;

public static partial class SampleCharts
{
    private static readonly (LocalText Name, double From, double Slope)[] Lands =
    [
        (new("Northmark", "北疆"), 2.4, 0.04), (new("Isles of Sund", "松德群岛"), 1.2, 0.15), (new("Veldland", "维尔德"), 3.1, 0.01), (new("Republic of Aster", "阿斯特共和国"), 2.0, 0.22),
        (new("Kessel", "凯塞尔"), 2.9, -0.05), (new("Marches", "边地"), 0.7, 0.02), (new("Oriel", "奥里尔"), 2.1, 0.03), (new("Union of Southern States", "南方诸邦联盟"), 1.6, 0.08),
    ];

    private static IEnumerable<Sample> LineSamples() =>
    [
        new("line-segments", new("Research spending, % of output, with two revisions", "研究支出占产出比重（%），其间两次修订"), Revised),
        new("line-gaps", new("Contracts signed, million crowns", "签订合同额（百万克朗）"), Contracts),
        new("line-lands", new("Research spending of five lands, % of output", "五国研究支出占产出比重（%）"), LandLines),
        new("line-dots", new("Firms counted by different offices", "不同机构统计的企业数"), CountedFirms),
        new("multiples-lands", new("Research spending of eight lands, % of output", "八国研究支出占产出比重（%）"), LandPanes),
    ];

    private static LineData Revised(Language language)
    {
        string Say(string english, string chinese) => language == Language.Chinese ? chinese : english;
        return new LineData(
            "line",
            [
                Years(language, "later", Say("Later compilation", "后期汇编值"), Tone.Ink, false, "2010=4.7 2013=5.1 2016=4.8 | 2023=5.7"),
                Years(language, "first", Say("As first published", "首次公布值"), Tone.Focus, true, "2010=4.5* 2013=5.1 2015=4.95* 2018=~5 | 2019=5.31 2020=5.42 2021=5.53 2022=5.83 | 2024=5.58"),
            ],
            [new LineBreak(2019, Say("output revised after the census of firms", "企业普查后产出修订")), new LineBreak(2024, Say("new base year", "基期更换"))],
            [
                new ReferenceLevel(Mark("aim", Say("Plan for 2025: about 5", "2025年规划：5左右"), link: false), 5, Say("Plan for 2025: about 5", "2025年规划：5左右")),
                new ReferenceLevel(Mark("mean", Say("Mean of 30 lands, 2019: 2.4", "30国平均值（2019年）：2.4"), link: false), 2.4, Say("Mean of 30 lands, 2019: 2.4", "30国平均值（2019年）：2.4")),
            ],
            true, new AxisFormat(1, "%"));
    }

    private static LineData Contracts(Language language) => new(
        "line", [Years(language, "contracts", "", Tone.Focus, true, "2010=158 2011=189 2012=246 2014=~314 2015=345 2016=~394 2018=496 2019=570 2020=632 2022=795 2023=854 2024=915")], [], [], true, new AxisFormat(0));

    private static LineData LandLines(Language language) => new(
        "line", [.. Lands.Take(5).Select((land, i) => Years(language, $"l{i}", land.Name.In(language), i == 3 ? Tone.Focus : Tone.Context, true, LandYears(i, i == 2 ? 2021 : 2022)))], [], [], true, new AxisFormat(1, "%"));

    private static LineData CountedFirms(Language language) => new(
        "dots", [Years(language, "firms", "", Tone.Focus, false, "2014=~10400 2016=~16000 2017=20000 2018=~25000* 2020=29000 2023=28300* 2025=30000")], [], [], true, new AxisFormat(0));

    private static MultiplesData LandPanes(Language language) => new(
        [.. Lands.Select((land, i) => new MultiplePane(
            Mark($"pane{i}", land.Name.In(language)), land.Name.In(language),
            [Years(language, $"m{i}", land.Name.In(language), i == 3 ? Tone.Focus : Tone.Context, true, i == 1 ? "2012=1.2 2013=1.3 2014=1.4 2015=1.5 | 2016=2.2 2017=2.4 2018=2.5 2020=2.9 2022=3" : LandYears(i, 2022))],
            i == 1 ? [new LineBreak(2016, language == Language.Chinese ? "方法变更" : "method changed")] : []))],
        true, new AxisFormat(1, "%"));

    private static string LandYears(int land, int last) => string.Join(' ', Enumerable.Range(2004, last - 2003).Select(year =>
        string.Create(CultureInfo.InvariantCulture, $"{year}={Lands[land].From + (Lands[land].Slope * (year - 2004)) + (0.12 * ((year * (land + 3) % 5) - 2)):0.0}")));

    // "2010=4.5* | 2019=~5": the bar begins a new segment, the asterisk is provisional, the tilde is "about".
    private static LineSeries Years(Language language, string key, string name, Tone tone, bool joined, string text) => new(
        key, name, tone, joined,
        [.. text.Split('|').Select(segment => (IReadOnlyList<LinePoint>)[.. segment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            var (year, number) = (part.Split('=')[0], part.Split('=')[1]);
            var value = double.Parse(number.Trim('~', '*'), CultureInfo.InvariantCulture);
            var about = number.StartsWith('~') ? language == Language.Chinese ? "约" : "about " : "";
            var valueText = about + value.ToString("#,0.##", CultureInfo.InvariantCulture);
            return new LinePoint(
                Mark($"{key}-{year}", string.Join(" · ", new[] { name, year, valueText }.Where(word => word.Length > 0)), tone, link: false, hollow: number.EndsWith('*') || !joined),
                int.Parse(year, CultureInfo.InvariantCulture), value, valueText);
        })])]);
}
