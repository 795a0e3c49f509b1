using System.Globalization;
using System.Text;
using InnovationDashboard.Data.Package;

namespace InnovationDashboard.Data.Updates;

/// <summary>Writes what a version changed into the package's own tables <c>versions</c> and <c>changes</c>.</summary>
public static class ChangeList
{
    private const string Versions = "versions";
    private const string Changes = "changes";

    /// <summary>
    /// Writes the changes of a package's version in place of what was listed for it before, keeping the notes and successors that editors gave to the same changes, and lists the version
    /// when it is not listed yet. Either both files are written or none: each is made beside the old one and moved over it.
    /// </summary>
    /// <param name="package">The version at hand.</param>
    /// <param name="changes">What it changed.</param>
    /// <param name="noteEn">Sentence for a version that is not listed yet.</param>
    /// <param name="noteZh">The same in Chinese.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(DataPackage package, IReadOnlyList<FigureChange> changes, string noteEn, string noteZh)
    {
        var version = package.Descriptor.Version;
        var kept = package.Rows(Changes).Select(row => Cells(package, Changes, row)).ToList();
        var notes = kept.Where(row => row["version"] == version).GroupBy(Key).ToDictionary(group => group.Key, group => group.First());
        var rows = kept.Where(row => row["version"] != version).Concat(changes.Select((change, index) => Row(version, index + 1, change, notes))).ToList();
        var versions = package.Rows(Versions).Select(row => Cells(package, Versions, row)).ToList();
        if (!versions.Exists(row => row["version"] == version))
            versions.Add(new() { ["version"] = version, ["date"] = package.Descriptor.Created.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["note_en"] = noteEn, ["note_zh"] = noteZh });

        var made = new[] { Make(package, Changes, rows), Make(package, Versions, versions) };
        foreach (var (temporary, target) in made) File.Move(temporary, target, overwrite: true);
    }

    private static Dictionary<string, string?> Row(string version, int sort, FigureChange change, Dictionary<(string?, string?, string?), Dictionary<string, string?>> notes)
    {
        var row = new Dictionary<string, string?>
        {
            ["version"] = version,
            ["sort"] = sort.ToString(CultureInfo.InvariantCulture),
            ["kind"] = change.Kind,
            ["observation"] = change.Figure,
            ["field"] = change.Field,
            ["old_value"] = change.OldValue,
            ["new_value"] = change.NewValue,
            ["indicator"] = change.Indicator,
            ["place"] = change.Place,
            ["sector"] = change.Sector,
            ["year"] = change.Year,
        };
        if (notes.TryGetValue(Key(row), out var before))
            foreach (var column in new[] { "replaced_by", "note_en", "note_zh" })
                row[column] = before.GetValueOrDefault(column);
        return row;
    }

    private static (string?, string?, string?) Key(Dictionary<string, string?> row) => (row.GetValueOrDefault("kind"), row.GetValueOrDefault("observation"), row.GetValueOrDefault("field"));

    private static Dictionary<string, string?> Cells(DataPackage package, string table, PackageRow row) => Columns(package, table).ToDictionary(column => column, row.Text);

    private static IReadOnlyList<string> Columns(DataPackage package, string table) => [.. package.Descriptor.Find(table)!.Schema!.Fields.Select(field => field.Name)];

    private static (string Temporary, string Target) Make(DataPackage package, string table, List<Dictionary<string, string?>> rows)
    {
        var columns = Columns(package, table);
        var target = Path.Combine(package.Folder, package.Descriptor.Find(table)!.Path);
        var text = new StringBuilder().AppendJoin(',', columns).Append('\n');
        foreach (var row in rows) text.AppendJoin(',', columns.Select(column => Quoted(row.GetValueOrDefault(column)))).Append('\n');
        var temporary = target + ".new";
        File.WriteAllText(temporary, text.ToString(), new UTF8Encoding(false));
        return (temporary, target);
    }

    private static string Quoted(string? cell) =>
        cell is null ? "" : cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
