using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Presenting.Rooms;
using InnovationDashboard.Web.Presenting.Rooms.Stores;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;

namespace InnovationDashboard.Tests.Presenting.Rooms;

/// <summary>What every store of rooms keeps to; run on the memory of one server and on a real Redis, where each store stands for a server.</summary>
public abstract class RoomStoreTests
{
    private protected abstract Task<IRoomStore> OpenAsync();

    /// <summary>Another server on the same rooms; the same store where there is only one.</summary>
    private protected abstract Task<IRoomStore> BesideAsync(IRoomStore store);

    [Fact]
    public async Task Add_OfACodeThatIsTaken_IsRefused()
    {
        var store = await OpenAsync();
        var room = New();

        Assert.True(await store.AddAsync(room));
        Assert.False(await (await BesideAsync(store)).AddAsync(room with { Briefing = "other" }));
        Assert.Equal(room, await store.FindAsync(room.Code));
    }

    [Fact]
    public async Task Find_OfAnUnknownCode_IsNothing()
    {
        var store = await OpenAsync();

        Assert.Null(await store.FindAsync(RoomCode.New()));
        Assert.Null(await store.ChangeAsync(RoomCode.New(), room => room with { IsEnded = true }));
    }

    [Fact]
    public async Task Change_FromManySidesAtOnce_LosesNone()
    {
        var store = await OpenAsync();
        var beside = await BesideAsync(store);
        var room = New();
        await store.AddAsync(room);

        await Task.WhenAll(Enumerable.Range(0, 100).Select(index => Task.Run(() => (index % 2 == 0 ? store : beside).ChangeAsync(room.Code, before => before with { State = before.State with { Sequence = before.State.Sequence + 1 } }))));

        var after = await store.FindAsync(room.Code);
        Assert.Equal(room.State.Sequence + 100, after!.State.Sequence);
        Assert.Equal(room.Revision + 100, after.Revision);
    }

    [Fact]
    public async Task Change_ThatChangesNothing_KeepsTheRevisionAndTellsNobody()
    {
        var store = await OpenAsync();
        var room = New();
        await store.AddAsync(room);
        var heard = new List<Room>();
        await using var watch = await store.WatchAsync(room.Code, heard.Add);

        Assert.Equal(room, await store.ChangeAsync(room.Code, same => same));
        Assert.Empty(heard);
    }

    [Fact]
    public async Task Watch_OnAnotherServer_HearsOfTheChangeUntilItEnds()
    {
        var store = await OpenAsync();
        var room = New();
        await store.AddAsync(room);
        var heard = new TaskCompletionSource<Room>(TaskCreationOptions.RunContinuationsAsynchronously);
        var count = 0;
        var watch = await (await BesideAsync(store)).WatchAsync(room.Code, changed => { Interlocked.Increment(ref count); heard.TrySetResult(changed); });

        var after = await store.ChangeAsync(room.Code, before => before with { IsEnded = true });
        Assert.Equal(after, await heard.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));

        await watch.DisposeAsync();
        var again = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var other = await store.WatchAsync(room.Code, _ => again.TrySetResult());
        await store.ChangeAsync(room.Code, before => before with { IsEnded = false });
        await again.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(1, count);
    }

    [Fact]
    public async Task File_OfARoom_IsFoundOnEveryServerUntilTheRoomIsEnded()
    {
        var store = await OpenAsync();
        var beside = await BesideAsync(store);
        var (own, shipped) = (New(), New());
        await store.AddAsync(own, "{\"title\":\"我的\"}");
        await store.AddAsync(shipped);

        Assert.Equal("{\"title\":\"我的\"}", await beside.FileAsync(own.Code));
        Assert.Null(await store.FileAsync(shipped.Code));
        await store.ChangeAsync(own.Code, before => before with { State = before.State with { Slide = 2, Sequence = 2 } });
        Assert.NotNull(await beside.FileAsync(own.Code));

        await beside.ChangeAsync(own.Code, before => before with { IsEnded = true });
        Assert.Null(await store.FileAsync(own.Code));
        Assert.True((await store.FindAsync(own.Code))!.IsEnded); // late comers are told so
    }

    private protected static Room New() =>
        new(RoomCode.New(), "in-short", 8, "abc", RoomState.At(1), RoomSecret.Hash("presenter"), null, TimeProvider.System.GetUtcNow().AddHours(1), null, false, 1);
}

