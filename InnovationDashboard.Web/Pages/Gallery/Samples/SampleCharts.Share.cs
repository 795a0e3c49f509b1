using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Share;

namespace InnovationDashboard.Web.Pages.Gallery.Samples;

public static partial class SampleCharts
{
    private static readonly LocalText[] Origins = [new("Neighbouring countries", "周边国家"), new("Western isles", "西部群岛"), new("Southern continent", "南方大陆"), new("Elsewhere", "其他地区")];

    private static IEnumerable<Sample> ShareSamples() =>
    [
        new("share-one", new("Where foreign professionals come from, %", "外籍专业人才来源（%）"), OneShare),
        new("share-several", new("Education of residents, %", "常住人口受教育程度（%）"), SeveralShares),
    ];

    private static ShareData OneShare(Language language) => new ShareData([Bar("one", "", [41.5, 27.3, 14.1, 4.2], Origins, language)], language == Language.Chinese ? "未说明" : "not stated");

    private static ShareData SeveralShares(Language language)
    {
        LocalText[] levels = [new("University", "大学"), new("Senior secondary", "高中"), new("Junior secondary", "初中"), new("Primary", "小学")];
        double[][] values = [[58.9, 19.8, 12.9, 5.1], [47.7, 20.2, 19.6, 8.4], [33, 22.9, 28.1, 11.2], [20.1, 17.5, 39.9, 16]];
        return new ShareData([.. values.Select((row, i) => Bar($"s{i}", Districts[i].In(language), row, levels, language))], language == Language.Chinese ? "其他" : "other");
    }

    private static ShareBar Bar(string key, string name, double[] values, LocalText[] names, Language language) => new(key, name,
        [.. values.Select((value, i) => new SharePart(
            Mark($"{key}-{i}", $"{name} {names[i].In(language)} {value}%".Trim(), i == 0 ? Tone.Focus : Tone.Context), names[i].In(language), value, FormattableString.Invariant($"{value:0.0}")))]);
}
