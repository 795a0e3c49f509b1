namespace InnovationDashboard.Tests.Styles;

/// <summary>Every text and every mark can be told from its ground on every kind of screen; computed from the style sheets themselves.</summary>
public sealed class ColourTests
{
    private static readonly StyleSheet Tokens = StyleSheet.Read("tokens.css");
    private static readonly StyleSheet Charts = StyleSheet.Read("charts.css");

    // Which texts stand on which grounds. Area colours stand on their own tints and, as names on a map, on paper.
    private static readonly (string[] Texts, string[] Grounds)[] Written =
    [
        (["ink", "ink-2", "ink-3", "link", "focus"], ["paper", "wash", "raised"]),
        (["ink", "ink-2", "link"], ["notice"]),
        (["ink", "focus"], ["focus-tint"]),
        (["on-focus"], ["focus"]),
        (["on-strong"], ["strong"]),
        (["ink"], ["context-fill", "grid"]),
        (["area-1"], ["paper", "area-1-tint"]), (["area-2"], ["paper", "area-2-tint"]), (["area-3"], ["paper", "area-3-tint"]), (["area-4"], ["paper", "area-4-tint"]),
    ];

    // What must be seen to be understood. Pale bars (context-fill) are left out: each has its value printed beside it, and an outline where more contrast is asked for.
    private static readonly string[] Marks = ["focus", "context", "ink", "edge", "ring", "notice-edge", "area-1", "area-2", "area-3", "area-4"];

    public static TheoryData<bool, string?, bool> Screens => [.. ReaderScreen.All.Select(screen => (screen.DarkSystem, screen.Theme, screen.MoreContrast))];

    [Theory]
    [MemberData(nameof(Screens))]
    public void Texts_OnTheirGrounds_CanBeRead(bool darkSystem, string? theme, bool moreContrast)
    {
        var palette = Of(new(darkSystem, theme, moreContrast));
        var least = moreContrast ? 7.0 : 4.5;

        Assert.Empty(from pair in Written from text in pair.Texts from ground in pair.Grounds
                     let contrast = palette.Contrast(text, ground) where contrast < least select $"{text} on {ground}: {contrast:F2}");
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public void Marks_OnPaper_CanBeSeen(bool darkSystem, string? theme, bool moreContrast)
    {
        var palette = Of(new(darkSystem, theme, moreContrast));

        Assert.Empty(from mark in Marks from ground in new[] { "paper", "raised" } let contrast = palette.Contrast(mark, ground) where contrast < 3 select $"{mark} on {ground}: {contrast:F2}");
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public void TilesInShades_WithTheirValues_CanBeRead(bool darkSystem, string? theme, bool moreContrast)
    {
        var palette = Of(new(darkSystem, theme, moreContrast));
        string Shade(int step) => Charts.Rules.First(rule => rule.Selectors.Contains($".chart .shade-{step}")).Values["fill"];

        // Paper on the two dark steps, ink on the others (TileShade.IsDark).
        Assert.All(Enumerable.Range(0, 5), step => Assert.True(palette.Contrast(step < 3 ? "ink" : "paper", Shade(step)) >= 4.5, $"step {step}"));
        // Steps can be told apart in grey.
        Assert.All(Enumerable.Range(0, 4), step => Assert.True(palette.Contrast(Shade(step), Shade(step + 1)) >= 1.15, $"steps {step} and {step + 1}"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("dark")]
    public void Stage_FromTheLastRow_ReachesSevenToOne(string? theme)
    {
        var palette = Of(new(false, theme, false));
        var tones = Charts.Rules.Where(rule => rule.Values.ContainsKey("--tone") && rule.Selectors.Any(selector => selector.StartsWith(".chart.box-stage .", StringComparison.Ordinal))).ToList();
        Assert.Equal(5, tones.Count);

        Assert.All(tones, rule => Assert.True(palette.Contrast(rule.Values["--tone"], "paper") >= 7, $"{rule.Selectors[0]}: {palette.Contrast(rule.Values["--tone"], "paper"):F2}"));
        Assert.True(palette.Contrast("ink-2", "paper") >= 7);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Dark_BySystemOrByChoice_IsTheSame(bool moreContrast)
    {
        var dark = Tokens.Tokens(new(true, null, moreContrast));
        Assert.Equal(dark, Tokens.Tokens(new(false, "dark", moreContrast)));
        Assert.Equal(dark, Tokens.Tokens(new(true, "dark", moreContrast)));

        var light = Tokens.Tokens(new(false, null, moreContrast));
        Assert.Equal(light, Tokens.Tokens(new(true, "light", moreContrast)));
        Assert.Equal(light, Tokens.Tokens(new(false, "light", moreContrast)));
        Assert.NotEqual(light["--paper"], dark["--paper"]);
    }

    [Fact]
    public void Dark_EveryColour_HasAValueOfItsOwn()
    {
        var light = Tokens.Rules.Single(rule => rule.Media.Length == 0 && rule.Values.ContainsKey("--paper")).Values.Keys;

        Assert.Equal(light.Order(), Tokens.Rules.First(rule => rule.Selectors.Contains(":root:not([data-theme=\"light\"])")).Values.Keys.Order());
    }

    private static Palette Of(ReaderScreen screen) => new(Tokens.Tokens(screen));
}
