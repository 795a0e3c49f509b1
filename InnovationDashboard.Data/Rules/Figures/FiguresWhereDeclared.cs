using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Figures;

/// <summary>Figures of districts, areas or sectors stand only under indicators that say they have them; else a filter would not know it applies. And an indicator that says so has some.</summary>
internal sealed class FiguresWhereDeclared(RuleContext context) : PackageRule(context)
{
    private readonly HashSet<(string Indicator, string Flag)> found = [];

    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Schemes, TableNames.Places, TableNames.Indicators, TableNames.Observations];

    /// <inheritdoc />
    public override void Finish()
    {
        foreach (var figure in Index.Figures)
        {
            if (!Index.Indicators.TryGetValue(figure.Indicator, out var indicator))
            {
                continue;
            }

            var role = Index.RoleOf(figure.Place);
            Check(figure, "by_district", role == "district", indicator.ByDistrict, "place", figure.Place);
            Check(figure, "by_area", role == "area", indicator.ByArea, "place", figure.Place);
            Check(figure, "by_sector", figure.Sector is not null, indicator.BySector, "sector", figure.Sector);
        }

        foreach (var indicator in Index.Indicators.Values)
        {
            Promise(indicator, "by_district", indicator.ByDistrict);
            Promise(indicator, "by_area", indicator.ByArea);
            Promise(indicator, "by_sector", indicator.BySector);
        }
    }

    private void Check(in FigureRow figure, string flag, bool isOne, bool declared, string field, string? cell)
    {
        if (!isOne)
        {
            return;
        }

        found.Add((figure.Indicator, flag));
        if (!declared)
        {
            Report(ProblemCode.FigureUndeclared, TableNames.Observations, figure.Line, field, cell, figure.Indicator, flag);
        }
    }

    private void Promise(IndicatorRow indicator, string flag, bool declared)
    {
        if (declared && !found.Contains((indicator.Code, flag)))
        {
            Report(ProblemCode.FigurePromised, TableNames.Indicators, indicator.Line, flag, "true", indicator.Code);
        }
    }
}
