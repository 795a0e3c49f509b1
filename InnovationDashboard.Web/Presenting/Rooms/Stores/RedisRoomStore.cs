using System.Text.Json;
using StackExchange.Redis;

namespace InnovationDashboard.Web.Presenting.Rooms.Stores;

/// <summary>
/// Rooms of several servers, in Redis or Valkey: a room is one string with an expiry, replaced only if nobody replaced it meanwhile; every change is published on the room's channel.
/// The screens of each server stand in a hash, with an expiry of a few seconds: a killed server's screens are not counted for long.
/// </summary>
internal sealed class RedisRoomStore(IConnectionMultiplexer redis, TimeProvider clock) : IRoomStore
{
    private const string Prefix = "innovation:room:";
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(12);
    private static readonly TimeSpan CountKept = TimeSpan.FromSeconds(10);

    // Replaces a room if it is still what was read, and tells everybody: one step for the server.
    private const string Replace = """
        if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
        redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
        redis.call('PUBLISH', KEYS[1], ARGV[2])
        return 1
        """;

    private readonly string server = Guid.NewGuid().ToString("N");

    private IDatabase Store => redis.GetDatabase();

    /// <inheritdoc />
    public async Task<bool> AddAsync(Room room, string? file = null)
    {
        if (!await Store.StringSetAsync(Key(room.Code), Write(room), Kept(room), When.NotExists)) return false;
        if (file is not null) await Store.StringSetAsync(FileKey(room.Code), file, Expiry(room.Ends - clock.GetUtcNow()));
        return true;
    }

    /// <inheritdoc />
    public async Task<string?> FileAsync(RoomCode code) => await Store.StringGetAsync(FileKey(code));

    /// <inheritdoc />
    public async Task<Room?> FindAsync(RoomCode code) => Read(await Store.StringGetAsync(Key(code)));

    /// <inheritdoc />
    public async Task<Room?> ChangeAsync(RoomCode code, Func<Room, Room> change)
    {
        while (true)
        {
            var text = await Store.StringGetAsync(Key(code));
            if (Read(text) is not { } before) return null;
            var after = change(before);
            if (ReferenceEquals(after, before)) return before;
            after = after with { Revision = before.Revision + 1 };
            if ((bool)await Store.ScriptEvaluateAsync(Replace, [Key(code)], [text, Write(after), (long)Kept(after).TotalMilliseconds]))
            {
                if (after.IsEnded) await Store.KeyDeleteAsync(FileKey(code));
                return after;
            }
        }
    }

    /// <inheritdoc />
    public async Task<IAsyncDisposable> WatchAsync(RoomCode code, Action<Room> changed)
    {
        var queue = await redis.GetSubscriber().SubscribeAsync(RedisChannel.Literal(Prefix + code));
        queue.OnMessage(message =>
        {
            if (Read(message.Message) is { } room) changed(room);
        });
        return new Watch(queue);
    }

    /// <inheritdoc />
    public async Task<ScreenCount> CountAsync(RoomCode code, ScreenCount here)
    {
        var key = Prefix + code + ":screens";
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        await Store.HashSetAsync(key, server, $"{here.Connected} {here.InStep} {now + (long)CountKept.TotalMilliseconds}");
        await Store.KeyExpireAsync(key, CountKept);
        var all = new ScreenCount();
        foreach (var entry in await Store.HashGetAllAsync(key))
            if (entry.Value.ToString().Split(' ') is [var connected, var inStep, var until] && long.Parse(until, null) > now)
                all += new ScreenCount(int.Parse(connected, null), int.Parse(inStep, null));
        return all;
    }

    private static RedisKey Key(RoomCode code) => Prefix + code;

    private static RedisKey FileKey(RoomCode code) => Prefix + code + ":file";

    private static RedisValue Write(Room room) => JsonSerializer.Serialize(room, JsonSerializerOptions.Web);

    private static Room? Read(RedisValue text) => text.IsNullOrEmpty ? null : JsonSerializer.Deserialize<Room>(text.ToString(), JsonSerializerOptions.Web);

    private TimeSpan Kept(Room room) => Expiry(room.Ends + Remembered - clock.GetUtcNow());

    private static TimeSpan Expiry(TimeSpan left) => TimeSpan.FromTicks(Math.Max(left.Ticks, TimeSpan.TicksPerMinute));

    private sealed class Watch(ChannelMessageQueue queue) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await queue.UnsubscribeAsync();
    }
}
