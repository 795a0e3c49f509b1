using System.Text;
using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using Microsoft.Data.Sqlite;

namespace InnovationDashboard.Tests.Store;

public sealed class DamagedFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("zero length")]
    [InlineData("truncated")]
    [InlineData("random bytes")]
    [InlineData("one letter of one cell")]
    [InlineData("seal missing")]
    [InlineData("made by other code")]
    [InlineData("other format")]
    [InlineData("another version under this name")]
    [InlineData("a text file")]
    public async Task Start_DamagedFile_IsBuiltAgain(string damage)
    {
        var (version, file) = BuildOnce();
        Damage(file, damage);

        using var host = new StoreHost(data: folder.Path);
        var state = host.Look();

        Assert.Equal((DataPhase.Ready, version), (state.Phase, state.Version));
        Assert.Contains(host.Log.Lines, line => line.Contains("Built the data file", StringComparison.Ordinal));
        Assert.Null(StoreFile.Fault(file, version));
        var figures = await host.Get<FigureQueries>().ByIdsAsync(version, [new ObservationId("population-beijing-2010")], TestContext.Current.CancellationToken);
        Assert.Equal(19612000, Assert.Single(figures).Value);
    }

    [Fact]
    public void Start_SoundFile_IsServedAsItIs()
    {
        var (version, file) = BuildOnce();
        var written = File.GetLastWriteTimeUtc(file);

        using var host = new StoreHost(data: folder.Path);
        var state = host.Look();

        Assert.Equal((DataPhase.Ready, version), (state.Phase, state.Version));
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("Built the data file", StringComparison.Ordinal));
    }

    [Fact]
    public void Start_LeftoversOfOtherRuns_AreSweptAway()
    {
        File.WriteAllText(folder.At("data-" + new string('0', 64) + ".db"), "old");
        File.WriteAllText(folder.At("data-" + new string('0', 64) + ".db.sha256"), "old");
        File.WriteAllText(folder.At("building.tmp"), "half");
        File.WriteAllText(folder.At("building.tmp-journal"), "half");
        File.WriteAllText(folder.At("keep.me"), "not ours");

        var (version, _) = BuildOnce();

        Assert.Equal(["data-" + version.Hash + ".db", "data-" + version.Hash + ".db.sha256", "keep.me", "store.lock", "store.owner"],
            Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    public void Dispose() => folder.Dispose();

    private (DataVersion Version, string File) BuildOnce()
    {
        using var host = new StoreHost(data: folder.Path);
        var version = host.Look().Version!;
        return (version, host.Catalog.FileOf(version));
    }

    private static void Damage(string file, string damage)
    {
        var bytes = File.ReadAllBytes(file);
        switch (damage)
        {
            case "zero length":
                File.WriteAllBytes(file, []);
                break;
            case "truncated":
                File.WriteAllBytes(file, bytes[..(bytes.Length / 2)]);
                break;
            case "random bytes":
                new Random(20261124).NextBytes(bytes.AsSpan(bytes.Length / 3, 5000));
                File.WriteAllBytes(file, bytes);
                break;
            case "one letter of one cell":
                bytes[bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("Population census."))] = (byte)'p';
                File.WriteAllBytes(file, bytes);
                break;
            case "seal missing":
                File.Delete(StoreSeal.FileFor(file));
                break;
            case "made by other code":
                Rewrite(file, "UPDATE stamp SET code = 'elsewhere'");
                break;
            case "other format":
                Rewrite(file, "PRAGMA user_version=99");
                break;
            case "another version under this name":
                Rewrite(file, "UPDATE stamp SET hash = 'abc'");
                break;
            case "a text file":
                File.WriteAllText(file, "This is no database.");
                StoreSeal.Write(file, file);
                break;
        }
    }

    // Sealed anew: what the stamp says must be found out by the stamp.
    private static void Rewrite(string file, string sql)
    {
        using (var connection = new SqliteConnection(StoreFile.WritingConnectionString(file)))
        {
            connection.Open();
            StoreFile.Scalar(connection, sql);
        }

        StoreSeal.Write(file, file);
    }
}
