using System.Text.RegularExpressions;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Rules.Figures;

/// <summary>A locator names a place in the source: it is not blank, "page" is followed by a number, and "paragraph", "section" and the like by a number or by words that tell which.</summary>
internal sealed partial class LocatorNamesPlace : PackageRule
{
    private readonly List<string> tables;

    /// <summary>Creates the rule for every table with a locator.</summary>
    public LocatorNamesPlace(RuleContext context)
        : base(context) =>
        tables = [.. Descriptor.Resources.Where(resource => resource.Schema?.Fields.Any(field => field.Name == "locator") == true).Select(resource => resource.Name)];

    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => tables;

    /// <inheritdoc />
    public override void See(string table, PackageRow row)
    {
        if (row.Text("locator") is not { } locator)
        {
            return;
        }

        if (!locator.Any(char.IsLetterOrDigit))
        {
            Report(ProblemCode.LocatorBlank, table, row.Line, "locator", locator);
        }
        else if (NumberNeeded().Match(locator) is { Success: true } word)
        {
            Report(ProblemCode.LocatorUnfit, table, row.Line, "locator", locator, word.Value);
        }
    }

    [GeneratedRegex(@"^(?:(?:pages?|pp?\.)(?!\w)(?!\s*[0-9ivxlc]+\b)|(?:paragraphs?|paras?|rows?|sections?)(?=\W*$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberNeeded();
}
