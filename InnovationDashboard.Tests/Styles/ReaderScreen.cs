namespace InnovationDashboard.Tests.Styles;

/// <summary>What decides the colours of a screen.</summary>
/// <param name="DarkSystem">The system is dark.</param>
/// <param name="Theme">The reader's choice: <c>light</c>, <c>dark</c> or null for the system's.</param>
/// <param name="MoreContrast">The system asks for more contrast.</param>
internal sealed record ReaderScreen(bool DarkSystem, string? Theme, bool MoreContrast)
{
    /// <summary>All of them.</summary>
    public static IEnumerable<ReaderScreen> All =>
        from dark in new[] { false, true } from theme in new[] { null, "light", "dark" } from more in new[] { false, true } select new ReaderScreen(dark, theme, more);

    /// <summary>True where the page is dark.</summary>
    public bool IsDark => Theme is null ? DarkSystem : Theme == "dark";

    /// <summary>True when every term of a media query holds here.</summary>
    public bool Fits(string media) => media.Length == 0 || media.Split(" and ").All(term => term switch
    {
        "screen" => true,
        "(prefers-color-scheme: dark)" => DarkSystem,
        "(prefers-contrast: more)" => MoreContrast,
        "(forced-colors: active)" => false,
        _ when term.StartsWith("(min-width:", StringComparison.Ordinal) => false,
        _ => throw new InvalidOperationException($"A media query that this test does not know: {term}"),
    });

    /// <summary>True when a selector of the root element chooses it here.</summary>
    public bool Chooses(string selector) => selector switch
    {
        ":root" => true,
        ":root:not([data-theme=\"light\"])" => Theme != "light",
        ":root[data-theme=\"dark\"]" => Theme == "dark",
        _ => false,
    };
}
