using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Dots;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Pages.Gallery.Samples;

public static partial class SampleCharts
{
    private static IEnumerable<Sample> DotSamples() =>
    [
        new("dots-ranks", new("One city, five yardsticks", "一座城市，五种标尺"), RankDots),
        new("dots-pairs", new("Share with a degree, two censuses, %", "两次普查受过高等教育者占比（%）"), PairDots),
        new("dots-strips", new("Where Kiln Hill works, beside the other districts, %", "窑山区就业行业构成，与其他区比较（%）"), language => StripDots(language, null)),
        new("dots-strips-two", new("Where Kiln Hill and Foundry work, %", "窑山区与铸造区就业行业构成（%）"), language => StripDots(language, 11)),
    ];

    private static DotsData RankDots(Language language)
    {
        string Say(string english, string chinese) => language == Language.Chinese ? chinese : english;
        (LocalText Name, int? Rank)[] rankings =
        [
            (new("Science City Index", "科学城市指数"), 1), (new("Global Hubs Index", "全球枢纽指数"), 3), (new("Clusters of Invention", "发明集群榜"), 4), (new("Start-up Report", "初创企业报告"), 5),
            (new("Liveable Cities", "宜居城市榜"), 12), (new("Open Cities", "开放城市榜"), null),
        ];
        return new DotsData(
            [.. rankings.Select((row, i) => new DotRow(
                $"r{i}", row.Name.In(language), row.Rank is null ? Say("edition 2025 · not ranked", "2025年版 · 未列入") : Say("edition 2025", "2025年版"),
                row.Rank is { } rank ? [new DotPoint(Mark($"r{i}p", $"{row.Name.In(language)} · {rank}", i == 4 ? Tone.Context : Tone.Focus), rank, $"{rank}")] : []))],
            RankAxis: true, FromZero: false, [], new AxisFormat(0));
    }

    // A share for each of the sixteen districts: spread and crowded rows, the focus at either end and in between.
    private static DotsData StripDots(Language language, int? chosen)
    {
        (LocalText Name, double From, double Step)[] industries =
        [
            (new("Software and information services", "软件和信息技术服务业"), 1.7, 1.1), (new("Trade", "批发和零售业"), 9.6, 0.5), (new("Manufacturing", "制造业"), 3.8, 0.9),
            (new("Education", "教育"), 4.7, 0.3), (new("Scientific research and technical services", "科学研究和技术服务业"), 1.8, 0.6), (new("Finance", "金融业"), 1.6, 0.5),
            (new("Transport and post", "交通运输和邮政业"), 2.8, 0.7), (new("Health and social work", "卫生和社会工作"), 2.4, 0.2), (new("Hotels and catering", "住宿和餐饮业"), 3.3, 0.25),
            (new("Farming and forestry", "农林业"), 0, 0.04), (new("Mining", "采矿业"), 0, 0.02),
        ];
        return new DotsData(
            [.. industries.Select((industry, row) => new DotRow($"i{row}", industry.Name.In(language), "",
                [.. Enumerable.Range(0, Districts.Length).Select(place =>
                {
                    var value = Math.Round(industry.From + (industry.Step * ((place * 7) + (row * 5)) % 16), 2);
                    var name = Districts[place].In(language);
                    var tone = place == 3 ? Tone.Focus : place == chosen ? Tone.Ink : Tone.Context;
                    return new DotPoint(
                        Mark($"i{row}p{place}", $"{name} · {industry.Name.In(language)} · {value}", tone, selected: place == chosen), value, FormattableString.Invariant($"{value:0.0#}%"), tone == Tone.Context ? "" : name);
                })]))],
            RankAxis: false, FromZero: true, [], new AxisFormat(1, "%"));
    }

    private static DotsData PairDots(Language language)
    {
        (double Before, double After)[] values = [(41.2, 58.9), (38.8, 51.4), (30.1, 47.7), (28.4, 44.9), (31.6, 33), (21.3, 40.2), (18.7, 33.8), (16.2, 29.5), (22.4, 21.8), (9.5, 20.1)];
        string Say(string english, string chinese) => language == Language.Chinese ? chinese : english;
        return new DotsData(
            [.. values.Select((pair, i) => new DotRow($"p{i}", Districts[i].In(language), "",
            [
                new DotPoint(Mark($"p{i}a", $"{Districts[i].In(language)} · 2010 · {pair.Before}", i == 3 ? Tone.Focus : Tone.Context, hollow: true), pair.Before, $"{pair.Before}"),
                new DotPoint(Mark($"p{i}b", $"{Districts[i].In(language)} · 2020 · {pair.After}", i == 3 ? Tone.Focus : Tone.Context), pair.After, $"{pair.After}"),
            ]))],
            RankAxis: false, FromZero: true, [new DotLegend(Say("census 2010", "2010年普查"), Tone.Context, true), new DotLegend(Say("census 2020", "2020年普查"), Tone.Context, false)], new AxisFormat(1));
    }
}
