using System.Text.RegularExpressions;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Pages;

/// <summary>Braces in the texts of pages and panels hold words that are filled in (<c>{name}</c>, <c>{place}</c>, <c>{sector}</c>), the same ones in both languages, and <c>{name}</c> only where a page has a subject; or a number and the figure that it tells (<c>{6|id}</c>), the same figures in both languages.</summary>
internal sealed partial class PlaceholdersAreKnown(RuleContext context) : PackageRule(context)
{
    private static readonly Dictionary<string, string[]> Texts = new(StringComparer.Ordinal)
    {
        [TableNames.Pages] = ["title", "sentence", "lead"],
        [TableNames.Sections] = ["title", "link_text"],
        [TableNames.Panels] = ["title", "filtered_title", "subtitle", "note"],
    };

    private readonly List<(string Table, int Line, string Field, string Page)> named = [];
    private readonly List<(string Table, int Line, string Field, string Figure)> told = [];

    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [.. Texts.Keys];

    /// <inheritdoc />
    public override void See(string table, PackageRow row)
    {
        foreach (var text in Texts[table])
        {
            var english = Words(table, row, text + "_en");
            if (!english.SetEquals(Words(table, row, text + "_zh")) && row.Text(text + "_zh") is { } chinese)
            {
                Report(ProblemCode.PlaceholderOneLanguage, table, row.Line, text + "_zh", chinese, string.Join(", ", english));
            }
        }
    }

    /// <inheritdoc />
    public override void Finish()
    {
        HashSet<string> figures = told.Count == 0 ? [] : Index.Figures.Select(figure => figure.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (table, line, field, figure) in told.Where(mark => !figures.Contains(mark.Figure))) Report(ProblemCode.PlaceholderUnknown, table, line, field, figure, "{name}, {place}, {sector}");
        foreach (var (table, line, field, code) in named)
        {
            if (Index.Pages.TryGetValue(code, out var page) && !PageKindsComplete.IsOfSubject(page.Kind))
            {
                Report(ProblemCode.PlaceholderUnknown, table, line, field, "{name}", "{place}, {sector}");
            }
        }
    }

    private HashSet<string> Words(string table, PackageRow row, string field)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in Braces().EnumerateMatches(row.Text(field) ?? ""))
        {
            var word = row.Text(field)!.Substring(match.Index, match.Length);
            if (word.IndexOf('|', StringComparison.Ordinal) is var bar and > 1 && IsSentence(table, field))
            {
                var figure = word[(bar + 1)..^1];
                words.Add($"{{…|{figure}}}"); // the number may be written otherwise in the other language
                told.Add((table, row.Line, field, figure));
                continue;
            }

            words.Add(word);
            if (word is not ("{name}" or "{place}" or "{sector}"))
            {
                Report(ProblemCode.PlaceholderUnknown, table, row.Line, field, word, "{name}, {place}, {sector}");
            }
            else if (word == "{name}" && row.Text(table == TableNames.Pages ? "code" : "page") is { } page)
            {
                named.Add((table, row.Line, field, page));
            }
        }

        return words;
    }

    // Names of pages and sections stand in menus, where no figure is told.
    private static bool IsSentence(string table, string field) => table == TableNames.Panels || (table == TableNames.Pages && !field.StartsWith("title", StringComparison.Ordinal));

    [GeneratedRegex(@"\{[^{}]*\}|[{}]")]
    private static partial Regex Braces();
}
