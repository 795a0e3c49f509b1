using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Scales;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Matrix;

/// <summary>One way to lay a matrix out: row names at the left, column heads on top, rows and columns limited to the room.</summary>
internal sealed class MatrixPlan
{
    private const int NameLines = 3;

    /// <summary>So few rows of a slide are high enough for names in lines, which leaves more room to the columns.</summary>
    private const int FewRows = 5;

    /// <summary>Room left of row names in font sizes, so that a name does not touch the edge of its wash.</summary>
    private const double Indent = 0.4;

    private readonly MatrixTable _table;
    private readonly ChartBox _box;
    private readonly TextMeasurer _text;
    private readonly ColumnHeads _heads;
    private readonly BandScale _columns;
    private readonly BandScale _rows;
    private readonly IReadOnlyList<IReadOnlyList<string>> _names;

    private MatrixPlan(
        MatrixTable table, ChartBox box, TextMeasurer text, ColumnHeads heads, BandScale columns, double lowest, IReadOnlyList<IReadOnlyList<string>> names)
    {
        (_table, _box, _text, _heads, _columns, _names) = (table, box, text, heads, columns, names);
        var size = box.Type.Label;
        var row = Math.Max(lowest, (names.Max(lines => lines.Count) * text.LineHeight(size)) + (size * 0.5));
        if (box.FixedHeight)
        {
            row = (box.Height - heads.Height) / table.Rows.Count;
            var most = Math.Max(1, (int)((row - (size * 1.1)) / text.LineHeight(size)) + 1);
            _names = [.. names.Select((lines, i) => lines.Count <= most ? lines : LineBreaker.Break(text, table.Rows[i].Name, columns.Start - (size * (0.9 + Indent)), size, true, most))];
        }

        _rows = new BandScale(table.Rows.Count, heads.Height, heads.Height + (row * table.Rows.Count));
    }

    /// <summary>True when every row and column is drawn.</summary>
    public bool IsWhole => _table.Dropped.Count == 0;

    /// <summary>Plans one orientation; null when the column heads do not fit in their columns.</summary>
    /// <param name="table">Orientation.</param>
    /// <param name="box">The box.</param>
    /// <param name="asStairs">True to set the column heads as stairs, which always fits.</param>
    /// <param name="text">Measures.</param>
    public static MatrixPlan? Of(MatrixTable table, ChartBox box, bool asStairs, TextMeasurer text)
    {
        var (size, least) = (box.Type.Label, Math.Max(2.4 * box.Dot, box.Kind == BoxKind.Stage ? 64 : 24));
        var share = box.Width * (box.Kind switch { BoxKind.Narrow => 0.42, BoxKind.Wide => 0.34, BoxKind.Full => 0.26, _ => table.Rows.Count <= FewRows ? 0.2 : 0.4 });
        table = table.Limited(box.MaxRows, Math.Max(1, (int)((box.Width - share) / least)));

        // A slide gives the height: columns and rows go until the heads take less than half of it and the rows can be read.
        var lowest = text.Ascent(size) + text.Descent(size) + (box.FixedHeight ? 0 : size * 0.9);
        while (true)
        {
            var names = Names(table, share, size, text);
            var left = names.SelectMany(lines => lines).Select(line => text.Measure(line, size, true)).DefaultIfEmpty(0).Max() + (size * (0.9 + Indent));
            var columns = ColumnScale(table, left, box);
            var heads = asStairs ? ColumnHeads.AsStairs(table.Columns, columns, size, text) : ColumnHeads.InColumns(table.Columns, columns, size, text);
            if (heads is null) return null;
            if (box.FixedHeight && heads.Height > box.Height * 0.5 && table.Columns.Count > 1) table = table.Limited(table.Rows.Count, table.Columns.Count - 1);
            else if (box.FixedHeight && box.Height - heads.Height < table.Rows.Count * lowest && table.Rows.Count > 1) table = table.Limited(table.Rows.Count - 1, table.Columns.Count);
            else return new MatrixPlan(table, box, text, heads, columns, lowest, names);
        }
    }

