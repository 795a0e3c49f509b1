namespace InnovationDashboard.Web.Presenting.Rooms.Stores;

/// <summary>Rooms of one server. Each change is also written to a small file, so that a server that is killed and comes back still knows its rooms.</summary>
internal sealed class MemoryRoomStore(RoomFile file, TimeProvider clock) : IRoomStore, IAsyncDisposable
{
    // Far more than one machine can project; a bound, so that nobody fills the memory.
    private const int MostRooms = 2000;

    // Of at most 60 KB each.
    private const int MostFiles = 300;
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(12);

    private readonly Lock gate = new();
    private readonly Dictionary<RoomCode, Room> rooms = file.Read().ToDictionary(room => room.Code);
    private readonly Dictionary<RoomCode, string> files = file.ReadBriefings();
    private readonly Dictionary<RoomCode, List<Action<Room>>> watchers = [];

    /// <inheritdoc />
    public Task<bool> AddAsync(Room room, string? briefing = null)
    {
        lock (gate)
        {
            Forget(clock.GetUtcNow());
            // Where there is no place left, those that are over make room, the oldest first.
            foreach (var over in rooms.Values.Where(one => one.IsOver(clock.GetUtcNow())).OrderBy(one => one.Ends).Take(rooms.Count + 1 - MostRooms).ToList()) rooms.Remove(over.Code);
            if (rooms.Count >= MostRooms || (briefing is not null && files.Count >= MostFiles) || !rooms.TryAdd(room.Code, room)) return Task.FromResult(false);
            if (briefing is not null)
            {
                files[room.Code] = briefing;
                file.WriteBriefing(room.Code, briefing);
            }

            file.Write([.. rooms.Values]);
            return Task.FromResult(true);
        }
    }

    /// <inheritdoc />
    public Task<string?> FileAsync(RoomCode code)
    {
        lock (gate) return Task.FromResult(rooms.TryGetValue(code, out var room) && !room.IsOver(clock.GetUtcNow()) ? files.GetValueOrDefault(code) : null);
    }

    /// <inheritdoc />
    public Task<Room?> FindAsync(RoomCode code)
    {
        lock (gate) return Task.FromResult(rooms.GetValueOrDefault(code));
    }

    /// <inheritdoc />
    public Task<Room?> ChangeAsync(RoomCode code, Func<Room, Room> change)
    {
        lock (gate)
        {
            if (!rooms.TryGetValue(code, out var before)) return Task.FromResult<Room?>(null);
            var after = change(before);
            if (ReferenceEquals(after, before)) return Task.FromResult<Room?>(before);
            rooms[code] = after = after with { Revision = before.Revision + 1 };
            if (after.IsEnded) Drop(code);
            file.Write([.. rooms.Values]);
            // Watchers only take note; told under the lock, they hear changes in order.
            foreach (var watcher in watchers.GetValueOrDefault(code) ?? []) watcher(after);
            return Task.FromResult<Room?>(after);
        }
    }

    /// <inheritdoc />
    public Task<IAsyncDisposable> WatchAsync(RoomCode code, Action<Room> changed)
    {
        lock (gate)
        {
            if (!watchers.TryGetValue(code, out var list)) watchers[code] = list = [];
            list.Add(changed);
        }

        return Task.FromResult<IAsyncDisposable>(new Watch(() =>
        {
            lock (gate)
            {
                if (watchers.TryGetValue(code, out var list) && list.Remove(changed) && list.Count == 0) watchers.Remove(code);
            }
        }));
    }

    /// <inheritdoc />
    public Task<ScreenCount> CountAsync(RoomCode code, ScreenCount here) => Task.FromResult(here);

    /// <summary>A server that is stopped in peace leaves its last state behind.</summary>
    public async ValueTask DisposeAsync() => await file.WrittenAsync();

    // A room that is over is remembered for a while, so that late followers are told so; what it showed is not.
    private void Forget(DateTimeOffset now)
    {
        foreach (var code in files.Keys.Where(code => !rooms.TryGetValue(code, out var room) || room.IsOver(now)).ToList()) Drop(code);
        foreach (var old in rooms.Values.Where(old => now >= old.Ends + Remembered).ToList()) rooms.Remove(old.Code);
    }

    private void Drop(RoomCode code)
    {
        if (files.Remove(code)) file.RemoveBriefing(code);
    }

    private sealed class Watch(Action end) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            end();
            return ValueTask.CompletedTask;
        }
    }
}
