using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Dots;

/// <summary>
/// Columns right of the plot that hold the values of the dots in focus where rows have many dots: beside the dot a value would lie on its neighbours.
/// One column a name; its head carries the dot, so that it is the legend, too.
/// </summary>
/// <param name="Columns">Columns, first on the left.</param>
/// <param name="Width">Room they take, with the gap to the plot; 0 without columns.</param>
/// <param name="HeadHeight">Room of the heads above the rows.</param>
/// <param name="Dropped">Names whose column found no room.</param>
internal sealed record StripColumns(IReadOnlyList<StripColumn> Columns, double Width, double HeadHeight, IReadOnlyList<string> Dropped)
{
    private const double MostOfBox = 0.58;

    private static StripColumns None { get; } = new([], 0, 0, []);

    /// <summary>True when rows have many dots: then no row is joined and only the focus is labelled.</summary>
    internal static bool AreStrips(DotsData data) => data.Rows.Any(row => row.Points.Count > 2);

    internal static StripColumns For(IReadOnlyList<DotRow> rows, ChartBox box, TextMeasurer measurer)
    {
        var named = rows.SelectMany(row => row.Points).Where(point => point.Name.Length > 0).GroupBy(point => point.Name).ToList();
        if (named.Count == 0) return None;
        var (columns, dropped, used) = (new List<StripColumn>(), new List<string>(), 0.0);
        foreach (var group in named)
        {
            var head = measurer.Fit(group.Key, (box.Width * MostOfBox / 2) - HeadIndent(box) - Gap(box), box.Type.Label, bold: true);
            var values = group.Max(point => measurer.Measure(DotLabels.Text(point, box, measurer), box.Type.Value, bold: true));
            var width = Math.Max(HeadIndent(box) + measurer.Measure(head, box.Type.Label, bold: true), values) + Gap(box);
            if (used + width > box.Width * MostOfBox)
            {
                dropped.Add(group.Key);
                continue;
            }

            columns.Add(new(group.Key, head, group.First().Info.Tone, used += width));
        }

        return new([.. columns.Select(column => column with { Right = column.Right + box.Width - used })], used, measurer.LineHeight(box.Type.Label) * 1.2, dropped);
    }

    internal IEnumerable<SceneMark> Heads(double top, ChartBox box, TextMeasurer measurer)
    {
        foreach (var (column, i) in Columns.Select((column, i) => (column, i)))
        {
            var head = Texts.Centred(
                measurer, $"column/{i}/name", column.Right, top + (measurer.LineHeight(box.Type.Label) / 2), column.Head, box.Type.Label, TextRole.Label, TextAnchor.End, Tone.Ink, bold: true);
            yield return new DotMark($"column/{i}/dot", head.Bounds.Left - HeadIndent(box) + (box.Dot * 1.5), head.Bounds.CentreY, box.Dot * 1.5, column.Tone);
            yield return head;
        }
    }

    /// <summary>The value of a dot in its column; null for dots that have none.</summary>
    internal TextMark? Value(DotRow row, DotPoint point, double y, ChartBox box, TextMeasurer measurer) =>
        Columns.FirstOrDefault(column => column.Name == point.Name) is { } column && row.Points.First(other => other.Name == point.Name) == point
            ? Texts.Centred(measurer, "value", column.Right, y, DotLabels.Text(point, box, measurer), box.Type.Value, TextRole.Value, TextAnchor.End, Tone.Ink, bold: true)
            : null;

    private static double HeadIndent(ChartBox box) => (box.Dot * 3) + (box.Type.Label * 0.3);

    private static double Gap(ChartBox box) => box.Type.Label * 0.8;
}

/// <summary>One column of values.</summary>
/// <param name="Name">Whose values.</param>
/// <param name="Head">The name as it fits.</param>
/// <param name="Tone">Colour of the dots.</param>
/// <param name="Right">Right edge, where values and head end.</param>
internal sealed record StripColumn(string Name, string Head, Tone Tone, double Right);
