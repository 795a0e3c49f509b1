using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Bump;

/// <summary>
/// Marks editions in which a line's rank is not known: a question mark in the edition's column, between two rows so that it stands for no rank, tied to the known ranks beside it by
/// thin dashes where method and unit are the same. Known ranks are never joined across it.
/// </summary>
internal sealed class UnknownRanks(BumpData data, BumpColumns columns, RankRows rows, double top, double step, ChartBox box, TextMeasurer text, OpenSpace space)
{
    private const string Sign = "?";

    private readonly double _size = Math.Max(box.Type.Note, Math.Min(box.Type.Label, step * 0.5));

    /// <summary>The marks of a line: in gaps between known ranks, and once after the last one.</summary>
    public IReadOnlyList<SceneMark> For(BumpLine line)
    {
        var marks = new List<SceneMark>();
        var known = line.Nodes.ToDictionary(node => node.Point.Edition);
        var (first, last) = (line.Nodes[0].Point.Edition, line.Nodes[^1].Point.Edition);
        for (var edition = first + 1; edition <= Math.Min(last + 1, data.Editions.Count - 1); edition++)
        {
            if (known.ContainsKey(edition)) continue;
            var (before, after) = (line.Nodes.Last(node => node.Point.Edition < edition), line.Nodes.FirstOrDefault(node => node.Point.Edition > edition));
            if (Sit(line.Series, edition, after is null ? before.Y : (before.Y + after.Y) / 2) is not { } sign) continue;

            var width = DashWidth(line.Series);
            if (before.Point.Edition == edition - 1 && BumpLine.MayJoin(data, line.Series, edition - 1, edition)) marks.Add(Dash(line, edition, "from", before, sign, width));
            if (after?.Point.Edition == edition + 1 && BumpLine.MayJoin(data, line.Series, edition, edition + 1)) marks.Add(Dash(line, edition, "to", after, sign, width));
            var info = new MarkInfo($"unknown/{line.Series.Key}/{edition}", $"{line.Series.Name} · {data.Editions[edition].Label} · {data.UnknownText}", Tone: line.Series.Tone);
            marks.Add(new FigureMark(info, [sign], sign.Bounds));
        }

        return marks;
    }

    private double DashWidth(BumpSeries series) => (series.Tone is Tone.Context or Tone.Muted ? box.Stroke : box.FocusStroke) * 0.6;

    /// <summary>The free place nearest to a height: between two rows, or anywhere where the axis is in proportion.</summary>
    private TextMark? Sit(BumpSeries series, int edition, double wish)
    {
        var slots = rows.HasRows
            ? Enumerable.Range(0, (int)Math.Ceiling(rows.Units) + 1).Select(row => top + ((row + 0.5) * step))
            : Enumerable.Range(0, (int)(rows.Units * 4) + 1).Select(quarter => top + (quarter * step / 4));
        // A sign far from its line would be read as another line's.
        foreach (var y in slots.Where(y => Math.Abs(y - wish) <= (rows.HasRows ? 1.6 : 1) * step).OrderBy(y => Math.Abs(y - wish)).ThenBy(y => y))
        {
            var sign = Texts.Centred(
                text, $"unknown/{series.Key}/{edition}/sign", columns.At(edition), y, Sign, _size, TextRole.Note, TextAnchor.Middle, series.Tone, true);
            if (!space.IsFree(sign.Bounds)) continue;
            space.Take(sign.Bounds);
            return sign;
        }

        return null;
    }

    private LineMark Dash(BumpLine line, int edition, string end, BumpNode known, TextMark sign, double width)
    {
        var away = _size * 0.55;
        var (from, x, y) = known.X < sign.X ? (known.Edge(1), sign.X - away, sign.Bounds.CentreY) : (known.Edge(-1), sign.X + away, sign.Bounds.CentreY);
        space.TakeEase(from, known.Y, x, y);
        return new LineMark(
            $"unknown/{line.Series.Key}/{edition}/{end}", new SvgPath().MoveTo(from, known.Y).EaseTo(from, known.Y, x, y).ToString(), line.Series.Tone, width, StrokeStyle.Dashed);
    }
}
