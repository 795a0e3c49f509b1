using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Web.Maps.Labels;

/// <summary>Breaks names of places into lines: first between the places a dash joins, then between words; a word is not cut, the line gets wider instead.</summary>
internal static class PlaceNames
{
    private const string Dashes = "–—／/";

    /// <summary>The lines; the name itself where it fits or cannot be broken.</summary>
    /// <param name="text">Measures.</param>
    /// <param name="name">The name.</param>
    /// <param name="width">Width wished for a line.</param>
    /// <param name="size">Font size.</param>
    /// <param name="bold">Semibold.</param>
    /// <param name="most">Most lines.</param>
    public static IReadOnlyList<string> Break(TextMeasurer text, string name, double width, double size, bool bold, int most)
    {
        if (text.Measure(name, size, bold) <= width) return name.Length == 0 ? [] : [name];
        if (name.All(TextLanguage.IsHan)) return HanLines(name, Math.Min(most, (int)Math.Ceiling(text.Measure(name, size, bold) / width)));
        var joined = Joined(name);
        if (joined.Count == 1)
        {
            var word = name.Split(' ').Max(part => part.Length > 0 && part[0] < 0x2E80 ? text.Measure(part, size, bold) : 0);
            return LineBreaker.Break(text, name, Math.Max(width, word), size, bold, most);
        }

        // Few pieces, few lines: try every way to put them together and take the narrowest widest line.
        var count = Math.Min(Math.Min(most, joined.Count), (int)Math.Ceiling(text.Measure(name, size, bold) / width));
        return Splits(joined, count).MinBy(lines => lines.Max(line => text.Measure(line, size, bold)))!;
    }

    /// <summary>A Chinese name in so many lines. Names end in what they are (…科学城, …开发区): the later lines take the characters that are left over. None when one would stand alone.</summary>
    public static IReadOnlyList<string> HanLines(string name, int count)
    {
        if (count > 1 && name.Length < 2 * count) return [];
        var (each, rest) = (name.Length / count, name.Length % count);
        return [.. Enumerable.Range(0, count).Select(i => name.Substring((i * each) + Math.Max(0, i - (count - rest)), each + (i >= count - rest ? 1 : 0)))];
    }

    private static List<string> Joined(string name)
    {
        var pieces = new List<string>();
        var from = 0;
        for (var i = 0; i < name.Length - 1; i++)
        {
            if (!Dashes.Contains(name[i], StringComparison.Ordinal)) continue;
            pieces.Add(name[from..(i + 1)]);
            from = i + 1;
        }

        pieces.Add(name[from..]);
        return pieces;
    }

    private static IEnumerable<IReadOnlyList<string>> Splits(List<string> pieces, int lines)
    {
        if (lines == 1)
        {
            yield return [string.Concat(pieces)];
            yield break;
        }

        for (var first = 1; first <= pieces.Count - (lines - 1); first++)
        {
            foreach (var rest in Splits(pieces[first..], lines - 1)) yield return [string.Concat(pieces.Take(first)), .. rest];
        }
    }
}
