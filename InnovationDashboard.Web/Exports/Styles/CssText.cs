namespace InnovationDashboard.Web.Exports.Styles;

/// <summary>Cuts style sheet text where brackets and quotes allow it.</summary>
internal static class CssText
{
    /// <summary>Parts between separators that stand outside brackets and quotes, trimmed, empty ones left out.</summary>
    public static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var (depth, quoted, start) = (0, false, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length)
            {
                if (text[at] == '"') quoted = !quoted;
                if (quoted) continue;
                if (text[at] is '(' or '[') depth++;
                if (text[at] is ')' or ']') depth--;
                if (depth > 0 || text[at] != separator) continue;
            }

            if (text[start..at].Trim() is { Length: > 0 } part) parts.Add(part);
            start = at + 1;
        }

        return parts;
    }

    /// <summary>Where the bracket at <paramref name="open"/> is closed.</summary>
    /// <exception cref="FormatException">It is not closed.</exception>
    public static int Close(string text, int open)
    {
        var (from, to) = text[open] == '{' ? ('{', '}') : ('(', ')');
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            if (text[at] == from) depth++;
            if (text[at] == to && --depth == 0) return at;
        }

        throw new FormatException("A bracket of a style sheet is not closed.");
    }
}
