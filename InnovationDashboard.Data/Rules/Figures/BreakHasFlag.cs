using System.Globalization;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Figures;

/// <summary>The first figure after a break carries status b, and a figure with b has its break with a reason: charts are cut by the breaks, notes and tables read the flags.</summary>
internal sealed class BreakHasFlag(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Observations, TableNames.Breaks];

    /// <inheritdoc />
    public override void Finish()
    {
        var breaks = Index.Breaks.ToLookup(cut => cut.Indicator);
        foreach (var series in Index.Figures.Where(figure => !figure.IsMissing).GroupBy(figure => (figure.Indicator, figure.Place, figure.Sector, figure.Period)))
        {
            var years = series.GroupBy(figure => figure.Year).OrderBy(year => year.Key).ToList();
            var cuts = breaks[series.Key.Indicator].Where(cut => cut.Cuts(series.Key.Place, series.Key.Sector)).ToList();
            for (var index = 0; index < years.Count; index++)
            {
                var before = index == 0 ? int.MinValue : years[index - 1].Key;
                Check([.. years[index]], cuts.FindAll(cut => cut.BeforeYear > before && cut.BeforeYear <= years[index].Key), isFirst: index == 0);
            }
        }
    }

    private void Check(List<FigureRow> year, List<BreakRow> cuts, bool isFirst)
    {
        var flagged = year.FindAll(figure => figure.HasBreak);
        if (cuts.Count == 0 && flagged.Count > 0)
        {
            Report(ProblemCode.FlagWithoutBreak, TableNames.Observations, flagged[0].Line, "status", flagged[0].Status, flagged[0].Indicator, flagged[0].Year.ToString(CultureInfo.InvariantCulture));
        }

        // Nothing before the first figure is cut off from it, and a gap is a hole in the data, not a new level.
        if (flagged.Count == 0 && !isFirst && cuts.Find(cut => cut.Kind != "gap") is { } unsaid)
        {
            Report(ProblemCode.BreakWithoutFlag, TableNames.Observations, year[0].Line, "status", year[0].Status, unsaid.Code, year[0].Id);
        }
    }
}
