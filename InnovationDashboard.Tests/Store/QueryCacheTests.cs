using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Tests.Store;

public sealed class QueryCacheTests
{
    private static readonly DataVersion Version = new("a", "1.0.0", new DateOnly(2026, 11, 24));
    private static readonly DataVersion Newer = new("b", "1.0.1", new DateOnly(2026, 11, 25));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_ManyCallersAtOnce_LoadsOnce()
    {
        var cache = new QueryCache(10);
        var gate = new TaskCompletionSource();
        var loads = 0;
        async Task<int> Load()
        {
            Interlocked.Increment(ref loads);
            await gate.Task;
            return 7;
        }

        var callers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => new[] { cache.GetAsync(Version, "q", (1, "x"), Load, Ct) }, Ct)));
        gate.SetResult();
        var answers = await Task.WhenAll(callers.Select(caller => caller[0]));

        Assert.All(answers, answer => Assert.Equal(7, answer));
        Assert.Equal(1, loads);
    }

    [Fact]
    public async Task Get_OtherVersionQuestionOrArguments_IsAnotherAnswer()
    {
        var cache = new QueryCache(10);
        var loads = 0;
        Task<int> Load() => Task.FromResult(Interlocked.Increment(ref loads));

        int[] answers =
        [
            await cache.GetAsync(Version, "q", 1, Load, Ct), await cache.GetAsync(Version, "q", 2, Load, Ct), await cache.GetAsync(Version, "r", 1, Load, Ct),
            await cache.GetAsync(Newer, "q", 1, Load, Ct), await cache.GetAsync(Version, "q", 1, Load, Ct),
        ];

        Assert.Equal([1, 2, 3, 4, 1], answers);
    }

    [Fact]
    public async Task Get_LoadFails_IsToldAndForgotten()
    {
        var cache = new QueryCache(10);

        await Assert.ThrowsAsync<InvalidDataException>(() => cache.GetAsync<int>(Version, "q", null, () => throw new InvalidDataException(), Ct));
        await WaitUntilAsync(() => cache.Count == 0);

        Assert.Equal(5, await cache.GetAsync(Version, "q", null, () => Task.FromResult(5), Ct));
    }

    [Fact]
    public async Task Get_OneCallerGivesUp_TheOthersGetTheAnswer()
    {
        var cache = new QueryCache(10);
        var gate = new TaskCompletionSource<int>();
        using var impatience = new CancellationTokenSource();
        var impatient = cache.GetAsync(Version, "q", null, () => gate.Task, impatience.Token);
        var patient = cache.GetAsync(Version, "q", null, () => gate.Task, Ct);

        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient.WaitAsync(TimeSpan.FromSeconds(30), Ct));
        gate.SetResult(3);

        Assert.Equal(3, await patient);
        Assert.Equal(3, await cache.GetAsync(Version, "q", null, () => Task.FromResult(4), Ct));
    }

    [Fact]
    public async Task Get_MoreThanItHolds_ForgetsTheLongestUnused()
    {
        var cache = new QueryCache(2);
        await cache.GetAsync(Version, "a", null, () => Task.FromResult(1), Ct);
        await cache.GetAsync(Version, "b", null, () => Task.FromResult(1), Ct);
        await cache.GetAsync(Version, "a", null, () => Task.FromResult(2), Ct);
        await cache.GetAsync(Version, "c", null, () => Task.FromResult(1), Ct);

        Assert.Equal(2, cache.Count);
        Assert.Equal(1, await cache.GetAsync(Version, "a", null, () => Task.FromResult(2), Ct));
        Assert.Equal(2, await cache.GetAsync(Version, "b", null, () => Task.FromResult(2), Ct));
    }

    [Fact]
    public async Task Drop_Version_ForgetsItsAnswersOnly()
    {
        var cache = new QueryCache(10);
        await cache.GetAsync(Version, "a", null, () => Task.FromResult(1), Ct);
        await cache.GetAsync(Newer, "a", null, () => Task.FromResult(1), Ct);

        cache.Drop(Version);

        Assert.Equal(2, await cache.GetAsync(Version, "a", null, () => Task.FromResult(2), Ct));
        Assert.Equal(1, await cache.GetAsync(Newer, "a", null, () => Task.FromResult(2), Ct));
    }

    private static async Task WaitUntilAsync(Func<bool> condition)
    {
        for (var tries = 0; !condition() && tries < 1000; tries++) await Task.Delay(5, Ct);
        Assert.True(condition());
    }
}
