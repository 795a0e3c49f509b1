using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules;

/// <summary>A sector link goes from a field (an intention) to a statistic, never from or to the wrong side.</summary>
internal sealed class FieldsAreLinked(RuleContext context) : PackageRule(context)
{
    private readonly List<(string Column, string Sector, int Line)> ends = [];

    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Families, TableNames.Sectors, TableNames.SectorLinks];

    /// <inheritdoc />
    public override void See(string table, PackageRow row)
    {
        foreach (var column in table == TableNames.SectorLinks ? (string[])["field", "sector"] : [])
        {
            if (row.Text(column) is { } sector)
            {
                ends.Add((column, sector, row.Line));
            }
        }
    }

    /// <inheritdoc />
    public override void Finish()
    {
        foreach (var (column, code, line) in ends)
        {
            if (Index.Sectors.TryGetValue(code, out var sector) && Index.Families.TryGetValue(sector.Family, out var family) && family.Role == "field" != (column == "field"))
            {
                Report(ProblemCode.SectorLinkRole, TableNames.SectorLinks, line, column, code, family.Code);
            }
        }
    }
}
