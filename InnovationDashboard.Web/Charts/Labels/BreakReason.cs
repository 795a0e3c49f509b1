using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Labels;

/// <summary>The rule of a break with its reason.</summary>
public static class BreakReason
{
    private const int MostLines = 5;
    private static readonly double[] Widths = [0.36, 0.28, 0.2];
    private static readonly double[] Heights = [0, 1, .. Enumerable.Range(1, 19).Select(step => step / 20.0).OrderBy(share => Math.Min(share, 1.1 - share))];

    /// <summary>The rule and its reason as one mark that can be walked to; a rule without a reason is only drawn.</summary>
    public static SceneMark Figure(BreakNote note, double top, double bottom, IReadOnlyList<TextMark> reason)
    {
        var rule = new RuleMark(note.Key + "/rule", note.X, top, note.X, bottom, RuleRole.Break);
        return string.IsNullOrWhiteSpace(note.Text) ? rule : new FigureMark(
            new MarkInfo(note.Key, note.Text), [rule, .. reason], new PixelRect(note.X - 2, top, 4, Math.Max(0, bottom - top)));
    }

    /// <summary>The ways to write a reason beside its rule inside the plot: at the top, at the bottom, then in between; right of it, then left; in long lines, then in short ones.</summary>
    public static IEnumerable<IReadOnlyList<TextMark>> Beside(BreakNote note, PixelRect plot, double size, TextMeasurer text)
    {
        var gap = size * 0.45;
        var blocks = Widths.Select(share => LineBreaker.Break(text, note.Text, plot.Width * share, size))
            .Where(lines => lines.Count is > 0 and <= MostLines).DistinctBy(lines => lines.Count).ToList();
        foreach (var share in Heights)
        {
            foreach (var lines in blocks)
            {
                var height = ((lines.Count - 1) * text.LineHeight(size)) + text.Ascent(size) + text.Descent(size);
                var top = plot.Top + (size * 0.3) + ((plot.Height - height - (size * 0.7)) * share);
                yield return Texts.Under(text, note.Key + "/reason", note.X + gap, top, lines, size, TextRole.Note);
                yield return Texts.Under(text, note.Key + "/reason", note.X - gap, top, lines, size, TextRole.Note, TextAnchor.End);
            }
        }
    }
}
