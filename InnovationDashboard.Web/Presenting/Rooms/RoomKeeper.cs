using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Presenting.Rooms.Stores;

namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>Opens rooms and lets those who may move them. Who may is decided here and nowhere else.</summary>
internal sealed class RoomKeeper(IRoomStore store, TimeProvider clock)
{
    /// <summary>How long a room lives; its secrets end with it.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(12);

    private const int Tries = 20;

    /// <summary>Opens a room.</summary>
    /// <returns>The room and the presenter's secret, which is kept nowhere; null when the server holds as many rooms as it can.</returns>
    /// <param name="briefing">What it shows.</param>
    /// <param name="version">Data version of all screens.</param>
    /// <param name="slide">Slide to begin with.</param>
    /// <param name="file">The briefing as a file, when it is the presenter's own.</param>
    public async Task<(Room Room, string Secret)?> OpenAsync(BriefingRecord briefing, DataVersion version, int slide, string? file = null)
    {
        var secret = RoomSecret.New();
        for (var tries = 0; tries < Tries; tries++)
        {
            var room = new Room(RoomCode.New(), briefing.Code.Value, briefing.Slides.Count, version.Hash, RoomState.At(Math.Clamp(slide, 1, briefing.Slides.Count)), RoomSecret.Hash(secret), null, clock.GetUtcNow() + Life, null, false, 1);
            if (await store.AddAsync(room, file)) return (room, secret);
        }

        return null;
    }

    /// <summary>A room, also one that is over; null when there is none of this code.</summary>
    public Task<Room?> FindAsync(RoomCode code) => store.FindAsync(code);

    /// <summary>The file of a room that shows a briefing of its presenter's own; null when it shows a shipped one, or is over.</summary>
    public Task<string?> FileAsync(RoomCode code) => store.FileAsync(code);

    /// <summary>True when the room is over.</summary>
    public bool IsOver(Room room) => room.IsOver(clock.GetUtcNow());

    /// <summary>What the holder of these secrets may do. In a room that is over everybody only follows.</summary>
    public RoomRole RoleOf(Room room, RoomKeys keys) =>
        IsOver(room) ? RoomRole.Follower
        : RoomSecret.Fits(keys.Presenter, room.PresenterHash) ? RoomRole.Presenter
        : RoomSecret.Fits(keys.Remote, room.RemoteHash) ? RoomRole.Remote
        : RoomRole.Follower;

    /// <summary>Moves a room. Null when there is no such room; the room as it is when the keys do not allow it.</summary>
    public Task<Room?> MoveAsync(RoomCode code, RoomKeys keys, RoomMove move) =>
        store.ChangeAsync(code, room => RoleOf(room, keys) == RoomRole.Follower ? room : move.Of(room, clock.GetUtcNow()));

    /// <summary>Lets a phone in: a new secret, which ends the one before.</summary>
    /// <returns>The secret, which is kept nowhere; null when the keys do not allow it.</returns>
    public async Task<string?> InviteRemoteAsync(RoomCode code, RoomKeys keys)
    {
        var secret = RoomSecret.New();
        var room = await ChangeAsync(code, keys, room => room with { RemoteHash = RoomSecret.Hash(secret) });
        return room is not null && RoomSecret.Fits(secret, room.RemoteHash) ? secret : null;
    }

    /// <summary>No phone moves the room any more.</summary>
    public Task<Room?> RevokeRemoteAsync(RoomCode code, RoomKeys keys) => ChangeAsync(code, keys, room => room with { RemoteHash = null });

    /// <summary>Ends the room.</summary>
    public Task<Room?> EndAsync(RoomCode code, RoomKeys keys) => ChangeAsync(code, keys, room => room with { IsEnded = true, RemoteHash = null });

    /// <summary>All screens go over to another data version.</summary>
    /// <param name="code">The room.</param>
    /// <param name="keys">Secrets of who asks.</param>
    /// <param name="version">The version.</param>
    /// <param name="fit">The room as the briefing of that version can show it.</param>
    public Task<Room?> TakeDataAsync(RoomCode code, RoomKeys keys, DataVersion version, Func<Room, Room> fit) =>
        ChangeAsync(code, keys, room => room.Version == version.Hash ? room : fit(room) with { Version = version.Hash, State = fit(room).State with { Sequence = room.State.Sequence + 1 } });

    private Task<Room?> ChangeAsync(RoomCode code, RoomKeys keys, Func<Room, Room> change) =>
        store.ChangeAsync(code, room => RoleOf(room, keys) == RoomRole.Presenter ? change(room) : room);
}

/// <summary>The secrets that came with a request.</summary>
/// <param name="Presenter">Presenter's secret, or null.</param>
/// <param name="Remote">Remote's secret, or null.</param>
internal readonly record struct RoomKeys(string? Presenter, string? Remote)
{
    /// <inheritdoc />
    public override string ToString() => "(secret)"; // never into a log
}
