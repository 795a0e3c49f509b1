using System.Globalization;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Rankings;

/// <summary>A rank is a whole number from 1.</summary>
internal sealed class RankIsWhole(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Units, TableNames.Indicators, TableNames.Observations];

    /// <inheritdoc />
    public override void Finish()
    {
        foreach (var figure in Index.Figures)
        {
            if (figure.Value is { } rank && (rank < 1 || rank != Math.Floor(rank)) && Index.UnitKindOf(figure.Indicator) == "rank")
            {
                Report(ProblemCode.RankNotWhole, TableNames.Observations, figure.Line, "value", rank.ToString("R", CultureInfo.InvariantCulture));
            }
        }
    }
}
