using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Places;

/// <summary>No place and no ranking is its own parent, not even by way of others.</summary>
internal sealed class NoCircles(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Places, TableNames.Rankings];

    /// <inheritdoc />
    public override void Finish()
    {
        Check(TableNames.Places, Index.Places.Values.ToDictionary(place => place.Code, place => (place.Parent, place.Line)));
        Check(TableNames.Rankings, Index.Rankings.Values.ToDictionary(ranking => ranking.Code, ranking => (ranking.Parent, ranking.Line)));
    }

    private void Check(string table, Dictionary<string, (string? Parent, int Line)> rows)
    {
        foreach (var (code, row) in rows)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var parent = row.Parent;
            while (parent is not null && parent != code && seen.Add(parent))
            {
                parent = rows.GetValueOrDefault(parent).Parent;
            }

            if (parent == code)
            {
                Report(ProblemCode.ParentCircle, table, row.Line, "parent", row.Parent, code);
            }
        }
    }
}
