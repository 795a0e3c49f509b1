using System.Globalization;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts.Bump;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Matrix;

namespace InnovationDashboard.Web.Pages.Gallery.Samples;

public static partial class SampleCharts
{
    private static readonly (LocalText Name, string Ranks)[] Clusters =
    [
        (new("Three Rivers–Port Sund–Ferry", "三河—松德港—渡口"), "2 2 |2 2 2 2 2 1"), (new("Capital–Westhaven", "首府—西港"), "1 1 1 1 1 1 1 2"),
        (new("Aster", "阿斯特"), "5 4* 4 3 3 4 3 4"), (new("Saint Orrin Bay", "圣奥林湾"), "4 5 5 - 5 6 6 3"), (new("Kessel", "凯塞尔"), "3 3 3 - 4 3 4 5"),
        (new("Veld–Marren", "维尔德—马伦"), "- - 9 8 |6 5 5 6"), (new("Old Ports", "旧港群"), "6 - 6 - 7 7 7 11"), (new("Lowmark", "低地"), "27 25 21 18 13 11 9 15"),
    ];

    private static IEnumerable<Sample> BumpSamples() =>
    [
        new("bump-clusters", new("Rank among the clusters of the world", "全球集群排名"), language => Ranked(language, 2)),
        new("bump-far", new("The same for a cluster that came from far down", "同一榜单中后来居上的集群"), language => Ranked(language, 7)),
        new("bump-breaks", new("A ranking with another method each time", "每版方法都不同的榜单"), Unlike),
        new("matrix-fields", new("Fields named for the areas", "各片区点名的领域"), Fields),
    ];

    private static BumpData Ranked(Language language, int focus) => new(
        [.. Enumerable.Range(2018, 8).Select(year => new BumpEdition(
            year.ToString(CultureInfo.InvariantCulture), year, year == 2025 ? language == Language.Chinese ? "新增投资指标，与此前不可比" : "adds investment deals: not comparable" : null))],
        [.. Clusters.Select((cluster, i) => Ranks($"c{i}", cluster.Name.In(language), i == focus ? Tone.Focus : Tone.Context, cluster.Ranks))],
        language == Language.Chinese ? "排名未知" : "rank not known");

    private static BumpData Unlike(Language language)
    {
        string Say(string english, string chinese) => language == Language.Chinese ? chinese : english;
        string?[] breaks = [null, Say("50 cities instead of 30", "由30城增至50城"), Say("100 cities", "100城"), null, Say("new indicators", "指标更换")];
        return new BumpData(
            [.. breaks.Select((reason, i) => new BumpEdition((2020 + i).ToString(CultureInfo.InvariantCulture), 2020 + i, reason))],
            [Ranks("city", Say("Aster", "阿斯特"), Tone.Focus, "5 4 3 3 3"), Ranks("peer", Say("Westhaven", "西港"), Tone.Context, "1 1 2 - -"), Ranks("tied", Say("Old Ports", "旧港群"), Tone.Context, "3 3 3 4 3")],
            Say("rank not known", "排名未知"));
    }

    // A minus is not known, an asterisk derived, a bar cuts this line alone.
    private static BumpSeries Ranks(string key, string name, Tone tone, string text)
    {
        var parts = text.Split(' ');
        return new BumpSeries(
            key, name, tone,
            [.. parts.Select((part, edition) => (part, edition)).Where(pair => pair.part != "-").Select(pair => new BumpPoint(
                Mark($"{key}-{pair.edition}", $"{name} · {2018 + pair.edition} · {pair.part.Trim('*', '|')}", tone, link: false, hollow: pair.part.EndsWith('*')),
                pair.edition, int.Parse(pair.part.Trim('*', '|'), CultureInfo.InvariantCulture)))],
            parts.Select((part, edition) => (part, edition)).Where(pair => pair.part.StartsWith('|')).Select(pair => pair.edition).ToHashSet());
    }

    private static MatrixData Fields(Language language)
    {
        LocalText[] areas = [new("Harbour Science City", "港湾科学城"), new("Lakeside Science City", "湖畔科学城"), new("Future Park", "未来园"), new("Eastern Economic and Technological Development Area", "东部经济技术开发区")];
        LocalText[] fields =
        [
            new("Artificial intelligence", "人工智能"), new("Quantum science", "量子科学"), new("Medical science", "医学"), new("Blockchain", "区块链"), new("Information technology", "信息技术"),
            new("Internet of things", "物联网"), new("Materials science", "材料科学"), new("Space science", "空间科学"), new("Renewable energy", "可再生能源"),
        ];
        (int Area, int Field)[] named = [(0, 0), (0, 1), (0, 4), (1, 6), (1, 7), (1, 8), (2, 2), (2, 8), (3, 2), (3, 4)];
        return new MatrixData(
            [.. areas.Select((area, i) => new MatrixHead($"a{i}", area.In(language), Tone.Area1 + i, i == 1))],
            [.. fields.Select((field, i) => new MatrixHead($"f{i}", field.In(language), Tone.Context, i == 8))],
            [.. named.Select(pair => new MatrixCell(
                Mark($"a{pair.Area}f{pair.Field}", $"{areas[pair.Area].In(language)} · {fields[pair.Field].In(language)}", Tone.Area1 + pair.Area, selected: pair is (1, 8)), pair.Area, pair.Field, ""))]);
    }
}
