using System.Globalization;
using System.Text;

namespace InnovationDashboard.Web.Charts.Text;

/// <summary>
/// Breaks a text into lines: Latin between words, Chinese between characters, but never before closing or after opening punctuation, nor between a number and the
/// character that counts it.
/// </summary>
public static class LineBreaker
{
    private const string Closing = "，。、；：？！”’）》」』】〕〉…—·％%‰)]},.;:!?";
    private const string Opening = "“‘（《「『【〔〈([{";
    private const string BreakAfter = "-–/";

    // Myriads and hundreds of millions belong to the unit behind them.
    private const string Counting = "万亿";

    /// <summary>Breaks <paramref name="text"/> into lines no wider than <paramref name="width"/>.</summary>
    /// <param name="measurer">Measures.</param>
    /// <param name="text">One paragraph.</param>
    /// <param name="width">Room for a line.</param>
    /// <param name="size">Font size.</param>
    /// <param name="bold">Semibold.</param>
    /// <param name="mostLines">Most lines; the last one ends with an ellipsis when something is left.</param>
    /// <param name="balance">Makes lines about equally long, so that no word or character stands alone on the last.</param>
    /// <returns>The lines; none for an empty text or when not one character fits.</returns>
    public static IReadOnlyList<string> Break(
        TextMeasurer measurer, string text, double width, double size, bool bold = false, int mostLines = int.MaxValue, bool balance = true)
    {
        var pieces = Pieces(text);
        var lines = Fill(measurer, pieces, width, size, bold);
        if (lines.Count > mostLines)
        {
            var rest = string.Concat(lines.Skip(mostLines - 1).Select((line, i) => i > 0 && NeedsSpace(lines[mostLines - 2 + i], line) ? " " + line : line));
            return [.. lines.Take(mostLines - 1), .. OneIfAny(measurer.Fit(rest, width, size, bold))];
        }

        if (!balance || lines.Count < 2) return lines;

        // Never narrower than the widest word: balancing is no reason to cut one.
        var widest = pieces.Max(piece => measurer.Measure(piece.TrimEnd(), size, bold));
        var (low, high) = (Math.Min(width, Math.Max(width / lines.Count, widest)), width);
        var best = lines;
        for (var step = 0; step < 7; step++)
        {
            var middle = (low + high) / 2;
            var tried = Fill(measurer, pieces, middle, size, bold);
            if (tried.Count > lines.Count || tried.Any(line => measurer.Measure(line, size, bold) > middle)) low = middle;
            else (high, best) = (middle, tried);
        }

        return best;
    }

    private static IEnumerable<string> OneIfAny(string line) => line.Length == 0 ? [] : [line];

    private static bool NeedsSpace(string before, string after) => IsLatin(before[^1]) && IsLatin(after[0]) && !BreakAfter.Contains(before[^1], StringComparison.Ordinal);

    private static List<string> Fill(TextMeasurer measurer, List<string> pieces, double width, double size, bool bold)
    {
        var lines = new List<string>();
        var line = string.Empty;
        foreach (var piece in pieces)
        {
            if (measurer.Measure((line + piece).TrimEnd(), size, bold) <= width)
            {
                line += piece;
                continue;
            }

            if (line.Length > 0) lines.Add(line.TrimEnd());
            line = piece;
            if (measurer.Measure(piece.TrimEnd(), size, bold) > width) line = Cut(measurer, piece, width, size, bold, lines);
        }

        if (line.Trim().Length > 0) lines.Add(line.TrimEnd());
        return lines;
    }

    /// <summary>A word wider than a line is cut between characters: the last resort.</summary>
    private static string Cut(TextMeasurer measurer, string word, double width, double size, bool bold, List<string> lines)
    {
        var line = string.Empty;
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (line.Length > 0 && measurer.Measure((line + element).TrimEnd(), size, bold) > width)
            {
                if (line.TrimEnd() is { Length: > 0 } full) lines.Add(full);
                line = string.Empty;
            }

            line += element;
        }

        return line;
    }

    /// <summary>The text in pieces between which a line may end. Spaces stay at the end of the piece before them.</summary>
    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(text.Trim());
        var before = string.Empty;
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (before.Length > 0 && MayBreak(before[^1], element[0]))
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }

            piece.Append(element);
            before = element;
        }

        if (piece.Length > 0) pieces.Add(piece.ToString());
        return pieces;
    }

    private static bool MayBreak(char before, char after)
    {
        if (after == ' ' || Closing.Contains(after, StringComparison.Ordinal) || Opening.Contains(before, StringComparison.Ordinal)
            || Counting.Contains(before, StringComparison.Ordinal)) return false;
        if (before == ' ') return true;
        if (char.IsAsciiDigit(before) || char.IsAsciiDigit(after)) return IsLatin(before) == IsLatin(after) ? BreakAfterSign(before) : !char.IsAsciiDigit(before);
        if (BreakAfterSign(before)) return true;
        return !IsLatin(before) || !IsLatin(after);
    }

    private static bool BreakAfterSign(char sign) => BreakAfter.Contains(sign, StringComparison.Ordinal);

    // Latin, numerals and general punctuation are drawn by the bundled font and belong to words.
    private static bool IsLatin(char sign) => sign < 0x2E80;
}
