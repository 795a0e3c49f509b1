using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Rankings;

/// <summary>The oldest edition of a ranking is its first and no other is; one that is not or only perhaps comparable says why.</summary>
internal sealed class EditionsInOrder(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Rankings, TableNames.Editions];

    /// <inheritdoc />
    public override void Finish()
    {
        foreach (var ranking in Index.Editions.Values.GroupBy(edition => edition.Ranking))
        {
            var oldest = ranking.Min(edition => edition.Year);
            foreach (var edition in ranking)
            {
                if (edition.Comparable is { } comparable && comparable == "first" != (edition.Year == oldest))
                {
                    Report(ProblemCode.EditionNotFirst, TableNames.Editions, edition.Line, "comparable", comparable, ranking.Key, oldest.ToString(System.Globalization.CultureInfo.InvariantCulture));
                }

                if (edition.Comparable is "no" or "assumed" && !edition.HasReason)
                {
                    Report(ProblemCode.ReasonNeeded, TableNames.Editions, edition.Line, "reason_en", "", edition.Code);
                }
            }
        }
    }
}
