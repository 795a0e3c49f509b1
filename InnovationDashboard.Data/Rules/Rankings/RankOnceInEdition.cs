using System.Globalization;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Rankings;

/// <summary>A rank stands once in an edition, and a place has one rank in it. A tie that is printed so carries a note on every row.</summary>
internal sealed class RankOnceInEdition(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Units, TableNames.Indicators, TableNames.Observations];

    /// <inheritdoc />
    public override void Finish()
    {
        var ranks = Index.Figures.Where(figure => figure.Value is not null && figure.Edition is not null && Index.UnitKindOf(figure.Indicator) == "rank").ToList();
        foreach (var tie in ranks.Where(figure => !figure.IsRange).GroupBy(figure => (figure.Indicator, figure.Edition, figure.Sector, figure.Period, figure.Vintage, figure.Value)))
        {
            Check([.. tie.DistinctBy(figure => figure.Place)], ProblemCode.RankTwice, "value", figure => figure.Value!.Value.ToString("R", CultureInfo.InvariantCulture));
        }

        foreach (var twice in ranks.GroupBy(figure => (figure.Indicator, figure.Edition, figure.Sector, figure.Period, figure.Vintage, figure.Place)))
        {
            Check([.. twice], ProblemCode.PlaceRankedTwice, "place", figure => figure.Place);
        }
    }

    private void Check(List<FigureRow> rows, ProblemCode code, string field, Func<FigureRow, string> cell)
    {
        if (rows.Count > 1 && rows.Exists(figure => !figure.HasNote))
        {
            var second = rows.OrderBy(figure => figure.Line).ElementAt(1);
            Report(code, TableNames.Observations, second.Line, field, cell(second), second.Edition!, rows.Min(figure => figure.Line).ToString(CultureInfo.InvariantCulture));
        }
    }
}
