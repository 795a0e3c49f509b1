using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Dots;

/// <summary>Names of the two kinds of dots, above the rows: on one line where they fit, else one a line.</summary>
internal static class DotLegendMarks
{
    internal static double Height(IReadOnlyList<DotLegend> legend, ChartBox box, TextMeasurer measurer) =>
        legend.Count == 0 ? 0 : (LineCount(legend, box, measurer) * measurer.LineHeight(box.Type.Label)) + (box.Type.Label * 0.5);

    internal static IEnumerable<SceneMark> Place(IReadOnlyList<DotLegend> legend, double left, ChartBox box, TextMeasurer measurer)
    {
        var line = measurer.LineHeight(box.Type.Label);
        var oneLine = LineCount(legend, box, measurer) == 1;
        var width = legend.Sum(entry => EntryWidth(entry, box, measurer)) - Gap(box);
        var start = oneLine ? Math.Max(0, Math.Min(left, box.Width - width)) : 0;
        var x = start;
        for (var i = 0; i < legend.Count; i++)
        {
            var y = (line / 2) + (oneLine ? 0 : i * line);
            yield return new DotMark($"legend/{i}/dot", x + box.Dot * 1.25, y, box.Dot * 1.25, legend[i].Tone, legend[i].Hollow);
            var textLeft = x + Indent(box);
            yield return Texts.Centred(
                measurer, $"legend/{i}/name", textLeft, y, measurer.Fit(legend[i].Name, box.Width - textLeft, box.Type.Label), box.Type.Label, TextRole.Label);
            if (oneLine) x += EntryWidth(legend[i], box, measurer);
        }
    }

    private static int LineCount(IReadOnlyList<DotLegend> legend, ChartBox box, TextMeasurer measurer) =>
        legend.Sum(entry => EntryWidth(entry, box, measurer)) - Gap(box) <= box.Width ? 1 : legend.Count;

    private static double EntryWidth(DotLegend entry, ChartBox box, TextMeasurer measurer) => Indent(box) + measurer.Measure(entry.Name, box.Type.Label) + Gap(box);

    private static double Indent(ChartBox box) => (box.Dot * 2.5) + (box.Type.Label * 0.4);

    private static double Gap(ChartBox box) => box.Type.Label * 1.6;
}
