using System.Text.RegularExpressions;
using InnovationDashboard.Tests.Conventions;

namespace InnovationDashboard.Tests.Styles;

/// <summary>A rule of a style sheet.</summary>
/// <param name="Media">Its media query; empty when there is none.</param>
/// <param name="Selectors">Its selectors.</param>
/// <param name="Values">Its declarations, the last of a name.</param>
internal sealed record StyleRule(string Media, IReadOnlyList<string> Selectors, IReadOnlyDictionary<string, string> Values);

/// <summary>As much of CSS as our own files use: rules, and media queries around them.</summary>
internal sealed class StyleSheet
{
    private StyleSheet(IReadOnlyList<StyleRule> rules) => Rules = rules;

    /// <summary>Its rules in order.</summary>
    public IReadOnlyList<StyleRule> Rules { get; }

    /// <summary>One of our files.</summary>
    public static StyleSheet Read(string name) => Parse(File.ReadAllText(Repository.At("wwwroot-assets", "wwwroot", "css", name)));

    /// <summary>The custom properties of the root element: among the rules that choose it the more specific win, then the later.</summary>
    public IReadOnlyDictionary<string, string> Tokens(ReaderScreen screen)
    {
        var tokens = new Dictionary<string, string>();
        var chosen = Rules.Where(rule => screen.Fits(rule.Media)).Select(rule => (rule, weight: rule.Selectors.Where(screen.Chooses).Select(Weight).DefaultIfEmpty(0).Max()));
        foreach (var (rule, _) in chosen.Where(found => found.weight > 0).OrderBy(found => found.weight)) // a stable sort
            foreach (var (name, value) in rule.Values.Where(declared => declared.Key.StartsWith("--", StringComparison.Ordinal)))
                tokens[name] = value;
        return tokens;
    }

    private static StyleSheet Parse(string css)
    {
        var rules = new List<StyleRule>();
        var plain = Regex.Replace(css, @"/\*[\s\S]*?\*/", "");
        foreach (Match block in Regex.Matches(plain, @"(?<head>[^{};]+)\{(?<body>(?:[^{}]|\{[^{}]*\})*)\}"))
        {
            var head = block.Groups["head"].Value.Trim();
            if (head.StartsWith("@media", StringComparison.Ordinal)) rules.AddRange(Parse(block.Groups["body"].Value).Rules.Select(rule => rule with { Media = head[6..].Trim() }));
            else if (!head.StartsWith('@')) rules.Add(new("", [.. head.Split(',').Select(selector => selector.Trim())], Declarations(block.Groups["body"].Value)));
        }

        return new(rules);
    }

    private static Dictionary<string, string> Declarations(string body)
    {
        var values = new Dictionary<string, string>();
        foreach (var declaration in body.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            values[declaration[..colon].Trim()] = declaration[(colon + 1)..].Trim();
        }

        return values;
    }

    // Pseudo-classes and attributes weigh the same; :not() weighs what it holds.
    private static int Weight(string selector) => Regex.Count(selector, @":(?!not)|\[");
}