    /// <summary>Draws the plan.</summary>
    public Scene Draw()
    {
        var height = _box.FixedHeight ? _box.Height : _rows.End + 2;
        var right = _columns.End;
        List<SceneMark> marks = [.. Washes(right)];
        for (var row = 0; row <= _table.Rows.Count; row++)
        {
            var y = _rows.Start + (_rows.Step * row);
            marks.Add(new RuleMark($"rule/{row}", 0, y, right, y, RuleRole.Grid));
        }

        marks.AddRange(_heads.Marks(_rows.Start));
        for (var row = 0; row < _table.Rows.Count; row++)
        {
            var head = _table.Rows[row];
            var tone = head.Tone is Tone.Context ? (head.Selected ? Tone.Focus : Tone.Ink) : head.Tone;
            marks.AddRange(Texts.Block(_text, "row/" + head.Key, _box.Type.Label * Indent, _rows.Centre(row), _names[row], _box.Type.Label, TextRole.Label, TextAnchor.Start, tone, head.Selected));
        }

        marks.AddRange(Cells());
        return new Scene("matrix", _box.Kind, _box.Width, height, marks, [.. _table.Dropped.Where(name => name.Length > 0).Distinct()]);
    }

    private static BandScale ColumnScale(MatrixTable table, double left, ChartBox box)
    {
        // Few columns do not drift apart over a whole page, where a row could no longer be followed.
        var step = Math.Min((box.Width - left) / table.Columns.Count, box.Kind == BoxKind.Stage ? 330 : 150);
        return new BandScale(table.Columns.Count, left, left + (step * table.Columns.Count));
    }

    private static IReadOnlyList<IReadOnlyList<string>> Names(MatrixTable table, double width, double size, TextMeasurer text) =>
        [.. table.Rows.Select(head => LineBreaker.Break(text, head.Name, width, size, true, NameLines))];

    private IEnumerable<RectMark> Washes(double right)
    {
        for (var row = 0; row < _table.Rows.Count; row++)
        {
            if (_table.Rows[row].Selected) yield return new RectMark($"wash/row/{row}", new PixelRect(0, _rows.At(row), right, _rows.Step), Tone.Muted, Wash: true);
        }

        for (var column = 0; column < _table.Columns.Count; column++)
        {
            if (_table.Columns[column].Selected) yield return new RectMark($"wash/column/{column}", new PixelRect(_columns.At(column), _rows.Start, _columns.Step, _rows.End - _rows.Start), Tone.Muted, Wash: true);
        }
    }

    private IEnumerable<SceneMark> Cells()
    {
        var filled = _table.Cells.GroupBy(cell => (cell.Row, cell.Column)).ToDictionary(group => group.Key, group => group.ToList());
        var room = Math.Min(_columns.Step, _rows.Step);
        var radius = Math.Min(room * 0.34, _box.Dot * 2);
        for (var row = 0; row < _table.Rows.Count; row++)
        {
            for (var column = 0; column < _table.Columns.Count; column++)
            {
                var (x, y) = (_columns.Centre(column), _rows.Centre(row));
                if (!filled.TryGetValue((row, column), out var cells))
                {
                    yield return new DotMark($"empty/{row}/{column}", x, y, Math.Max(1.2, _box.Dot * 0.28), Tone.Muted);
                    continue;
                }

                // Several marks of one cell stand side by side and share its width.
                var step = Math.Min(2.3 * radius, _columns.Step / cells.Count);
                for (var i = 0; i < cells.Count; i++) yield return Cell(cells[i], x + ((i - ((cells.Count - 1) / 2.0)) * step), y, Math.Min(radius, step * 0.46), cells.Count == 1);
            }
        }
    }

    private FigureMark Cell(MatrixCell cell, double x, double y, double radius, bool isAlone)
    {
        var (key, tone) = (cell.Info.Key, _table.ToneOf(cell));
        var size = _box.Type.Value;
        var width = cell.Text.Length == 0 ? 0 : _text.Measure(cell.Text, size, true);
        var room = (Math.Min(_columns.Step, _rows.Step) / 2) - 1;
        var needed = Math.Max(width / 2 * 1.25, size * 0.7);
        var hasText = isAlone && width > 0 && needed <= room;
        var r = hasText ? Math.Max(radius, needed) : radius;
        List<SceneMark> parts = [new DotMark(key + "/dot", x, y, r, tone, cell.Info.Hollow)];
        if (hasText)
            parts.Add(Texts.Centred(_text, key + "/text", x, y, cell.Text, size, cell.Info.Hollow ? TextRole.Value : TextRole.Inside, TextAnchor.Middle, tone, true));
        return new FigureMark(cell.Info with { Tone = tone }, parts, new PixelRect(x - r, y - r, 2 * r, 2 * r));
    }
}
