using System.Globalization;
using System.Text.RegularExpressions;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Tests.Fixtures;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Time.Testing;

namespace InnovationDashboard.Tests.Store;

public sealed partial class StoreBuilderTests
{
    [Fact]
    public void Build_RealSeeds_IsOneFileOfItsOwnWithoutLeftovers()
    {
        using var host = new StoreHost();

        var state = host.Look();

        Assert.True(state.Phase == DataPhase.Ready, string.Join('\n', host.Log.Lines));
        Assert.Equal(["data-" + state.Version!.Hash + ".db", "data-" + state.Version.Hash + ".db.sha256", "store.lock", "store.owner"],
            Directory.EnumerateFiles(host.Options.DataFolder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Build_RealSeeds_HasEveryCellOfEveryTable()
    {
        using var connection = OpenSeedStore();
        var package = PackageReader.Open(Seeds.Folder).Package!;

        foreach (var resource in package.Descriptor.Resources.Where(resource => resource.Schema is not null))
        {
            var columns = resource.Schema!.Fields.Select(field => field.Name).ToList();
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT {string.Join(", ", columns.Select(column => $"\"{column}\""))} FROM \"{resource.Name}\" ORDER BY rowid";
            using var reader = command.ExecuteReader();
            var line = 1;
            foreach (var cells in CellsOf(resource.Path))
            {
                line++;
                Assert.True(reader.Read(), $"{resource.Path} line {line} is missing in the file");
                for (var index = 0; index < columns.Count; index++)
                    Assert.True(SameValue(cells[index], reader.GetValue(index)), $"{resource.Path} line {line} {columns[index]}: '{cells[index]}' became '{reader.GetValue(index)}'");
            }

            Assert.False(reader.Read(), $"{resource.Name} has more rows than its file");
        }
    }

    [Fact]
    public void Model_Tables_HaveTheColumnsThatTheDescriptorDeclares()
    {
        var package = PackageReader.Open(Seeds.Folder).Package!;
        var entities = StoreTables.OfModel.Entities.ToDictionary(entity => entity.GetTableName()!);

        foreach (var resource in package.Descriptor.Resources.Where(resource => resource.Schema is not null))
        {
            Assert.True(entities.ContainsKey(resource.Name), $"No table for {resource.Name}");
            var columns = entities[resource.Name].GetProperties().ToDictionary(property => property.GetColumnName());
            Assert.Equal(resource.Schema!.Fields.Select(field => field.Name).Order(), columns.Keys.Order());
            foreach (var field in resource.Schema.Fields)
            {
                var needed = field.Constraints.Required || resource.Schema.PrimaryKey.Contains(field.Name);
                Assert.True(columns[field.Name].IsNullable != needed, $"{resource.Name}.{field.Name}: nullable {columns[field.Name].IsNullable}, required {needed}");
            }

            Assert.Equal(resource.Schema.PrimaryKey, entities[resource.Name].FindPrimaryKey()!.Properties.Select(property => property.GetColumnName()));
        }
    }

    [Fact]
    public void Build_File_RefusesWritesAndNeedsNoJournalBeside()
    {
        using var connection = OpenSeedStore();

        Assert.Equal("delete", StoreFile.Scalar(connection, "PRAGMA journal_mode"));
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM observations";
        var refused = Assert.Throws<SqliteException>(() => command.ExecuteNonQuery());
        Assert.Equal(8, refused.SqliteErrorCode);
    }

    [Fact]
    public void Build_RealSeeds_KeepsTheDocumentsOfThePackage()
    {
        Assert.StartsWith("{", SeedStore.Current.Catalogue.WorldLandJson);
        Assert.Equal(File.ReadAllText(Path.Combine(Seeds.Folder, "geo", "world-land.json")), SeedStore.Current.Catalogue.WorldLandJson);
    }

    [Fact]
    public void Build_LongerThanASecond_LogsHowFarItIs()
    {
        var time = new FakeTimeProvider();
        using var log = new LogLines();
        var told = new List<BuildProgress>();
        var report = new BuildReport(time, log.CreateLogger(""), told.Add);

        report.Begin("observations");
        for (var row = 0; row < 1500; row++) report.Row();
        Assert.Empty(log.Lines);
        time.Advance(TimeSpan.FromSeconds(1.1));
        for (var row = 0; row < 1500; row++) report.Row();

        Assert.Equal(["Information: Building the data file: 2000 rows written, now observations "], log.Lines);
        Assert.Equal([0, 1000, 2000, 3000], told.Select(progress => progress.Rows));
    }

    [Fact]
    public void Build_Cancelled_LeavesNothingBehind()
    {
        using var host = new StoreHost();
        using var folder = StoreFolder.Open(host.Options.DataFolder);
        using var cancelled = new CancellationTokenSource();
        var package = PackageReader.Open(Seeds.Folder).Package!;

        Assert.Throws<OperationCanceledException>(() => host.Get<StoreBuilder>().Build(package, folder, progress => { if (progress.Rows > 0) cancelled.Cancel(); }, cancelled.Token));

        Assert.Equal(["store.lock", "store.owner"], Directory.EnumerateFiles(host.Options.DataFolder).Select(Path.GetFileName).Order());
    }

    private static SqliteConnection OpenSeedStore()
    {
        var connection = new SqliteConnection(StoreFile.ReadOnlyConnectionString(((StoreCatalog)SeedStore.Current.Versions).FileOf(SeedStore.Current.Version)));
        connection.Open();
        return connection;
    }

    // Read without our own reader, so that a fault of it shows; a line break inside quotes does not occur in the seeds.
    private static IEnumerable<string[]> CellsOf(string path) => File.ReadLines(Path.Combine(Seeds.Folder, path)).Skip(1).Select(line => Cell()
        .Matches(line).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : match.Groups["plain"].Value).ToArray());

    [GeneratedRegex("""(?<=^|,)(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^,]*))(?=,|$)""")]
    private static partial Regex Cell();

    private static bool SameValue(string cell, object stored) => stored switch
    {
        DBNull => cell.Length == 0,
        string text => text == cell,
        long whole when cell is "true" or "false" => whole == (cell == "true" ? 1 : 0),
        long whole => whole == long.Parse(cell, CultureInfo.InvariantCulture),
        double number => number == double.Parse(cell, CultureInfo.InvariantCulture),
        _ => false,
    };
}
