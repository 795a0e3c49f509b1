using System.Xml.Linq;
using InnovationDashboard.Web.Charts.Share;
using InnovationDashboard.Web.Charts.Marks;
using static InnovationDashboard.Web.Briefings.Packs.Pptx.NativeChart;
using static InnovationDashboard.Web.Briefings.Packs.Pptx.Ooxml;

namespace InnovationDashboard.Web.Briefings.Packs.Pptx;

/// <summary>Bars of 100 %; what is left of the whole is an outline, as on the page.</summary>
internal static class NativeShares
{
    private const double Whole = 100;
    private const double Rounding = 0.05;

    /// <summary>The chart.</summary>
    public static NativeChart? Of(ShareData data, string language)
    {
        var most = data.Bars.Count == 0 ? 0 : data.Bars.Max(bar => bar.Parts.Count);
        if (most == 0) return null;
        double? Rest(ShareBar bar) => Whole - bar.Parts.Sum(part => part.Percent) is var left && left > Rounding ? left : null;
        var hasRest = data.Bars.Any(bar => Rest(bar) is not null);
        string[] heads = [.. Enumerable.Range(1, most).Select(part => data.Bars.Select(bar => bar.Parts.ElementAtOrDefault(part - 1)?.Name).FirstOrDefault(name => name is not null) ?? " "), .. hasRest ? [data.RestText] : Array.Empty<string>()];
        var table = new ChartTable(heads, [.. data.Bars.Select(bar => (bar.Name.Length > 0 ? bar.Name : " ", (IReadOnlyList<double?>)[.. Enumerable.Range(0, most).Select(part => bar.Parts.ElementAtOrDefault(part)?.Percent), .. hasRest ? [Rest(bar)] : Array.Empty<double?>()]))]);
        var series = heads.Select((_, index) => index < most ? Part(table, data, index, language) : RestOf(table, index));
        return new(
            [
                new XElement(C + "barChart", Val("barDir", "bar"), Val("grouping", "stacked"), Val("varyColors", 0), series, Val("gapWidth", 60), Val("overlap", 100), Val("axId", 1), Val("axId", 2)),
                NameAxis(1, 2, "l", fromTop: true),
                ValueAxis(2, 1, "t", hidden: true, 0, Whole, new(0, "%"), "between"),
            ],
            table, []);
    }

    private static XElement Part(ChartTable table, ShareData data, int index, string language)
    {
        var parts = data.Bars.Select(bar => bar.Parts.ElementAtOrDefault(index)).ToList();
        return new(C + "ser", Val("idx", index), Val("order", index), SeriesName(table, index), new XElement(C + "spPr", Fill(Token("--context-fill")), Line(Token("--paper"), 4)), Val("invertIfNegative", 0),
            parts.Select((part, row) => part is { Info.Tone: not (Tone.Context or Tone.Muted) } ? new XElement(C + "dPt", Val("idx", row), Val("invertIfNegative", 0), Val("bubble3D", 0), new XElement(C + "spPr", Fill(ColourOf(part.Info.Tone)), Line(Token("--paper"), 4))) : null),
            Labels(parts.Select((part, row) => (row, Part: part)).Where(pair => pair.Part is not null).Select(pair => (pair.row, $"{pair.Part!.Name} {pair.Part.ValueText}", pair.Part.Info.Tone is Tone.Context or Tone.Muted ? Token("--ink") : Token("--paper"), pair.Part.Info.Tone == Tone.Focus)), "ctr", language),
            Categories(table), Values(C + "val", table, index));
    }

    private static XElement RestOf(ChartTable table, int index) => new(C + "ser", Val("idx", index), Val("order", index), SeriesName(table, index),
        new XElement(C + "spPr", new XElement(A + "noFill"), Line(Token("--context"), 2)), Val("invertIfNegative", 0), Categories(table), Values(C + "val", table, index));
}
