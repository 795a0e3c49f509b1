using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Line;

/// <summary>A name with its value behind it, broken into lines once and then set wherever there is room.</summary>
internal sealed class EndLabel
{
    private const int MostLines = 4;

    private readonly TextMeasurer _measurer;
    private readonly IReadOnlyList<string> _names;
    private readonly string _value;
    private readonly double _valueShift;
    private readonly bool _valueApart;
    private readonly double _size;
    private readonly Tone _tone;
    private readonly bool _bold;

    /// <summary>Breaks a label into lines.</summary>
    /// <param name="name">Name, may be empty.</param>
    /// <param name="value">Value, may be empty.</param>
    /// <param name="width">Most width of a line.</param>
    /// <param name="size">Font size.</param>
    /// <param name="tone">Colour role.</param>
    /// <param name="measurer">Measures.</param>
    public EndLabel(string name, string value, double width, double size, Tone tone, TextMeasurer measurer)
    {
        (_measurer, _size, _tone, _bold) = (measurer, size, tone, tone is not (Tone.Context or Tone.Muted or Tone.Ink));
        _names = name.Length == 0 ? [] : LineBreaker.Break(measurer, name, width, size, _bold, MostLines);
        // A value is whole or absent: half a number is another number.
        _value = measurer.Measure(value, size, true) <= width ? value : string.Empty;
        var (valueWidth, lastWidth) = (measurer.Measure(_value, size, true), _names.Count == 0 ? 0 : measurer.Measure(_names[^1], size, _bold));
        _valueShift = _names.Count == 0 ? 0 : lastWidth + (size * 0.35);
        _valueApart = _names.Count > 0 && _value.Length > 0 && _valueShift + valueWidth > width;
        if (_valueApart) _valueShift = 0;
        Lines = _names.Count + (_value.Length > 0 && (_names.Count == 0 || _valueApart) ? 1 : 0);
        Width = Math.Max(_names.Select(line => measurer.Measure(line, size, _bold)).DefaultIfEmpty(0).Max(), _value.Length == 0 ? 0 : _valueShift + valueWidth);
    }

    /// <summary>Number of lines; zero when there is nothing to say.</summary>
    public int Lines { get; }

    /// <summary>Width of the widest line.</summary>
    public double Width { get; }

    /// <summary>Height of the block.</summary>
    public double Height => Lines == 0 ? 0 : ((Lines - 1) * _measurer.LineHeight(_size)) + _measurer.Ascent(_size) + _measurer.Descent(_size);

    /// <summary>The texts, with the block's left edge and the middle of its height given.</summary>
    public IReadOnlyList<TextMark> At(string key, double left, double centre)
    {
        var first = centre - ((Lines - 1) * _measurer.LineHeight(_size) / 2);
        var marks = _names.Select((line, i) => Texts.Centred(
            _measurer, $"{key}/name/{i}", left, first + (i * _measurer.LineHeight(_size)), line, _size, TextRole.Label, TextAnchor.Start, _tone, _bold)).ToList();
        if (_value.Length > 0)
        {
            marks.Add(Texts.Centred(
                _measurer, key + "/value", left + _valueShift, first + ((Lines - 1) * _measurer.LineHeight(_size)), _value, _size, TextRole.Value, TextAnchor.Start, _tone, true));
        }

        return marks;
    }

    /// <summary>The ways to set the label around a dot: right, above, below, left of it.</summary>
    public IEnumerable<IReadOnlyList<TextMark>> Around(string key, double x, double y, double radius)
    {
        // A line's box reaches a trace further down than up from the height it looks centred on.
        var (gap, half) = (radius + (_size * 0.3), (Height / 2) + (_size * 0.02));
        yield return At(key, x + gap, y);
        yield return At(key, x - (Width / 2), y - radius - half);
        yield return At(key, x - (Width / 2), y + radius + half);
        yield return At(key, x - radius, y - radius - half);
        yield return At(key, x - radius, y + radius + half);
        yield return At(key, x + radius - Width, y - radius - half);
        yield return At(key, x + radius - Width, y + radius + half);
        yield return At(key, x - gap - Width, y);
    }

    /// <summary>The ways to set the label under or over a dot at some distance, tied to it by a leader.</summary>
    public IEnumerable<(IReadOnlyList<TextMark> Texts, RuleMark Leader)> Away(string key, double x, double y, double radius)
    {
        for (var step = 1; step <= 6; step++)
        {
            foreach (var side in (int[])[1, -1])
            {
                var near = y + (side * (radius + (step * _size * 0.6)));
                var leader = new RuleMark(key + "/leader", x, y + (side * (radius + 1)), x, near, RuleRole.Leader);
                var centre = near + (side * Height / 2);
                yield return (At(key, x - (Width / 2), centre), leader);
                yield return (At(key, x - (_size * 0.4), centre), leader);
                yield return (At(key, x + (_size * 0.4) - Width, centre), leader);
            }
        }
    }
}
