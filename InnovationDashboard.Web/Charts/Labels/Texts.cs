using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Labels;

/// <summary>Makes text marks with measured bounds, so that no layout measures by itself.</summary>
public static class Texts
{
    /// <summary>A text on a baseline.</summary>
    /// <param name="measurer">Measures.</param>
    /// <param name="key">Stable identity.</param>
    /// <param name="x">Anchor.</param>
    /// <param name="baseline">Baseline.</param>
    /// <param name="text">One line.</param>
    /// <param name="size">Font size.</param>
    /// <param name="role">What it is for.</param>
    /// <param name="anchor">Horizontal anchor.</param>
    /// <param name="tone">Colour role.</param>
    /// <param name="bold">Semibold.</param>
    public static TextMark At(
        TextMeasurer measurer, string key, double x, double baseline, string text, double size, TextRole role,
        TextAnchor anchor = TextAnchor.Start, Tone tone = Tone.Context, bool bold = false)
    {
        var width = measurer.Measure(text, size, bold);
        var left = anchor switch { TextAnchor.Start => x, TextAnchor.Middle => x - (width / 2), _ => x - width };
        var bounds = new PixelRect(left, baseline - measurer.Ascent(size), width, measurer.Ascent(size) + measurer.Descent(size));
        return new TextMark(key, x, baseline, text, size, role, anchor, tone, bold, bounds);
    }

    /// <summary>A text whose numerals or characters look centred on a height.</summary>
    public static TextMark Centred(
        TextMeasurer measurer, string key, double x, double y, string text, double size, TextRole role,
        TextAnchor anchor = TextAnchor.Start, Tone tone = Tone.Context, bool bold = false) =>
        At(measurer, key, x, measurer.BaselineAt(y, size), text, size, role, anchor, tone, bold);

    /// <summary>Lines that belong together, the block centred on a height. Keys are <paramref name="key"/> with <c>/0</c>, <c>/1</c>, ...</summary>
    public static IReadOnlyList<TextMark> Block(
        TextMeasurer measurer, string key, double x, double y, IReadOnlyList<string> lines, double size, TextRole role,
        TextAnchor anchor = TextAnchor.Start, Tone tone = Tone.Context, bool bold = false)
    {
        var first = y - ((lines.Count - 1) * measurer.LineHeight(size) / 2);
        return [.. lines.Select((line, i) =>
            Centred(measurer, $"{key}/{i}", x, first + (i * measurer.LineHeight(size)), line, size, role, anchor, tone, bold))];
    }

    /// <summary>Lines that belong together, the first one's top at a height.</summary>
    public static IReadOnlyList<TextMark> Under(
        TextMeasurer measurer, string key, double x, double top, IReadOnlyList<string> lines, double size, TextRole role,
        TextAnchor anchor = TextAnchor.Start, Tone tone = Tone.Context, bool bold = false) =>
        [.. lines.Select((line, i) =>
            At(measurer, $"{key}/{i}", x, top + measurer.Ascent(size) + (i * measurer.LineHeight(size)), line, size, role, anchor, tone, bold))];
}