/// <summary>Rooms in the memory of one server, with the file that a restart reads.</summary>
public sealed class MemoryRoomStoreTests : RoomStoreTests, IDisposable
{
    private readonly TemporaryFolder folder = new();

    private protected override Task<IRoomStore> OpenAsync() => Task.FromResult<IRoomStore>(Open().Store);

    private protected override Task<IRoomStore> BesideAsync(IRoomStore store) => Task.FromResult(store);

    [Fact]
    public async Task Rooms_AfterARestart_AreWhatTheyWere()
    {
        var (store, file) = Open();
        var room = New();
        await store.AddAsync(room);
        var after = await store.ChangeAsync(room.Code, before => before with { State = before.State with { Slide = 4, Sequence = 2 } });
        await file.WrittenAsync();

        Assert.Equal(after, await Open().Store.FindAsync(room.Code));
        Assert.DoesNotContain("presenter\"", await File.ReadAllTextAsync(folder.At("rooms.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_AfterARestart_AreThoseOfOpenRooms()
    {
        var (store, file) = Open();
        var (open, ended) = (New(), New());
        await store.AddAsync(open, "open");
        await store.AddAsync(ended, "ended");
        await store.ChangeAsync(ended.Code, before => before with { IsEnded = true });
        await file.WrittenAsync();

        var again = Open().Store;
        Assert.Equal("open", await again.FileAsync(open.Code));
        Assert.Null(await again.FileAsync(ended.Code));
        Assert.Equal([folder.At("rooms", $"{open.Code}.json")], Directory.GetFiles(folder.At("rooms")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[{\"code\":")]
    [InlineData("nonsense")]
    public async Task Rooms_WithABrokenFile_BeginAnew(string text)
    {
        await File.WriteAllTextAsync(folder.At("rooms.json"), text, TestContext.Current.CancellationToken);
        var store = Open().Store;

        Assert.True(await store.AddAsync(New()));
    }

    public void Dispose() => folder.Dispose();

    private (MemoryRoomStore Store, RoomFile File) Open()
    {
        var file = new RoomFile(folder.At("rooms.json"), NullLogger<RoomFile>.Instance);
        return (new(file, TimeProvider.System), file);
    }
}

/// <summary>Rooms in a real Redis or Valkey.</summary>
public sealed class RedisRoomStoreTests(RedisServer redis) : RoomStoreTests, IAsyncDisposable
{
    private readonly List<ConnectionMultiplexer> connections = [];

    private protected override async Task<IRoomStore> OpenAsync()
    {
        var connection = await ConnectionMultiplexer.ConnectAsync(await redis.ConnectionAsync());
        connections.Add(connection);
        return new RedisRoomStore(connection, TimeProvider.System);
    }

    private protected override Task<IRoomStore> BesideAsync(IRoomStore store) => OpenAsync();

    [Fact]
    public async Task Count_OfTwoServers_IsOfBothTogether()
    {
        var (one, other) = (await OpenAsync(), await OpenAsync());
        var code = RoomCode.New();

        Assert.Equal(new ScreenCount(3, 2), await one.CountAsync(code, new(3, 2)));
        Assert.Equal(new ScreenCount(5, 3), await other.CountAsync(code, new(2, 1)));
        Assert.Equal(new ScreenCount(2, 2), await one.CountAsync(code, new(0, 1)));
    }

    [Fact]
    public async Task Room_Added_ExpiresByItself()
    {
        var store = await OpenAsync();
        var room = New();
        await store.AddAsync(room);

        var left = await connections[0].GetDatabase().KeyTimeToLiveAsync("innovation:room:" + room.Code);
        Assert.InRange(left!.Value.TotalHours, 1, 14);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in connections) await connection.DisposeAsync();
    }
}
