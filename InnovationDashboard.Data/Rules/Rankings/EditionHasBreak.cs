using System.Globalization;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Rankings;

/// <summary>An edition that must not be compared with the one before has a break of the ranking's indicator, and such a break belongs to an edition that says so: no rank move is shown across it.</summary>
internal sealed class EditionHasBreak(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Rankings, TableNames.Editions, TableNames.Breaks];

    /// <inheritdoc />
    public override void Finish()
    {
        // Only breaks of the whole ranking; one of a single place is that place's own affair.
        var breaks = Index.Breaks.Where(cut => cut.Place is null && cut.Sector is null).ToLookup(cut => cut.Indicator);
        foreach (var ranking in Index.Rankings.Values)
        {
            var editions = Index.Editions.Values.Where(edition => edition.Ranking == ranking.Code).OrderBy(edition => edition.Year).ToList();
            for (var index = 1; index < editions.Count; index++)
            {
                var (before, edition) = (editions[index - 1].Year, editions[index]);
                if (edition.Comparable == "no" && !breaks[ranking.Indicator].Any(cut => cut.BeforeYear > before && cut.BeforeYear <= edition.Year))
                {
                    Report(ProblemCode.EditionWithoutBreak, TableNames.Editions, edition.Line, "comparable", "no", ranking.Indicator, edition.Year.ToString(CultureInfo.InvariantCulture));
                }
            }
        }

        foreach (var cut in breaks.SelectMany(group => group).Where(cut => cut.Kind != "gap"))
        {
            var firstAfter = Index.Rankings.Values.Where(ranking => ranking.Indicator == cut.Indicator)
                .Select(ranking => Index.Editions.Values.Where(edition => edition.Ranking == ranking.Code && edition.Year >= cut.BeforeYear).MinBy(edition => edition.Year))
                .ToList();
            if (firstAfter.Count > 0 && !firstAfter.Exists(edition => edition?.Comparable == "no"))
            {
                Report(ProblemCode.BreakWithoutEdition, TableNames.Breaks, cut.Line, "before_year", cut.BeforeYear.ToString(CultureInfo.InvariantCulture), cut.Indicator);
            }
        }
    }
}
