using System.Xml.Linq;
using InnovationDashboard.Web.Charts.Dots;
using InnovationDashboard.Web.Charts.Marks;
using static InnovationDashboard.Web.Briefings.Packs.Pptx.NativeChart;
using static InnovationDashboard.Web.Briefings.Packs.Pptx.Ooxml;

namespace InnovationDashboard.Web.Briefings.Packs.Pptx;

/// <summary>One dot a row on a common axis: points at the height of their row, whose names are labels of points at the left edge.</summary>
internal static class NativeDots
{
    /// <summary>The chart.</summary>
    public static NativeChart? Of(DotsData data, string language)
    {
        // What all rows have in common the subtitle says already.
        var common = data.Rows.Select(row => row.Detail).Distinct().Count() == 1;
        string NameOf(DotRow row) => row.Detail.Length > 0 && !common ? $"{row.Name} · {row.Detail}" : row.Name;
        var rows = data.Rows.Where(row => row.Points.Count == 1).ToList();
        if (rows.Count == 0) return null;
        var (least, most) = (rows.Min(row => row.Points[0].Value), rows.Max(row => row.Points[0].Value));
        var left = data.RankAxis ? 0 : data.FromZero ? Math.Min(0, least) : least - ((most - least) * 0.1);
        // Position, height, left edge, height: the last two carry the names.
        var table = new ChartTable(["x", "y", "·"], [.. rows.Select((row, index) => (NameOf(row), (IReadOnlyList<double?>)[row.Points[0].Value, rows.Count - index, left]))]);
        var dots = new XElement(C + "ser", Val("idx", 0), Val("order", 0), SeriesName(table, 1), new XElement(C + "spPr", Line(null, 0)), Marker(Token("--context"), false, 16),
            rows.Select((row, index) => row.Points[0].Info is var info && (info.Hollow || info.Tone is not (Tone.Context or Tone.Muted)) ? new XElement(C + "dPt", Val("idx", index), Marker(ColourOf(info.Tone), info.Hollow, 18), Val("bubble3D", 0)) : null),
            Labels(rows.Select((row, index) => (index, row.Points[0].ValueText, row.Points[0].Info.Tone == Tone.Focus ? Token("--focus") : Token("--ink"), row.Points[0].Info.Tone == Tone.Focus)), "r", language),
            Values(C + "xVal", table, 0), Values(C + "yVal", table, 1), Val("smooth", 0));
        var names = new XElement(C + "ser", Val("idx", 1), Val("order", 1), SeriesName(table, 2), new XElement(C + "spPr", Line(null, 0)), new XElement(C + "marker", Val("symbol", "none")),
            Labels(rows.Select((row, index) => (index, NameOf(row), Token("--ink"), false)), "l", language), Values(C + "xVal", table, 2), Values(C + "yVal", table, 1), Val("smooth", 0));
        var unknown = data.Rows.Where(row => row.Points.Count == 0).Select(NameOf).ToList();
        return new(
            [
                new XElement(C + "layout", new XElement(C + "manualLayout", Val("layoutTarget", "inner"), Val("xMode", "edge"), Val("yMode", "edge"), Val("x", "0.42"), Val("y", "0.02"), Val("w", "0.54"), Val("h", "0.86"))),
                new XElement(C + "scatterChart", Val("scatterStyle", "lineMarker"), Val("varyColors", 0), dots, names, Val("axId", 1), Val("axId", 2)),
                ValueAxis(1, 2, "b", hidden: false, left, null, data.Axis, "midCat", data.RankAxis ? "0;;" : null), // no rank is 0
                ValueAxis(2, 1, "l", hidden: true, 0.5, rows.Count + 0.5, new(0), "midCat"),
            ],
            table, unknown);
    }
}
