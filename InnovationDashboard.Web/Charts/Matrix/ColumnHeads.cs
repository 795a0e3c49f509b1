using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Scales;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Matrix;

/// <summary>Heads over the columns, never rotated: in lines inside their column where every word fits, else as stairs that use the room over the row names.</summary>
internal sealed class ColumnHeads
{
    private const int MostLines = 3;

    private readonly IReadOnlyList<MatrixHead> _heads;
    private readonly TextMeasurer _text;
    private readonly double _size;
    private readonly double _gap;
    private readonly BandScale _columns;
    private readonly bool _areStairs;
    private readonly IReadOnlyList<IReadOnlyList<string>> _lines;

    private ColumnHeads(IReadOnlyList<MatrixHead> heads, BandScale columns, double size, bool areStairs, TextMeasurer text)
    {
        (_heads, _columns, _size, _areStairs, _text) = (heads, columns, size, areStairs, text);
        _gap = size * 0.5;
        _lines = [.. heads.Select((head, i) => Break(head, RoomFor(i)))];
    }

    /// <summary>Height of the strip of heads.</summary>
    public double Height => _heads.Count == 0 ? 0 : (_areStairs ? Enumerable.Range(0, _heads.Count).Sum(StepHeight) : _lines.Max(lines => lines.Count) * _text.LineHeight(_size)) + _gap;

    /// <summary>Heads in lines over their columns; null when a word does not fit.</summary>
    public static ColumnHeads? InColumns(IReadOnlyList<MatrixHead> heads, BandScale columns, double size, TextMeasurer text)
    {
        var set = new ColumnHeads(heads, columns, size, false, text);
        return set._lines.All(lines => lines.Count is > 0 and <= MostLines) && heads.All(head => Words(head.Name).All(word => text.Measure(word, size, true) <= set.RoomFor(0))) ? set : null;
    }

    /// <summary>Heads as stairs, the last column on top; each ends at the rule that leads to its column.</summary>
    public static ColumnHeads AsStairs(IReadOnlyList<MatrixHead> heads, BandScale columns, double size, TextMeasurer text) => new(heads, columns, size, true, text);

    /// <summary>The heads, with the top of the first row given.</summary>
    public IEnumerable<SceneMark> Marks(double bottom)
    {
        var top = 0.0;
        for (var i = _heads.Count - 1; i >= 0; i--)
        {
            var (head, lines, x) = (_heads[i], _lines[i], _columns.Centre(i));
            var key = "column/" + head.Key;
            var tone = head.Tone is Tone.Context ? (head.Selected ? Tone.Focus : Tone.Ink) : head.Tone;
            if (!_areStairs)
            {
                // The last lines stand on one height, like the heads of a printed table.
                var first = bottom - _gap - (lines.Count * _text.LineHeight(_size));
                foreach (var mark in Texts.Under(_text, key, x, first, lines, _size, TextRole.Label, TextAnchor.Middle, tone, head.Selected)) yield return mark;
                continue;
            }

            if (lines.Count > 0)
            {
                var middle = top + (_text.LineHeight(_size) * lines.Count / 2);
                yield return new RuleMark(key + "/step", x - (_size * 0.25), middle, x, middle, RuleRole.Leader);
                yield return new RuleMark(key + "/lead", x, middle, x, bottom - (_gap / 2), RuleRole.Leader);
                foreach (var mark in Texts.Under(_text, key, x - (_size * 0.45), top, lines, _size, TextRole.Label, TextAnchor.End, tone, head.Selected)) yield return mark;
            }

            top += StepHeight(i);
        }
    }

    private static string[] Words(string name) => name.Split([' ', '-', '–', '/'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.All(sign => sign < 0x2E80)).ToArray();

    private double RoomFor(int index) => _areStairs ? _columns.Centre(index) - (_size * 0.5) : _columns.Step - (_size * 0.25);

    private double StepHeight(int index) => _lines[index].Count * _text.LineHeight(_size);

    private IReadOnlyList<string> Break(MatrixHead head, double width) => head.Name.Length == 0 ? [] : LineBreaker.Break(_text, head.Name, width, _size, true);
}
