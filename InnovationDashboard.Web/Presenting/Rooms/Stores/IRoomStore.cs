namespace InnovationDashboard.Web.Presenting.Rooms.Stores;

/// <summary>Where rooms are kept: in the memory of one server, or in one place for several servers.</summary>
internal interface IRoomStore
{
    /// <summary>Adds a room; false when its code is taken, also by a room that is over but not yet forgotten, or when there is no place for more.</summary>
    /// <param name="room">The room.</param>
    /// <param name="file">What it shows, when that is a briefing of the presenter's own; kept beside the room until the room is ended or over, and nowhere else.</param>
    Task<bool> AddAsync(Room room, string? file = null);

    /// <summary>The file that a room was added with; null when there was none, or the room is over.</summary>
    Task<string?> FileAsync(RoomCode code);

    /// <summary>A room, also one that is over; null when it is unknown or forgotten.</summary>
    Task<Room?> FindAsync(RoomCode code);

    /// <summary>Changes a room: what others change at the same time is never lost. Null when it is unknown.</summary>
    /// <param name="code">The room.</param>
    /// <param name="change">The room after the change, or the same object when there is none. May be called more than once.</param>
    Task<Room?> ChangeAsync(RoomCode code, Func<Room, Room> change);

    /// <summary>Tells of every change of a room, on whatever server it was made, until disposed. A watcher may see only the last of several changes; it compares <see cref="Room.Revision"/>.</summary>
    Task<IAsyncDisposable> WatchAsync(RoomCode code, Action<Room> changed);

    /// <summary>Tells how many screens this server has in a room, and learns how many all servers have together.</summary>
    Task<ScreenCount> CountAsync(RoomCode code, ScreenCount here);
}

/// <summary>Screens of a room.</summary>
/// <param name="Connected">Screens with a connection.</param>
/// <param name="InStep">Those that have been sent what is shown now.</param>
public readonly record struct ScreenCount(int Connected, int InStep)
{
    /// <summary>Both together.</summary>
    public static ScreenCount operator +(ScreenCount one, ScreenCount other) => new(one.Connected + other.Connected, one.InStep + other.InStep);
}
