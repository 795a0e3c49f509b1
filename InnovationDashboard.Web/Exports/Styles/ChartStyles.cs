using System.Collections.Concurrent;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Exports.Styles;

/// <summary>
/// The look of drawings outside a browser: <c>tokens.css</c> and <c>charts.css</c> worked out to literal colours and widths, because drawing programs know neither custom properties nor
/// <c>color-mix()</c>. One truth: a rule that changes in the style sheet changes in exports.
/// </summary>
internal sealed class ChartStyles
{
    private static readonly StyleSheet Sheet = StyleSheet.Parse(EmbeddedFile.Text("tokens.css"), EmbeddedFile.Text("charts.css"));
    private static readonly ConcurrentDictionary<Theme, ChartStyles> Themes = new();

    private readonly ConcurrentDictionary<string, Paint> paints = new();
    private readonly StyledElement root;

    private ChartStyles(Theme theme) => root = new(":root", [], ("data-theme", theme == Theme.Dark ? "dark" : "light"));

    /// <summary>The styles of a theme; anything but dark is light, as paper is.</summary>
    public static ChartStyles Of(Theme theme) => Themes.GetOrAdd(theme == Theme.Dark ? Theme.Dark : Theme.Light, theme => new(theme));

    /// <summary>A colour of tokens.css, such as <c>--ink</c>.</summary>
    public string Token(string name) => CssValue.Colour(Computed([])[name]) ?? throw new ArgumentException($"{name} is no colour.", nameof(name));

    /// <summary>The look of the last element of a path that begins with the drawing's own.</summary>
    public Paint Of(params StyledElement[] path) => paints.GetOrAdd(string.Join('>', path.Select(element => element.ToString())), _ => Read(Computed(path)));

    // Every property used here is inherited, custom ones included.
    private Dictionary<string, string> Computed(StyledElement[] path)
    {
        var computed = new Dictionary<string, string>();
        for (var depth = 0; depth <= path.Length; depth++)
        {
            var own = Sheet.Of([root, .. path.Take(depth)]);
            var inherited = computed;
            string? Property(string name) => own.TryGetValue(name, out var value) ? CssValue.Resolve(value, Property) : inherited.GetValueOrDefault(name);
            computed = new(inherited);
            foreach (var (name, value) in own) computed[name] = CssValue.Resolve(value, Property);
        }

        return computed;
    }

    private static Paint Read(Dictionary<string, string> computed)
    {
        var width = CssValue.Lengths(computed.GetValueOrDefault("stroke-width"));
        return new(
            computed.TryGetValue("fill", out var fill) ? CssValue.Colour(fill) : "#000000", Opacity(computed, "fill-opacity"),
            CssValue.Colour(computed.GetValueOrDefault("stroke")), width.Count > 0 ? width[0] : null, Opacity(computed, "stroke-opacity"),
            CssValue.Lengths(computed.GetValueOrDefault("stroke-dasharray")),
            computed.GetValueOrDefault("stroke-linecap") == "round", computed.GetValueOrDefault("stroke-linejoin") == "round", computed.GetValueOrDefault("font-weight") == "600");
    }

    private static double Opacity(Dictionary<string, string> computed, string name) => computed.TryGetValue(name, out var value) ? CssValue.Number(value) : 1;
}
