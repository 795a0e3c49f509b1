using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>A copy of the made-up city's package in a folder of its own, to be broken by a test. Its cells hold no line breaks, so a row's line is its place in the file.</summary>
internal sealed class TinyPackage : IDisposable
{
    public const string Descriptor = "datapackage.json";

    /// <summary>The package as it lies in the repository. Never written by a test.</summary>
    public static string Source { get; } = Path.Combine(Seeds.Repository, "InnovationDashboard.Tests", "Fixtures", "Packages", "tiny");

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public TinyPackage()
    {
        Folder = Directory.CreateTempSubdirectory("tiny-package-").FullName;
        foreach (var file in Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(Source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Folder { get; }

    public PackageLimits Limits { get; set; } = PackageLimits.Default;

    /// <summary>Undone before the folder is deleted.</summary>
    public Action? AfterTest { get; set; }

    /// <summary>A second problem that the same fault brings with it.</summary>
    public ProblemCode? AlsoAllowed { get; set; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text, new UTF8Encoding(false));

    public void Write(string file, byte[] bytes) => File.WriteAllBytes(PathOf(file), bytes);

    public void Append(string file, string text) => File.AppendAllText(PathOf(file), text);

    /// <summary>Replaces a text that stands exactly once in a file.</summary>
    public void Replace(string file, string old, string text)
    {
        var before = Read(file);
        Assert.Equal(2, before.Split(old).Length);
        Write(file, before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Line of the row whose first cells are the key (parts joined by '/').</summary>
    public int LineOf(string table, string key) => Rows(table).FindIndex(row => HasKey(row, key)) is var index and >= 0 ? index + 1 : throw new KeyNotFoundException(key);

    public void Set(string table, string key, string column, string value) => Edit(table, rows =>
    {
        rows.Single(row => HasKey(row, key))[Array.IndexOf(rows[0], column)] = value;
    });

    public void Remove(string table, params string[] keys) => Edit(table, rows =>
    {
        foreach (var key in keys)
        {
            Assert.True(rows.RemoveAll(row => HasKey(row, key)) > 0, key);
        }
    });

    /// <summary>Appends a copy of a row with some cells changed; returns its line.</summary>
    public int Copy(string table, string key, params (string Column, string Value)[] changes)
    {
        var line = 0;
        Edit(table, rows =>
        {
            var copy = (string[])rows.Single(row => HasKey(row, key)).Clone();
            foreach (var (column, value) in changes)
            {
                copy[Array.IndexOf(rows[0], column)] = value;
            }

            rows.Add(copy);
            line = rows.Count;
        });
        return line;
    }

    /// <summary>Keeps the header only.</summary>
    public void Empty(string table) => Edit(table, rows => rows.RemoveRange(1, rows.Count - 1));

    public void Edit(string table, Action<List<string[]>> edit)
    {
        var rows = Rows(table);
        edit(rows);
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Quoted)).Append('\n');
        }

        Write(table + ".csv", text.ToString());
    }

    public void EditDescriptor(Action<JsonObject> edit)
    {
        var root = JsonNode.Parse(Read(Descriptor))!.AsObject();
        edit(root);
        Write(Descriptor, root.ToJsonString(Indented));
    }

    public void EditTable(string table, Action<JsonObject> edit) => EditDescriptor(root => edit(Table(root, table)));

    public void EditField(string table, string field, Action<JsonObject> edit) => EditTable(table, resource => edit(Field(resource, field)));

    public static JsonObject Table(JsonObject root, string table) =>
        root["resources"]!.AsArray().Single(resource => (string?)resource!["name"] == table)!.AsObject();

    public static JsonObject Field(JsonObject resource, string field) =>
        resource["schema"]!["fields"]!.AsArray().Single(candidate => (string?)candidate!["name"] == field)!.AsObject();

    public PackageOpening Open() => PackageReader.Open(Folder, Limits);

    public IReadOnlyList<PackageProblem> Problems(int limit = PackageValidator.DefaultLimit) =>
        Open() is { Package: { } package } ? PackageValidator.Validate(package, limit, TestContext.Current.CancellationToken) : Open().Problems;

    public void Dispose()
    {
        AfterTest?.Invoke();
        Directory.Delete(Folder, recursive: true);
    }

    private List<string[]> Rows(string table)
    {
        using var reader = CsvReader.FromText(Read(table + ".csv"), new CsvReaderOptions { Separator = ',', HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }

    private static bool HasKey(string[] row, string key) => string.Join('/', row.Take(key.Split('/').Length)) == key;

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\n") < 0 ? cell : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
