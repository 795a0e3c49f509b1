using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Bars;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Pages.Gallery.Samples;

public static partial class SampleCharts
{
    private static readonly double[] Shares = [11.62, 7.95, 7.72, 7.07, 7.06, 6.64, 6.16, 5.76, 5.53, 5.09, 5.07, 4.4, 3.9, 2.85];

    private static readonly (LocalText Name, double Value)[] Industries =
    [
        (new("Information transmission, software and IT services", "信息传输、软件和信息技术服务业"), 1234), (new("Finance", "金融业"), 1008),
        (new("Scientific research and technical services", "科学研究和技术服务业"), 642), (new("Manufacturing", "制造业"), 604),
        (new("Education", "教育"), 411), (new("Electricity, heat, gas and water production and supply", "电力、热力、燃气及水生产和供应业"), 98),
    ];

    private static IEnumerable<Sample> BarSamples() =>
    [
        new("bars-districts", new("Share of workers in research, %", "从事研究的就业者占比（%）"), DistrictBars),
        new("bars-selected", new("The same with a chosen district", "同上，已选一个区"), language => Chosen(DistrictBars(language), 13)),
        new("bars-industries", new("Output by industry, million crowns", "各行业产出（百万克朗）"), IndustryBars),
        new("bars-signed", new("Change of residents, thousands", "常住人口变动（千人）"), ChangeBars),
    ];

    private static BarsData DistrictBars(Language language)
    {
        var names = Districts.Select(name => name.In(language)).ToList();
        var rows = Shares.Select((value, i) => new BarRow(
            Mark($"d{i}", $"{names[i]} · {value}%", i == 0 ? Tone.Focus : Tone.Context, hollow: i == 4), names[i], value, $"{value}", i == 4 ? language == Language.Chinese ? "初步数" : "provisional" : ""));
        return new BarsData(
            [.. rows], names[14..], language == Language.Chinese ? "未公布" : "Not published",
            new ReferenceLevel(Mark("city", language == Language.Chinese ? "全市 6.4%" : "Whole city 6.4%", link: false), 6.4, language == Language.Chinese ? "全市6.4" : "whole city 6.4"), new AxisFormat(1, "%"));
    }

    private static BarsData Chosen(BarsData data, int chosen) => data with
    {
        Rows = [.. data.Rows.Select((row, i) => row with { Info = row.Info with { Tone = i == chosen ? Tone.Focus : Tone.Context, Selected = i == chosen } })],
    };

    private static BarsData IndustryBars(Language language) => new BarsData(
        [.. Industries.Select((row, i) => new BarRow(
            Mark($"i{i}", $"{row.Name.In(language)} · {row.Value:N0}", i == 2 ? Tone.Focus : Tone.Context), row.Name.In(language), row.Value,
            FormattableString.Invariant($"{row.Value:N0}"), i == 5 ? "2021" : ""))],
        [], "", null, new AxisFormat(0));

    private static BarsData ChangeBars(Language language) => new BarsData(
        [.. new[] { 12.4, 6.1, 0.8, -3.2, -9.7 }.Select((value, i) => new BarRow(
            Mark($"c{i}", $"{Districts[i].In(language)} · {value}", i == 0 ? Tone.Focus : Tone.Context), Districts[i].In(language), value, value < 0 ? FormattableString.Invariant($"−{-value}") : FormattableString.Invariant($"+{value}")))],
        [], "", null, new AxisFormat(1));
}
