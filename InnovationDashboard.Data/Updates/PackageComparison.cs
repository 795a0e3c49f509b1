using InnovationDashboard.Data.Package;

namespace InnovationDashboard.Data.Updates;

/// <summary>Compares the figures of two packages, by id and cell by cell.</summary>
public static class PackageComparison
{
    private const string Observations = "observations";
    private const string Id = "id";

    /// <summary>Every difference: corrections first, then what was added, then what was withdrawn; within a kind by id.</summary>
    /// <param name="before">The version before.</param>
    /// <param name="after">The version at hand.</param>
    /// <exception cref="PackageChangedException">A file changed while it was read.</exception>
    public static IReadOnlyList<FigureChange> Compare(DataPackage before, DataPackage after)
    {
        var columns = Columns(before).Union(Columns(after)).ToList();
        var (old, now) = (Figures(before), Figures(after));
        return
        [
            .. old.Keys.Where(now.ContainsKey).Order(StringComparer.Ordinal).SelectMany(id => columns.Where(column => old[id].GetValueOrDefault(column) != now[id].GetValueOrDefault(column))
                .Select(column => new FigureChange("corrected", id, column, old[id].GetValueOrDefault(column), now[id].GetValueOrDefault(column)))),
            .. now.Keys.Where(id => !old.ContainsKey(id)).Order(StringComparer.Ordinal).Select(id => new FigureChange("added", id)),
            .. old.Keys.Where(id => !now.ContainsKey(id)).Order(StringComparer.Ordinal).Select(id => Withdrawn(id, old[id])),
        ];
    }

    private static FigureChange Withdrawn(string id, Dictionary<string, string> cells) => new(
        "withdrawn", id, Indicator: cells.GetValueOrDefault("indicator"), Place: cells.GetValueOrDefault("place"), Sector: cells.GetValueOrDefault("sector"), Year: cells.GetValueOrDefault("year"));

    private static IEnumerable<string> Columns(DataPackage package) => package.Descriptor.Find(Observations)?.Schema?.Fields.Select(field => field.Name).Where(name => name != Id) ?? [];

    private static Dictionary<string, Dictionary<string, string>> Figures(DataPackage package)
    {
        var columns = Columns(package).ToList();
        return package.Rows(Observations).Where(row => row.Text(Id) is not null).DistinctBy(row => row.Text(Id)!)
            .ToDictionary(row => row.Text(Id)!, row => columns.Select(column => (column, cell: row.Text(column))).Where(pair => pair.cell is not null).ToDictionary(pair => pair.column, pair => pair.cell!), StringComparer.Ordinal);
    }
}
