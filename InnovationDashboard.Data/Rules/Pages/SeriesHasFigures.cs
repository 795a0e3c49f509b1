using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Pages;

/// <summary>A series that a panel declares has at least one figure, else the panel would stand empty.</summary>
internal sealed class SeriesHasFigures(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables =>
        [TableNames.Schemes, TableNames.Places, TableNames.Sectors, TableNames.Observations, TableNames.Panels, TableNames.Series, TableNames.Peers];

    /// <inheritdoc />
    public override void Finish()
    {
        var figures = new SeriesFigures(Index);
        foreach (var series in Index.Series.Where(series => Index.Indicators.ContainsKey(series.Indicator) && !figures.Of(series).Any()))
        {
            Report(ProblemCode.SeriesWithoutFigures, TableNames.Series, series.Line, "indicator", series.Indicator, series.Panel);
        }
    }
}
