using System.Threading.Channels;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Presenting.Rooms.Stores;

namespace InnovationDashboard.Web.Presenting.Rooms.Screens;

/// <summary>The screens of one room that are connected to this server. One loop tells them all, so that states leave in order and each is made once a face.</summary>
internal sealed partial class RoomHall : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);
    private const int BeatsOfSilence = 5; // then the state is sent again: proxies keep the connection, and screens that hear nothing know that they have none (room-stream.js waits for 12 s)

    private readonly Lock gate = new();
    private readonly HashSet<RoomScreen> screens = [];
    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
    private readonly CancellationTokenSource end = new();
    private readonly IRoomStore store;
    private readonly RoomEvents events;
    private readonly ISiteData site;
    private readonly ILogger logger;
    private readonly PeriodicTimer timer;
    private IAsyncDisposable? watch;
    private Task running = Task.CompletedTask;
    private Room room;
    private ScreenCount all;

    private RoomHall(Room room, IRoomStore store, RoomEvents events, ISiteData site, TimeProvider clock, ILogger logger)
    {
        (this.room, this.store, this.events, this.site, this.logger) = (room, store, events, site, logger);
        timer = new(Beat, clock);
    }

    /// <summary>Opens the hall of a room; null when there is no such room.</summary>
    public static async Task<RoomHall?> OpenAsync(RoomCode code, IRoomStore store, RoomEvents events, ISiteData site, TimeProvider clock, ILogger logger)
    {
        if (await store.FindAsync(code) is not { } room) return null;
        var hall = new RoomHall(room, store, events, site, clock, logger);
        try
        {
            hall.watch = await store.WatchAsync(code, hall.Take);
            // What changed between the first look and the watch.
            if (await store.FindAsync(code) is { } newer) hall.Take(newer);
        }
        catch
        {
            await hall.DisposeAsync();
            throw;
        }

        site.Changed += hall.Wake;
        hall.running = Task.WhenAll(hall.TellAsync(), hall.BeatAsync());
        return hall;
    }

    /// <summary>Lets a screen in; it is sent the state at once.</summary>
    public async Task EnterAsync(RoomScreen screen, CancellationToken ct)
    {
        lock (gate) screens.Add(screen);
        await TellAsync(screen.Face, [screen], ct);
    }

    /// <summary>A screen has gone.</summary>
    public void Leave(RoomScreen screen)
    {
        lock (gate) screens.Remove(screen);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        site.Changed -= Wake;
        await end.CancelAsync();
        timer.Dispose();
        if (watch is not null) await watch.DisposeAsync();
        await running;
        end.Dispose();
    }

    private void Take(Room newer)
    {
        lock (gate)
        {
            if (newer.Revision <= room.Revision) return;
            room = newer;
        }

        Wake();
    }

    private void Wake() => wake.Writer.TryWrite(true);

    private async Task TellAsync()
    {
        try
        {
            await foreach (var _ in wake.Reader.ReadAllAsync(end.Token)) await TellAllAsync(_ => true);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The last screen has gone.
        }
    }

    private async Task TellAllAsync(Func<ScreenFace, bool> whom)
    {
        List<RoomScreen> present;
        lock (gate) present = [.. screens];
        foreach (var group in present.Where(screen => whom(screen.Face)).GroupBy(screen => screen.Face))
        {
            try
            {
                await TellAsync(group.Key, [.. group], end.Token);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Untold(logger, failure, room.Code); // one face that cannot be drawn must not stop the others
            }
        }
    }

    private async Task TellAsync(ScreenFace face, IReadOnlyList<RoomScreen> whom, CancellationToken ct)
    {
        var (now, count) = Now();
        ScreenEvent? whole = null, again = null;
        foreach (var screen in whom)
        {
            // Who came by the phone's secret is sent away when that changes; who was told already is told in a line, without the markup.
            if (face.Kind == ScreenKind.Remote && screen.RemoteHash is { } hash && hash != now.RemoteHash) screen.Offer(await events.OfAsync(now, face, count, ct, sentAway: true));
            else if (screen.Sent == now.State.Sequence) screen.Offer(again ??= await events.OfAsync(now, face, count, ct, withMarkup: false));
            else screen.Offer(whole ??= await events.OfAsync(now, face, count, ct));
        }
    }

    private (Room Room, ScreenCount Screens) Now()
    {
        lock (gate) return (room, all);
    }

    // Counts screens, and tells the presenter when their number has changed.
    private async Task BeatAsync()
    {
        try
        {
            for (var beat = 1; await timer.WaitForNextTickAsync(end.Token); beat++)
            {
                // First, and whether the store is there or not: a screen that hears nothing takes its connection for lost.
                var isSilent = beat % BeatsOfSilence == 0;
                if (isSilent) Wake();
                try
                {
                    await CountAsync();
                    if (isSilent) await RefreshAsync();
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    if (isSilent) Untold(logger, failure, room.Code); // the store is away: screens keep what they show, and hear it again
                }
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The last screen has gone.
        }
    }

    private async Task CountAsync()
    {
        ScreenCount here, before;
        lock (gate)
        {
            var shown = screens.Where(screen => screen.Face.ShowsSlides).ToList();
            here = new(shown.Count, shown.Count(screen => screen.Sent == room.State.Sequence));
            before = all;
        }

        var together = await store.CountAsync(room.Code, here);
        if (together == before) return;
        lock (gate) all = together;
        await TellAllAsync(face => face.IsPresenters);
    }

    // Also finds what a lost message would have told, and a room that has ended by its clock.
    private async Task RefreshAsync()
    {
        if (await store.FindAsync(room.Code) is { } newest) Take(newest);
    }

    [LoggerMessage(1, LogLevel.Warning, "The screens of room {Room} could not be told.")]
    private static partial void Untold(ILogger logger, Exception failure, RoomCode room);
}
