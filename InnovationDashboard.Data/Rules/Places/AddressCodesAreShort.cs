using System.Globalization;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Places;

/// <summary>Codes that stand in addresses are short: 24 characters for districts, areas and pages, 60 for sectors and rankings.</summary>
internal sealed class AddressCodesAreShort(RuleContext context) : PackageRule(context)
{
    private const int Short = 24;
    private const int Long = 60;

    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Schemes, TableNames.Places, TableNames.Sectors, TableNames.Rankings, TableNames.Pages];

    /// <inheritdoc />
    public override void Finish()
    {
        foreach (var place in Index.Places.Values.Where(place => Index.RoleOf(place.Code) is "district" or "area"))
        {
            Check(TableNames.Places, place.Code, place.Line, Short);
        }

        foreach (var page in Index.Pages.Values)
        {
            Check(TableNames.Pages, page.Code, page.Line, Short);
        }

        foreach (var sector in Index.Sectors.Values)
        {
            Check(TableNames.Sectors, sector.Code, sector.Line, Long);
        }

        foreach (var ranking in Index.Rankings.Values)
        {
            Check(TableNames.Rankings, ranking.Code, ranking.Line, Long);
        }
    }

    private void Check(string table, string code, int line, int longest)
    {
        if (code.Length > longest)
        {
            Report(ProblemCode.CodeTooLong, table, line, "code", code, longest.ToString(CultureInfo.InvariantCulture));
        }
    }
}
