using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules;

/// <summary>A text is there in both languages or in neither: <c>x_en</c> and <c>x_zh</c> are filled together, in every table that has them.</summary>
internal sealed class BothLanguages : PackageRule
{
    // A unit's suffix is grammar, not text: "4th" takes none where "4位" takes one.
    private static readonly HashSet<(string Table, string Column)> Grammar = [(TableNames.Units, "suffix_en")];
    private readonly Dictionary<string, List<(string English, string Chinese)>> pairs = new(StringComparer.Ordinal);

    /// <summary>Creates the rule for the declared columns.</summary>
    public BothLanguages(RuleContext context)
        : base(context)
    {
        foreach (var resource in Descriptor.Resources)
        {
            var names = resource.Schema?.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal) ?? [];
            var found = names.Where(name => name.EndsWith("_en", StringComparison.Ordinal) && names.Contains(Chinese(name)) && !Grammar.Contains((resource.Name, name))).Select(name => (name, Chinese(name))).ToList();
            if (found.Count > 0)
            {
                pairs.TryAdd(resource.Name, found);
            }
        }
    }

    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [.. pairs.Keys];

    /// <inheritdoc />
    public override void See(string table, PackageRow row)
    {
        foreach (var (english, chinese) in pairs[table])
        {
            var (en, zh) = (row.Text(english), row.Text(chinese));
            if (string.IsNullOrWhiteSpace(en) != string.IsNullOrWhiteSpace(zh))
            {
                var missing = string.IsNullOrWhiteSpace(en) ? english : chinese;
                Report(ProblemCode.OneLanguage, table, row.Line, missing, en ?? zh, missing == english ? chinese : english);
            }
        }
    }

    private static string Chinese(string english) => string.Concat(english.AsSpan(0, english.Length - 3), "_zh");
}
