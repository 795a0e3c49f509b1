using InnovationDashboard.Data.Model;
using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace InnovationDashboard.Tests.Store;

public sealed class StoreCatalogTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider time = new();
    private readonly StoreHost host;

    public StoreCatalogTests()
    {
        Seeds.CopyTo(folder.At("seeds"));
        host = new StoreHost(seeds: folder.At("seeds"), data: folder.At("data"), time: time);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Look_ChangedFigure_IsAnsweredForTheNewVersionAndTheOldKeepsItsOwn()
    {
        var old = host.Look().Version!;
        var after = SeedEdit.ChangePopulation(folder.At("seeds"));

        var now = host.Look().Version!;

        Assert.NotEqual(old.Hash, now.Hash);
        Assert.Equal(SeedEdit.Before, await ValueAsync(old));
        Assert.Equal(after, await ValueAsync(now));
    }

    [Fact]
    public async Task Swap_ReaderInTheMiddle_FinishesWithTheOldData()
    {
        var old = host.Look().Version!;
        var seen = await host.Get<VersionedContexts>().ReadAsync(old, async context =>
        {
            var values = new List<double?>();
            await foreach (var row in context.Set<ObservationRow>().OrderBy(row => row.Id).AsAsyncEnumerable().WithCancellation(Ct))
            {
                if (values.Count == 100)
                {
                    SeedEdit.ChangePopulation(folder.At("seeds"));
                    host.Look();
                    time.Advance(TimeSpan.FromHours(1));
                }

                if (row.Id == SeedEdit.Figure || values.Count <= 100) values.Add(row.Value);
            }

            return values;
        }, Ct);

        Assert.NotEqual(old, host.Catalog.Current.Version);
        Assert.Equal(SeedEdit.Before, seen[^1]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Lease_OldVersion_KeepsItsFileUntilTheLastLeaseEnds(int count)
    {
        var old = host.Look().Version!;
        var file = host.Catalog.FileOf(old);
        var leases = Enumerable.Range(0, count).Select(_ => host.Catalog.Lease(old)).ToList();
        SeedEdit.ChangePopulation(folder.At("seeds"));
        host.Look();

        time.Advance(TimeSpan.FromDays(1));
        foreach (var lease in leases.Skip(1))
        {
            lease.Dispose();
            lease.Dispose();
            time.Advance(TimeSpan.FromDays(1));
        }

        Assert.True(File.Exists(file));
        Assert.Equal(SeedEdit.Before, await ValueAsync(old));

        leases[0].Dispose();
        time.Advance(host.Options.KeepUnused);
        Assert.False(File.Exists(file));
        Assert.False(File.Exists(StoreSeal.FileFor(file)));
        Assert.Throws<DataVersionGoneException>(() => host.Catalog.Lease(old));
        await Assert.ThrowsAsync<DataVersionGoneException>(() => ValueAsync(old));
    }

    [Fact]
    public void OldVersion_WithoutLease_IsKeptForAWhileForReadersBetweenTwoQuestions()
    {
        var old = host.Look().Version!;
        var file = host.Catalog.FileOf(old);
        SeedEdit.ChangePopulation(folder.At("seeds"));
        host.Look();

        time.Advance(host.Options.KeepUnused - TimeSpan.FromSeconds(1));
        Assert.True(File.Exists(file));
        Assert.Equal(old, host.Catalog.Find(old.ShortHash));

        time.Advance(TimeSpan.FromSeconds(1));
        Assert.False(File.Exists(file));
        Assert.Null(host.Catalog.Find(old.ShortHash));
    }

    [Fact]
    public async Task OldVersion_GivenUp_LeavesNoAnswerInTheCache()
    {
        var old = host.Look().Version!;
        await host.Get<CatalogueQueries>().GetAsync(old, Ct);
        await host.Get<FactQueries>().AllAsync(old, Ct);
        Assert.Equal(2, host.Get<QueryCache>().Count);
        SeedEdit.ChangePopulation(folder.At("seeds"));
        host.Look();

        time.Advance(host.Options.KeepUnused);

        Assert.Equal(0, host.Get<QueryCache>().Count);
    }

    [Fact]
    public async Task Look_InvalidPackage_NamesTheCellAndTheOldDataStay()
    {
        var old = host.Look().Version!;
        SeedEdit.BreakPlace(folder.At("seeds"));

        var state = host.Look();

        Assert.Equal((DataPhase.Failed, old), (state.Phase, state.Version));
        Assert.Contains(state.Problems, problem => problem is { File: "observations.csv", Field: "place", Cell: "atlantis" });
        Assert.Equal(SeedEdit.Before, await ValueAsync(old));

        SeedEdit.MendPlace(folder.At("seeds"));
        Assert.Equal((DataPhase.Ready, old), (host.Look().Phase, host.Catalog.Current.Version));
        Assert.Empty(host.Catalog.Current.Problems);
    }

    [Fact]
    public async Task Restart_WithAnInvalidPackage_ServesTheLastGoodFile()
    {
        var old = host.Look().Version!;
        host.Dispose();
        SeedEdit.BreakPlace(folder.At("seeds"));
        using var restarted = new StoreHost(seeds: folder.At("seeds"), data: folder.At("data"));

        var state = restarted.Look();

        Assert.Equal((DataPhase.Failed, old), (state.Phase, state.Version));
        Assert.NotEmpty(state.Problems);
        var figures = await restarted.Get<FigureQueries>().ByIdsAsync(old, [new ObservationId(SeedEdit.Figure)], Ct);
        Assert.Equal(SeedEdit.Before, Assert.Single(figures).Value);
    }

    [Fact]
    public void Look_FirstPackageInvalid_FailsWithoutAVersion()
    {
        SeedEdit.BreakPlace(folder.At("seeds"));

        var state = host.Look();

        Assert.Equal((DataPhase.Failed, null, false), (state.Phase, state.Version, state.HasData));
        Assert.NotEmpty(state.Problems);
    }

    [Fact]
    public void Look_BackToAnOlderVersion_ServesItAgain()
    {
        var old = host.Look().Version!;
        SeedEdit.ChangePopulation(folder.At("seeds"));
        var newer = host.Look().Version!;
        SeedEdit.ChangePopulation(folder.At("seeds"), SeedEdit.Before);

        Assert.Equal(old, host.Look().Version);

        time.Advance(host.Options.KeepUnused);
        Assert.True(File.Exists(host.Catalog.FileOf(old)));
        Assert.Throws<DataVersionGoneException>(() => host.Catalog.Lease(newer));
    }

    [Fact]
    public async Task WhenReady_BeforeTheFirstBuild_WaitsForIt()
    {
        var waiting = host.Catalog.WhenReadyAsync(Ct);
        using var cancelled = new CancellationTokenSource();
        var impatient = host.Catalog.WhenReadyAsync(cancelled.Token);
        Assert.False(waiting.IsCompleted);

        await cancelled.CancelAsync();
        host.Look();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        Assert.True((await waiting).HasData);
    }

    [Fact]
    public async Task Changed_SeveralSteps_AreToldInOrderAlsoAfterAHandlerThatThrows()
    {
        var told = new List<DataPhase>();
        var failed = new TaskCompletionSource();
        host.Catalog.Changed += _ => throw new InvalidOperationException("a listener's own fault");
        host.Catalog.Changed += state =>
        {
            told.Add(state.Phase);
            if (state.Phase == DataPhase.Failed) failed.SetResult();
        };

        host.Look();
        SeedEdit.BreakPlace(folder.At("seeds"));
        host.Look();
        await failed.Task.WaitAsync(TimeSpan.FromSeconds(30), Ct);

        Assert.Equal([DataPhase.Building, DataPhase.Ready, DataPhase.Building, DataPhase.Failed], told);
        Assert.Contains(host.Log.Lines, line => line.Contains("listener", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        host.Dispose();
        folder.Dispose();
    }

    private async Task<double?> ValueAsync(DataVersion version) =>
        (await host.Get<FigureQueries>().ByIdsAsync(version, [new ObservationId(SeedEdit.Figure)], Ct)).Single().Value;
}
