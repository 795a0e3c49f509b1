using System.Text.RegularExpressions;

namespace InnovationDashboard.Web.Exports.Styles;

/// <summary>The rules of our style sheets that hold on any screen; what stands under a media condition other than plain <c>screen</c> is left out.</summary>
internal sealed partial class StyleSheet
{
    private readonly List<(Selector Selector, IReadOnlyList<(string Name, string Value)> Declarations, int Order)> rules = [];

    /// <summary>Reads style sheets, the first first.</summary>
    public static StyleSheet Parse(params string[] texts)
    {
        var sheet = new StyleSheet();
        foreach (var text in texts) sheet.Read(Comments().Replace(text, ""));
        return sheet;
    }

    /// <summary>What the rules say of an element itself; of two that speak of the same, the stronger or later one is kept.</summary>
    public Dictionary<string, string> Of(IReadOnlyList<StyledElement> path)
    {
        var own = new Dictionary<string, string>();
        foreach (var rule in rules.Where(rule => rule.Selector.Matches(path)).OrderBy(rule => rule.Selector.Specificity).ThenBy(rule => rule.Order))
            foreach (var (name, value) in rule.Declarations) own[name] = value;
        return own;
    }

    private void Read(string text)
    {
        for (var at = 0; ;)
        {
            var open = text.IndexOf('{', at);
            if (open < 0) return;
            var close = CssText.Close(text, open);
            var (head, body) = (Spaces().Replace(text[at..open], " ").Trim(), text[(open + 1)..close]);
            if (head == "@media screen") Read(body);
            else if (head[0] != '@') Add(head, body);
            at = close + 1;
        }
    }

    private void Add(string selectors, string body)
    {
        var declarations = CssText.Split(body, ';').ConvertAll(line => (line[..line.IndexOf(':', StringComparison.Ordinal)].Trim(), line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()));
        foreach (var selector in Selector.ParseList(selectors)) rules.Add((selector, declarations, rules.Count));
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
