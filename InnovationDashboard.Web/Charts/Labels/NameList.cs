using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Labels;

/// <summary>A list of names on lines under a picture, such as those without a value.</summary>
/// <param name="Lines">Lines.</param>
/// <param name="Unnamed">Names that found no room.</param>
public sealed record NameList(IReadOnlyList<string> Lines, IReadOnlyList<string> Unnamed)
{
    /// <summary>Makes the list: what it is, then names, as many as fit; the punctuation follows the script of the text.</summary>
    public static NameList Of(TextMeasurer measurer, string what, IReadOnlyList<string> names, double width, double size, int mostLines)
    {
        if (names.Count == 0) return new([], []);
        for (var shown = names.Count; shown > 0; shown--)
        {
            var text = Sentence(what, names.Take(shown)) + (shown < names.Count ? Comma(what) + TextMeasurer.EllipsisSign : string.Empty);
            var lines = LineBreaker.Break(measurer, text, width, size, balance: false);
            if (lines.Count <= mostLines) return new(lines, [.. names.Skip(shown)]);
        }

        return new([], names);
    }

    private static string Sentence(string what, IEnumerable<string> names) =>
        (what.Length == 0 ? string.Empty : what + (IsHan(what) ? "：" : ": ")) + string.Join(Comma(what.Length == 0 ? names.First() : what), names);

    private static string Comma(string text) => IsHan(text) ? "、" : ", ";

    private static bool IsHan(string text) => text.Any(sign => sign is >= '\u2E80' and < '\uFB00');
}
