using System.Globalization;
using System.Xml.Linq;
using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Charts.Marks;
using static InnovationDashboard.Web.Briefings.Packs.Pptx.NativeChart;
using static InnovationDashboard.Web.Briefings.Packs.Pptx.Ooxml;

namespace InnovationDashboard.Web.Briefings.Packs.Pptx;

/// <summary>
/// Values over years. Each run of comparable values in years that follow one another is a series of its own, so that no line can join two methods; years without a value inside a run are bridged by a dashed
/// series of the two values beside them, as on the page.
/// </summary>
internal static class NativeLines
{
    private const int MostSeries = 20;

    /// <summary>The chart, or null where there are more runs than anybody could edit.</summary>
    public static NativeChart? Of(LineData data, string language)
    {
        var strokes = data.Series.SelectMany(series => series.Segments.Where(segment => segment.Count > 0).SelectMany(segment => Strokes(series, segment))).ToList();
        if (strokes.Count is 0 or > MostSeries) return null;
        var points = strokes.SelectMany(stroke => stroke.Points).ToList();
        var years = Enumerable.Range(points.Min(point => point.Year), points.Max(point => point.Year) - points.Min(point => point.Year) + 1).ToList();
        var columns = strokes.Select(stroke => (Name: stroke.Series.Name.Length > 0 ? stroke.Series.Name : " ", Values: years.Select(year => stroke.Points.FirstOrDefault(point => point.Year == year)?.Value).ToList()))
            .Concat(data.References.Select(level => (Name: level.Text, Values: years.Select(_ => (double?)level.Value).ToList()))).ToList();
        var table = new ChartTable([.. columns.Select(column => column.Name)], [.. years.Select((year, index) => (year.ToString(CultureInfo.InvariantCulture), (IReadOnlyList<double?>)[.. columns.Select(column => column.Values[index])]))]);
        var series = strokes.Select((stroke, index) => Series(table, index, stroke, years, language)).Concat(data.References.Select((level, index) => Reference(table, strokes.Count + index, level.Text, language)));
        return new(
            [
                new XElement(C + "lineChart", Val("grouping", "standard"), Val("varyColors", 0), series, Val("marker", 1), Val("axId", 1), Val("axId", 2)),
                NameAxis(1, 2, "b", fromTop: false),
                ValueAxis(2, 1, "l", hidden: false, data.FromZero ? 0 : null, null, data.Axis, "between"),
            ],
            table, [.. data.Breaks.Select(cut => $"{cut.BeforeYear}: {cut.Text}")])
        {
            Blanks = "span", // only bridges have blanks between their values
        };
    }

    private static IEnumerable<Stroke> Strokes(LineSeries series, IReadOnlyList<LinePoint> segment)
    {
        var told = Told(series, segment).ToHashSet();
        var start = 0;
        for (var index = 1; index <= segment.Count; index++)
        {
            if (index < segment.Count && segment[index].Year == segment[index - 1].Year + 1) continue;
            yield return new(series, [.. segment.Skip(start).Take(index - start)], false, told, segment == series.Segments[^1] && index == segment.Count);
            if (index < segment.Count && series.Joined) yield return new(series, [segment[index - 1], segment[index]], true, new HashSet<LinePoint>(), false);
            start = index;
        }
    }

    // As on the page: the ends of a run, its highest and lowest; of what is only compared with, the last.
    private static IEnumerable<LinePoint> Told(LineSeries series, IReadOnlyList<LinePoint> points) => series.Tone == Tone.Focus || series.Name.Length == 0
        ? points.Where(point => point == points[0] || point == points[^1] || point.Value == points.Max(other => other.Value) || point.Value == points.Min(other => other.Value))
        : points == series.Segments[^1] ? points.TakeLast(1) : [];

    private static XElement Series(ChartTable table, int index, Stroke stroke, List<int> years, string language)
    {
        var (series, colour) = (stroke.Series, ColourOf(stroke.Series.Tone));
        var focus = series.Tone == Tone.Focus;
        return new(C + "ser", Val("idx", index), Val("order", index), SeriesName(table, index),
            new XElement(C + "spPr", !series.Joined ? Line(null, 0) : Line(colour, stroke.IsBridge ? 3 : focus ? 8 : 5, stroke.IsBridge)),
            stroke.IsBridge ? new XElement(C + "marker", Val("symbol", "none")) : Marker(colour, false),
            stroke.IsBridge ? null : stroke.Points.Where(point => point.Info.Hollow).Select(point => new XElement(C + "dPt", Val("idx", years.IndexOf(point.Year)), Marker(colour, true), Val("bubble3D", 0))),
            Labels(stroke.Points.Where(stroke.Told.Contains).Select(point => (years.IndexOf(point.Year), stroke.IsLast && point == stroke.Points[^1] && series.Name.Length > 0 ? $"{series.Name} {point.ValueText}" : point.ValueText, focus ? Token("--focus") : Token("--ink-2"), focus)), "t", language),
            Categories(table), Values(C + "val", table, index), Val("smooth", 0));
    }

    // Named at the left, where lines end least often.
    private static XElement Reference(ChartTable table, int index, string text, string language) => new(C + "ser", Val("idx", index), Val("order", index), SeriesName(table, index),
        new XElement(C + "spPr", Line(Token("--ink"), 3, dashed: true)), new XElement(C + "marker", Val("symbol", "none")), Labels([(1, text, Token("--ink"), false)], "t", language), Categories(table), Values(C + "val", table, index), Val("smooth", 0));

    private sealed record Stroke(LineSeries Series, IReadOnlyList<LinePoint> Points, bool IsBridge, IReadOnlySet<LinePoint> Told, bool IsLast);
}
