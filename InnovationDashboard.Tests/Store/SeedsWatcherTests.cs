using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using Microsoft.Extensions.Hosting;

namespace InnovationDashboard.Tests.Store;

public sealed class SeedsWatcherTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private StoreHost? host;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Folder => folder.At("seeds");

    [Fact]
    public async Task ChangedFigure_WhileRunning_Arrives()
    {
        Seeds.CopyTo(Folder);
        var running = await StartAsync(poll: TimeSpan.FromHours(1));
        var old = (await running.Catalog.WhenReadyAsync(Ct)).Version!;

        var next = NextAsync(state => state.Phase == DataPhase.Ready && state.Version != old);
        var after = SeedEdit.ChangePopulation(Folder);
        var version = (await next).Version!;

        var figures = await running.Get<FigureQueries>().ByIdsAsync(version, [new ObservationId(SeedEdit.Figure)], Ct);
        Assert.Equal(after, Assert.Single(figures).Value);
    }

    [Fact]
    public async Task InvalidPackage_WhileRunning_IsRefusedAndMendingItIsSeen()
    {
        Seeds.CopyTo(Folder);
        var running = await StartAsync(poll: TimeSpan.FromHours(1));
        var old = (await running.Catalog.WhenReadyAsync(Ct)).Version!;

        var refused = NextAsync(state => state.Phase == DataPhase.Failed);
        SeedEdit.BreakPlace(Folder);
        Assert.Equal(old, (await refused).Version);
        Assert.NotEmpty(running.Catalog.Current.Problems);

        var mended = NextAsync(state => state.Phase == DataPhase.Ready);
        SeedEdit.MendPlace(Folder);
        Assert.Equal(old, (await mended).Version);
    }

    [Fact]
    public async Task FolderThatAnnouncesNothing_IsLookedAtAllTheSame()
    {
        var running = await StartAsync(poll: TimeSpan.FromMilliseconds(50));
        var missing = await running.Catalog.WhenReadyAsync(Ct);
        Assert.Equal((DataPhase.Failed, false), (missing.Phase, missing.HasData));
        Assert.Contains(running.Log.Lines, line => line.Contains("announces no changes", StringComparison.Ordinal));

        var found = NextAsync(state => state.HasData);
        Seeds.CopyTo(folder.At("copying"));
        Directory.Move(folder.At("copying"), Folder);

        Assert.Equal(DataPhase.Ready, (await found).Phase);
    }

    [Fact]
    public async Task FolderInUse_IsTriedAgainUntilTheOtherInstanceGoes()
    {
        using var other = StoreFolder.Open(folder.At("data"));
        var running = await StartAsync(poll: TimeSpan.FromMilliseconds(50), seeds: Seeds.Folder);
        Assert.Equal(StoreProblemCode.FolderInUse, (await running.Catalog.WhenReadyAsync(Ct)).StoreProblem!.Code);

        var taken = NextAsync(state => state.HasData);
        other.Dispose();

        Assert.Equal(DataPhase.Ready, (await taken).Phase);
    }

    [Fact]
    public async Task DataFileTakenAway_WhileRunning_IsBuiltAgain()
    {
        // What is ready is announced a moment after it can be read: only after that may the next announcement be waited for.
        var running = Make(poll: TimeSpan.FromMilliseconds(50), seeds: Seeds.Folder);
        var first = NextAsync(state => state.Phase == DataPhase.Ready);
        await running.Get<IHostedService>().StartAsync(Ct);
        var version = (await first).Version!;
        var file = running.Catalog.FileOf(version);

        var again = NextAsync(state => state.Phase == DataPhase.Ready);
        File.Delete(file);

        Assert.Equal(version, (await again).Version);
        Assert.Null(StoreFile.Fault(file, version));
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
        {
            await host.Get<IHostedService>().StopAsync(CancellationToken.None);
            host.Dispose();
        }

        folder.Dispose();
    }

    private StoreHost Make(TimeSpan poll, string? seeds = null) =>
        host = new StoreHost(seeds: seeds ?? Folder, data: folder.At("data"), with: options => options with { PollEvery = poll, Settle = TimeSpan.FromMilliseconds(100) });

    private async Task<StoreHost> StartAsync(TimeSpan poll, string? seeds = null)
    {
        var made = Make(poll, seeds);
        await made.Get<IHostedService>().StartAsync(Ct);
        return made;
    }

    /// <summary>The next announced state that fits; listening begins at once.</summary>
    private async Task<DataState> NextAsync(Func<DataState, bool> fits)
    {
        var found = new TaskCompletionSource<DataState>(TaskCreationOptions.RunContinuationsAsynchronously);
        host!.Catalog.Changed += state =>
        {
            if (fits(state)) found.TrySetResult(state);
        };
        return await found.Task.WaitAsync(TimeSpan.FromSeconds(60), Ct);
    }
}
