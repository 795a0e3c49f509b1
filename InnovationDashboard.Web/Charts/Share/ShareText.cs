using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Share;

/// <summary>What is written beside a segment.</summary>
/// <param name="Value">Value, empty for the rest.</param>
/// <param name="Name">Name.</param>
/// <param name="Bold">Printed semibold.</param>
/// <param name="Rest">True for what is left to 100 %.</param>
internal sealed record ShareText(string Value, string Name, bool Bold, bool Rest)
{
    internal static ShareText Of(ShareSegment segment, string restText) => segment.Part is { } part
        ? new(part.ValueText, part.Name, part.Info.Selected || part.Info.Tone == Tone.Focus, false)
        : new(string.Empty, restText, false, true);

    /// <summary>The longest piece that a line cannot break.</summary>
    internal static double WidestWord(ShareText text, double size, TextMeasurer measurer) =>
        text.Name.Split(' ').Where(word => word.All(sign => sign < 0x2E80)).Select(word => measurer.Measure(word, size, text.Bold))
            .Append(measurer.Measure(text.Value, size, bold: true)).Max();

    /// <summary>Value, and under it the lines of the name.</summary>
    internal IEnumerable<TextMark> Under(double left, double top, IReadOnlyList<string> lines, double size, TextMeasurer measurer)
    {
        var nameTop = top;
        if (Value.Length > 0)
        {
            yield return Texts.At(measurer, "value", left, top + measurer.Ascent(size), Value, size, TextRole.Value, tone: Tone.Ink, bold: true);
            nameTop += measurer.LineHeight(size);
        }

        foreach (var text in Texts.Under(measurer, "name", left, nameTop, lines, size, Rest ? TextRole.Note : TextRole.Label, tone: Bold ? Tone.Ink : Tone.Context, bold: Bold))
            yield return text;
    }

    /// <summary>A segment with its texts: a mark where it is a part, loose shapes where it is the rest.</summary>
    internal static SceneMark Mark(ShareSegment segment, PixelRect rect, IReadOnlyList<SceneMark> labels) => segment.Part is { } part
        ? new FigureMark(part.Info, [new HitMark("hit", rect), new RectMark("bar", rect, part.Info.Tone, part.Info.Hollow), .. labels], rect)
        : new FigureMark(new MarkInfo("rest", labels.OfType<TextMark>().Select(text => text.Text).FirstOrDefault() ?? string.Empty), [new RectMark("bar", rect, Tone.Muted, Hollow: true), .. labels], rect);
}
