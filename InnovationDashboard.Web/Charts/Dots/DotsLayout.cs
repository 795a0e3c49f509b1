using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Dots;

/// <summary>Places dots a row on a common axis: the axis under the rows, a legend above them, right of strips the values of the focus.</summary>
public static class DotsLayout
{
    /// <summary>Lays the dots out for a box.</summary>
    public static Scene Place(DotsData data, ChartBox box, TextMeasurer measurer)
    {
        var strip = StripColumns.AreStrips(data) ? StripColumns.For(data.Rows, box, measurer) : null;
        var plot = strip is null ? box : box with { Width = box.Width - strip.Width };
        var legendHeight = DotLegendMarks.Height(data.Legend, box, measurer);
        var headHeight = legendHeight + (strip?.HeadHeight ?? 0);
        var axisHeight = measurer.LineHeight(box.Type.Tick) + (box.Type.Tick * 0.3);
        var anyDetail = data.Rows.Any(row => row.Detail.Length > 0);
        var dotRoom = DotsFrame.DotRoom(data, box, measurer);
        var least = Math.Max(dotRoom, (measurer.LineHeight(box.Type.Label) + (anyDetail ? measurer.LineHeight(box.Type.Note) : 0)) * 1.02);
        var room = box.Height - headHeight - axisHeight;
        var most = box.FixedHeight ? Math.Min(box.MaxRows, (int)(room / least)) : box.MaxRows;
        var choice = RowChoice.Of(data.Rows, most, row => row.Name, row => IsEmphasised(row, strip), row => row.Points.Any(point => box.SpeaksOf(point.Info)), ends: strip is null);
        var rows = choice.Kept.Select(i => data.Rows[i]).ToList();

        var names = NameColumn.For(measurer, [.. rows.Select(row => new RowName(row.Name, IsEmphasised(row, strip)))], plot, details: [.. rows.Select(row => row.Detail)]);
        var frame = DotsFrame.For(data, rows, names, strip, plot, measurer);
        var placed = new List<DotRowMarks>();
        var top = headHeight;
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            var next = DotRowMarks.Place(row, names, i, top, box.FixedHeight ? Math.Min(room / rows.Count, least * 1.25) : 0, dotRoom, frame, box, measurer);
            placed.Add(next);
            top = next.Bottom;
        }

        var marks = new List<SceneMark>();
        marks.AddRange(DotLegendMarks.Place(data.Legend, frame.Left, box, measurer));
        if (strip is not null) marks.AddRange(strip.Heads(legendHeight, box, measurer));
        marks.AddRange(Axis(frame, headHeight, top, box, measurer));
        marks.AddRange(placed.SelectMany(row => row.Marks));
        var height = box.FixedHeight ? box.Height : top + axisHeight;
        return new Scene("dots", box.Kind, box.Width, height, marks, [.. choice.Dropped, .. strip?.Dropped ?? []]);
    }

    internal static bool IsEmphasised(DotPoint point) => point.Info.Selected || point.Info.Tone == Tone.Focus;

    // The focus of a strip has a dot in every row; a row stands out when its other dots do.
    internal static bool IsEmphasised(DotRow row, StripColumns? strip) => row.Points.Any(point => IsEmphasised(point) && (strip is null || point.Name.Length == 0));

    private static IEnumerable<SceneMark> Axis(DotsFrame frame, double top, double bottom, ChartBox box, TextMeasurer measurer)
    {
        foreach (var (tick, text) in frame.Ticks.Zip(frame.TickTexts))
        {
            var x = frame.Scale.At(tick);
            yield return new RuleMark($"grid/{text}", x, top, x, bottom, RuleRole.Grid);
            yield return Texts.At(
                measurer, $"tick/{text}", x, bottom + (box.Type.Tick * 0.3) + measurer.Ascent(box.Type.Tick), text, box.Type.Tick, TextRole.Tick, TextAnchor.Middle);
        }
    }
}
