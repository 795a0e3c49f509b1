using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Presenting.Rooms.Stores;

namespace InnovationDashboard.Web.Presenting.Rooms.Screens;

/// <summary>The halls of this server: one a room with screens, opened by the first and closed after the last.</summary>
internal sealed class RoomHalls(IRoomStore store, RoomEvents events, ISiteData site, TimeProvider clock, ILogger<RoomHalls> logger)
{
    private readonly Lock gate = new();
    private readonly Dictionary<RoomCode, Entry> halls = [];

    /// <summary>Lets a screen into a room until disposed; null when there is no such room.</summary>
    public async Task<IAsyncDisposable?> EnterAsync(RoomCode code, RoomScreen screen, CancellationToken ct)
    {
        Entry entry;
        lock (gate)
        {
            if (!halls.TryGetValue(code, out entry!)) halls[code] = entry = new(RoomHall.OpenAsync(code, store, events, site, clock, logger));
            entry.Screens++;
        }

        var stay = new Stay(this, code, entry, screen);
        try
        {
            if (await entry.Hall is { } hall)
            {
                await hall.EnterAsync(screen, ct);
                return stay;
            }
        }
        catch
        {
            await stay.DisposeAsync();
            throw;
        }

        await stay.DisposeAsync();
        return null;
    }

    private async ValueTask LeaveAsync(RoomCode code, Entry entry, RoomScreen screen)
    {
        var last = false;
        lock (gate)
        {
            if (--entry.Screens == 0) last = halls.Remove(code);
        }

        if (!entry.Hall.IsCompletedSuccessfully || await entry.Hall is not { } hall) return;
        hall.Leave(screen);
        if (last) await hall.DisposeAsync();
    }

    private sealed class Entry(Task<RoomHall?> hall)
    {
        public Task<RoomHall?> Hall => hall;

        public int Screens { get; set; }
    }

    private sealed class Stay(RoomHalls halls, RoomCode code, Entry entry, RoomScreen screen) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => halls.LeaveAsync(code, entry, screen);
    }
}
