using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Dots;

/// <summary>Places one or two dots a row on a common axis; the axis stands under the rows, a legend of the dots above them.</summary>
public static class DotsLayout
{
    /// <summary>Lays the dots out for a box.</summary>
    public static Scene Place(DotsData data, ChartBox box, TextMeasurer measurer)
    {
        var legendHeight = DotLegendMarks.Height(data.Legend, box, measurer);
        var axisHeight = measurer.LineHeight(box.Type.Tick) + (box.Type.Tick * 0.3);
        var anyDetail = data.Rows.Any(row => row.Detail.Length > 0);
        var dotRoom = DotsFrame.DotRoom(data, box, measurer);
        var least = Math.Max(dotRoom, (measurer.LineHeight(box.Type.Label) + (anyDetail ? measurer.LineHeight(box.Type.Note) : 0)) * 1.02);
        var room = box.Height - legendHeight - axisHeight;
        var most = box.FixedHeight ? Math.Min(box.MaxRows, (int)(room / least)) : box.MaxRows;
        var choice = RowChoice.Of(data.Rows, most, row => row.Name, row => row.Points.Any(IsEmphasised));
        var rows = choice.Kept.Select(i => data.Rows[i]).ToList();

        var names = NameColumn.For(measurer, [.. rows.Select(row => new RowName(row.Name, row.Points.Any(IsEmphasised)))], box, details: [.. rows.Select(row => row.Detail)]);
        var frame = DotsFrame.For(data, rows, names, box, measurer);
        var placed = new List<DotRowMarks>();
        var top = legendHeight;
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            var next = DotRowMarks.Place(row, names, i, top, box.FixedHeight ? Math.Min(room / rows.Count, least * 1.25) : 0, dotRoom, frame, box, measurer);
            placed.Add(next);
            top = next.Bottom;
        }

        var marks = new List<SceneMark>();
        marks.AddRange(DotLegendMarks.Place(data.Legend, frame.Left, box, measurer));
        marks.AddRange(Axis(frame, legendHeight, top, box, measurer));
        marks.AddRange(placed.SelectMany(row => row.Marks));
        var height = box.FixedHeight ? box.Height : top + axisHeight;
        return new Scene("dots", box.Kind, box.Width, height, marks, choice.Dropped);
    }

    internal static bool IsEmphasised(DotPoint point) => point.Info.Selected || point.Info.Tone == Tone.Focus;

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
