using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Places;

/// <summary>The site is described in exactly one row, and the place it is about is the subject of its scheme.</summary>
internal sealed class SiteHasSubject(RuleContext context) : PackageRule(context)
{
    private readonly List<(string? Place, int Line)> rows = [];

    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Site, TableNames.Schemes, TableNames.Places];

    /// <inheritdoc />
    public override void See(string table, PackageRow row)
    {
        if (table == TableNames.Site)
        {
            rows.Add((row.Text("place"), row.Line));
        }
    }

    /// <inheritdoc />
    public override void Finish()
    {
        if (rows.Count != 1)
        {
            Report(ProblemCode.SiteRows, TableNames.Site, rows.Count == 0 ? 1 : rows[1].Line, null, null, rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        foreach (var (place, line) in rows)
        {
            if (place is not null && Index.RoleOf(place) is { } role and not "subject")
            {
                Report(ProblemCode.SitePlace, TableNames.Site, line, "place", place, role);
            }
        }
    }
}
