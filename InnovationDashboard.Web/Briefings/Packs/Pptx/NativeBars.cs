using System.Xml.Linq;
using InnovationDashboard.Web.Charts.Bars;
using InnovationDashboard.Web.Charts.Marks;
using static InnovationDashboard.Web.Briefings.Packs.Pptx.NativeChart;
using static InnovationDashboard.Web.Briefings.Packs.Pptx.Ooxml;

namespace InnovationDashboard.Web.Briefings.Packs.Pptx;

/// <summary>Horizontal bars from zero, in the page's order.</summary>
internal static class NativeBars
{
    /// <summary>The rows that the slide shows.</summary>
    public static NativeChart? Of(BarsData data, IReadOnlySet<string> shown, string language)
    {
        var rows = data.Rows.Where(row => shown.Contains(row.Info.Key)).ToList();
        if (rows.Count == 0) return null;
        var table = new ChartTable([" "], [.. rows.Select(row => (row.Name, (IReadOnlyList<double?>)[row.Value]))]);
        var series = new XElement(C + "ser", Val("idx", 0), Val("order", 0), SeriesName(table, 0), new XElement(C + "spPr", Fill(Token("--context-fill"))), Val("invertIfNegative", 0),
            rows.Select((row, index) => Look(row.Info) is { } look ? new XElement(C + "dPt", Val("idx", index), Val("invertIfNegative", 0), Val("bubble3D", 0), look) : null),
            Labels(rows.Select((row, index) => (index, string.Join(' ', new[] { row.ValueText, row.Remark }.Where(text => text.Length > 0)), Token("--ink"), row.Info.Tone == Tone.Focus)), "outEnd", language),
            Categories(table), Values(C + "val", table, 0));
        return new(
            [
                new XElement(C + "barChart", Val("barDir", "bar"), Val("grouping", "clustered"), Val("varyColors", 0), series, Val("gapWidth", 45), Val("axId", 1), Val("axId", 2)),
                NameAxis(1, 2, "l", fromTop: true),
                ValueAxis(2, 1, "t", hidden: true, Math.Min(0, rows.Min(row => row.Value)), null, data.Axis, "between"),
            ],
            table, data.Missing.Count > 0 ? [data.MissingText + " " + string.Join(language.StartsWith("zh", StringComparison.Ordinal) ? "、" : ", ", data.Missing)] : []);
    }

    private static XElement? Look(MarkInfo info) => info switch
    {
        { Hollow: true } => new(C + "spPr", Fill(Token("--paper")), Line(info.Tone == Tone.Focus ? Token("--focus") : Token("--context"), 4)),
        { Tone: Tone.Context or Tone.Muted } => null,
        _ => new(C + "spPr", Fill(ColourOf(info.Tone))),
    };
}
