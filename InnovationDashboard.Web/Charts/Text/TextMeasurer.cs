using System.Globalization;
using System.Text;

namespace InnovationDashboard.Web.Charts.Text;

/// <summary>
/// Measures text without a browser: the bundled Latin font's own advance widths, one em for everything a system font draws (Han, full-width
/// punctuation, unknown). Kerning is left out, so a measure is an upper bound of what a browser draws.
/// </summary>
public sealed class TextMeasurer
{
    /// <summary>The sign that stands for cut-off text.</summary>
    public const string EllipsisSign = "…";

    private const int TableEnd = 0x2C80;
    private const ushort Em = 1000;

    private readonly ushort[] _regular;
    private readonly ushort[] _semibold;

    private TextMeasurer()
    {
        _regular = Table(GlyphWidths.Regular);
        _semibold = Table(GlyphWidths.Semibold);
    }

    /// <summary>The measurer of the bundled font. It has no state, so one is enough.</summary>
    public static TextMeasurer Default { get; } = new();

    /// <summary>Width of one line in drawing units.</summary>
    public double Measure(string text, double size, bool bold = false)
    {
        var table = bold ? _semibold : _regular;
        var width = 0L;
        foreach (var rune in text.EnumerateRunes()) width += rune.Value < TableEnd ? table[rune.Value] : WidthOutside(rune);
        return width * size / Em;
    }

    /// <summary>Room a line takes above its baseline. Han characters decide it, so that both languages are laid out alike.</summary>
    public double Ascent(double size) => size * 0.88;

    /// <summary>Room a line takes below its baseline.</summary>
    public double Descent(double size) => size * 0.22;

    /// <summary>Distance between baselines of lines that belong together.</summary>
    public double LineHeight(double size) => size * 1.2;

    /// <summary>Baseline of a line whose capitals, numerals or Han characters shall look centred on <paramref name="y"/>.</summary>
    public double BaselineAt(double y, double size) => y + (size * 0.345);

    /// <summary>The text, or as much of it as fits before an ellipsis; empty when not even one character and the ellipsis fit.</summary>
    public string Fit(string text, double width, double size, bool bold = false)
    {
        if (Measure(text, size, bold) <= width + 1e-6) return text;

        var room = width - Measure(EllipsisSign, size, bold);
        var kept = new StringBuilder();
        var used = 0.0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            used += Measure(element, size, bold);
            if (used > room) break;
            kept.Append(element);
        }

        var head = kept.ToString().TrimEnd(' ', ',', '，', '、', ';', '；', '(', '（', '–', '-');
        return head.Length == 0 ? string.Empty : head + EllipsisSign;
    }

    private static ushort[] Table((int First, ushort[] Widths)[] runs)
    {
        var table = new ushort[TableEnd];
        Array.Fill(table, Em);
        foreach (var (first, widths) in runs) widths.CopyTo(table, first);
        return table;
    }

    // Marks that combine with the character before them take no room of their own.
    private static int WidthOutside(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : Em;
}
