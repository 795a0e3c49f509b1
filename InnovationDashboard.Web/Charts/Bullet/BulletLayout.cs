using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Bullet;

/// <summary>
/// Places values against a level: name and value as text, beside it a bar on its own scale from zero and a tall tick for the level, named above the tick.
/// </summary>
public static class BulletLayout
{
    /// <summary>Lays the rows out for a box.</summary>
    public static Scene Place(BulletData data, ChartBox box, TextMeasurer measurer)
    {
        var frame = BulletFrame.For(data.Rows, box, measurer);
        var most = box.FixedHeight ? Math.Min(box.MaxRows, (int)((box.Height + frame.RowGap) / (frame.LeastHeight + frame.RowGap))) : box.MaxRows;
        var choice = RowChoice.Of(data.Rows, most, row => row.Name, row => row.Info.Selected, row => box.SpeaksOf(row.Info));
        var rows = choice.Kept.Select(i => data.Rows[i]).ToList();

        var (marks, bottom) = PlaceAll(rows, frame, box, measurer);
        if (box.FixedHeight && rows.Count > 0)
        {
            // Rows spread over the height given.
            var extra = Math.Min(box.Type.Label * 1.2, (box.Height - bottom) / rows.Count);
            (marks, _) = PlaceAll(rows, frame with { RowGap = frame.RowGap + extra }, box, measurer);
        }

        var height = box.FixedHeight ? box.Height : Math.Max(bottom, measurer.LineHeight(box.Type.Label));
        return new Scene("bullet", box.Kind, box.Width, height, marks, choice.Dropped);
    }

    private static (IReadOnlyList<SceneMark> Marks, double Bottom) PlaceAll(List<BulletRow> rows, BulletFrame frame, ChartBox box, TextMeasurer measurer)
    {
        var marks = new List<SceneMark>();
        var bottom = -frame.RowGap;
        foreach (var row in rows)
        {
            var placed = BulletRowMarks.Place(row, bottom + frame.RowGap, frame, box, measurer);
            marks.AddRange(placed.Marks);
            bottom = placed.Bottom;
        }

        return (marks, bottom);
    }
}
