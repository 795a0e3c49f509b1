using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules;

/// <summary>The list of versions names the one at hand, and what it says of figures is so: those added or corrected are there, those withdrawn are not.</summary>
internal sealed class ChangesFitFigures(RuleContext context) : PackageRule(context)
{
    private readonly HashSet<string> versions = new(StringComparer.Ordinal);
    private readonly List<(Version Version, int Sort, string Kind, string Figure, int Line)> changes = [];

    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Versions, TableNames.Changes, TableNames.Observations];

    /// <inheritdoc />
    public override void See(string table, PackageRow row)
    {
        if (table == TableNames.Versions && row.Text("version") is { } label) versions.Add(label);
        if (table == TableNames.Changes && Version.TryParse(row.Text("version"), out var version) && row.Text("kind") is { } kind && row.Text("observation") is { } figure)
            changes.Add((version, row.Integer("sort") ?? 0, kind, figure, row.Line));
    }

    /// <inheritdoc />
    public override void Finish()
    {
        if (Descriptor.Version.Length > 0 && !versions.Contains(Descriptor.Version)) Report(ProblemCode.VersionUnlisted, TableNames.Versions, null, "version", Descriptor.Version);
        var told = changes.Select(change => change.Figure).ToHashSet(StringComparer.Ordinal);
        var standing = Index.Figures.Select(figure => figure.Id).Where(told.Contains).ToHashSet(StringComparer.Ordinal);
        foreach (var history in changes.GroupBy(change => change.Figure, StringComparer.Ordinal))
        {
            // Only the last word counts: what was added once may have been withdrawn since, and come back.
            var last = history.OrderBy(change => change.Version).ThenBy(change => change.Sort).Last();
            if (last.Kind == "withdrawn" == standing.Contains(history.Key))
                Report(last.Kind == "withdrawn" ? ProblemCode.WithdrawnStands : ProblemCode.ChangeOfUnknown, TableNames.Changes, last.Line, "observation", history.Key);
        }
    }
}
