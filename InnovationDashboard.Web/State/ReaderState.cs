using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Web.State;

/// <summary>Light or dark paper.</summary>
public enum Theme
{
    /// <summary>As the reader's system says.</summary>
    Auto,

    /// <summary>Dark ink on white paper.</summary>
    Light,

    /// <summary>Light ink on dark paper.</summary>
    Dark,
}

/// <summary>Whether figures are read as drawings or as tables.</summary>
public enum ReadAs
{
    /// <summary>As drawings; tables one step away.</summary>
    Chart,

    /// <summary>As tables.</summary>
    Table,
}

/// <summary>How this reader sees the site. A cookie, never part of what is shown (<see cref="ViewState"/>), never broadcast.</summary>
/// <param name="Language">Chosen language, or null while the browser's is followed.</param>
/// <param name="Theme">Light, dark, or as the system.</param>
/// <param name="TextSize">1 normal, 2 large, 3 largest.</param>
/// <param name="ReadAs">Charts or tables.</param>
/// <param name="Shortcuts">Whether single keys such as <c>/</c> act (WCAG 2.1.4: they can be turned off).</param>
public sealed record ReaderState(Language? Language = null, Theme Theme = Theme.Auto, int TextSize = 1, ReadAs ReadAs = ReadAs.Chart, bool Shortcuts = true)
{
    /// <summary>Name of the cookie.</summary>
    public const string Cookie = "reader";

    /// <summary>A reader who has chosen nothing.</summary>
    public static ReaderState Default { get; } = new();

    /// <summary>Reads a cookie value or a query; what cannot be read keeps its default.</summary>
    public static ReaderState Parse(string? text) => Default.With(Pairs(text));

    /// <summary>The same reader with the given settings changed; unknown names and values change nothing.</summary>
    public ReaderState With(IEnumerable<KeyValuePair<string, string>> settings)
    {
        var state = this;
        foreach (var (name, value) in settings)
        {
            state = name switch
            {
                "lang" => state with { Language = ReaderLanguage.FromTag(value) ?? state.Language },
                "theme" => state with { Theme = value switch { "auto" => Theme.Auto, "light" => Theme.Light, "dark" => Theme.Dark, _ => state.Theme } },
                "size" => state with { TextSize = value switch { "1" => 1, "2" => 2, "3" => 3, _ => state.TextSize } },
                "view" => state with { ReadAs = value switch { "chart" => ReadAs.Chart, "table" => ReadAs.Table, _ => state.ReadAs } },
                "keys" => state with { Shortcuts = value switch { "on" => true, "off" => false, _ => state.Shortcuts } },
                _ => state,
            };
        }

        return state;
    }

    /// <summary>The cookie's value; settings at their default are left out.</summary>
    public override string ToString()
    {
        var parts = new List<string>(5);
        if (Language is { } language) parts.Add("lang=" + language.Tag());
        if (Theme != Theme.Auto) parts.Add("theme=" + ThemeWord);
        if (TextSize != 1) parts.Add("size=" + (TextSize == 2 ? "2" : "3"));
        if (ReadAs == ReadAs.Table) parts.Add("view=table");
        if (!Shortcuts) parts.Add("keys=off");
        return string.Join('&', parts);
    }

    /// <summary>The theme as it stands in <c>data-theme</c>, cookie and links.</summary>
    public string ThemeWord => Theme switch { Theme.Light => "light", Theme.Dark => "dark", _ => "auto" };

    /// <summary>Charts or tables as it stands in <c>data-view</c>, cookie and links.</summary>
    public string ReadAsWord => ReadAs == ReadAs.Table ? "table" : "chart";

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string? text)
    {
        foreach (var part in (text ?? "").Split('&', 12, StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0) yield return new(part[..equals], part[(equals + 1)..]);
        }
    }
}
