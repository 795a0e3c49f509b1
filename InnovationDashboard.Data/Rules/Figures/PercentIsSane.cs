using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Figures;

/// <summary>A per cent value lies between -100 and 1,000: beyond it a point has slipped, or a share was typed as a count.</summary>
internal sealed class PercentIsSane(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Units, TableNames.Indicators, TableNames.Observations];

    /// <inheritdoc />
    public override void Finish()
    {
        foreach (var figure in Index.Figures.Where(figure => figure.Value is < -100 or > 1000 && Index.UnitKindOf(figure.Indicator) == "percent"))
        {
            Report(ProblemCode.PercentUnlikely, TableNames.Observations, figure.Line, "value", figure.Value!.Value.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
