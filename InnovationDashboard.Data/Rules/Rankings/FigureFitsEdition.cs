using System.Globalization;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Rankings;

/// <summary>A figure of an edition belongs to that ranking's rank or value indicator and to its year; a rank without an edition would be cut nowhere.</summary>
internal sealed class FigureFitsEdition(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Rankings, TableNames.Editions, TableNames.Observations];

    /// <inheritdoc />
    public override void Finish()
    {
        var ranked = Index.Rankings.Values.Select(ranking => ranking.Indicator).ToHashSet(StringComparer.Ordinal);
        foreach (var figure in Index.Figures)
        {
            if (figure.Edition is null)
            {
                if (ranked.Contains(figure.Indicator))
                {
                    Report(ProblemCode.EditionNeeded, TableNames.Observations, figure.Line, "edition", "", figure.Indicator);
                }
            }
            else if (Index.Editions.TryGetValue(figure.Edition, out var edition) && edition.Year != figure.Year)
            {
                Report(ProblemCode.EditionYear, TableNames.Observations, figure.Line, "year", figure.Year.ToString(CultureInfo.InvariantCulture), figure.Edition, edition.Year.ToString(CultureInfo.InvariantCulture));
            }
            else if (edition is not null && ranked.Contains(figure.Indicator) && Index.Rankings.TryGetValue(edition.Ranking, out var ranking) && ranking.Indicator != figure.Indicator)
            {
                Report(ProblemCode.EditionOfOther, TableNames.Observations, figure.Line, "edition", figure.Edition, ranking.Code, figure.Indicator);
            }
        }
    }
}
