using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Places;

/// <summary>A place link joins an area to a district, not two of one scheme.</summary>
internal sealed class LinkJoinsAreaAndDistrict(RuleContext context) : PackageRule(context)
{
    private readonly List<(string Field, string Place, int Line)> ends = [];

    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Schemes, TableNames.Places, TableNames.PlaceLinks];

    /// <inheritdoc />
    public override void See(string table, PackageRow row)
    {
        foreach (var field in table == TableNames.PlaceLinks ? (string[])["area", "district"] : [])
        {
            if (row.Text(field) is { } place)
            {
                ends.Add((field, place, row.Line));
            }
        }
    }

    /// <inheritdoc />
    public override void Finish()
    {
        foreach (var (field, place, line) in ends)
        {
            if (Index.RoleOf(place) is { } role && role != field)
            {
                Report(ProblemCode.LinkRole, TableNames.PlaceLinks, line, field, place, role);
            }
        }
    }
}
