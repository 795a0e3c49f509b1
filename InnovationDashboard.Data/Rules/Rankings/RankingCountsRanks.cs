using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Rankings;

/// <summary>The indicator of a ranking is measured in a unit of kind rank, so that smaller is better wherever it is drawn.</summary>
internal sealed class RankingCountsRanks(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Units, TableNames.Indicators, TableNames.Rankings];

    /// <inheritdoc />
    public override void Finish()
    {
        foreach (var ranking in Index.Rankings.Values.Where(ranking => Index.UnitKindOf(ranking.Indicator) is not (null or "rank")))
        {
            Report(ProblemCode.RankingUnit, TableNames.Rankings, ranking.Line, "indicator", ranking.Indicator, Index.UnitKindOf(ranking.Indicator)!);
        }
    }
}
