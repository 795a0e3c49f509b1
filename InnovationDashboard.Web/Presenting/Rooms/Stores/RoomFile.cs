using System.Text.Json;

namespace InnovationDashboard.Web.Presenting.Rooms.Stores;

/// <summary>
/// The rooms of one server as a file beside its data: codes, states, hashes of secrets; nothing of anybody who follows. Written in the background after the last of several changes,
/// whole and then put in the place of the one before. Briefings of the presenters' own stand in a folder beside it while their rooms are open. What cannot be read or written costs rooms after
/// a restart, never a room that is open.
/// </summary>
internal sealed partial class RoomFile(string path, ILogger<RoomFile> logger)
{
    private readonly Lock gate = new();
    private IReadOnlyList<Room>? wanted;
    private Task writing = Task.CompletedTask;

    /// <summary>The rooms of before; none when there is no file, or none that can be read.</summary>
    public IReadOnlyList<Room> Read()
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<List<Room>>(File.ReadAllBytes(path), JsonSerializerOptions.Web) ?? [] : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            Unreadable(logger, failure, path);
            return [];
        }
    }

    /// <summary>Takes note of the rooms and returns at once.</summary>
    public void Write(IReadOnlyList<Room> rooms)
    {
        lock (gate)
        {
            wanted = rooms;
            if (writing.IsCompleted) writing = Task.Run(WriteAll);
        }
    }

    /// <summary>Completes when everything noted so far is written or has failed.</summary>
    public Task WrittenAsync()
    {
        lock (gate) return writing;
    }

    /// <summary>The presenters' own briefings of before, by room.</summary>
    public Dictionary<RoomCode, string> ReadBriefings()
    {
        try
        {
            return Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "*.json").ToDictionary(file => new RoomCode(Path.GetFileNameWithoutExtension(file)), File.ReadAllText) : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Unreadable(logger, failure, Folder);
            return [];
        }
    }

    /// <summary>Writes a presenter's own briefing; only while its room is open.</summary>
    public void WriteBriefing(RoomCode code, string briefing) => Try(() =>
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(BriefingOf(code), briefing);
    });

    /// <summary>Removes a presenter's own briefing.</summary>
    public void RemoveBriefing(RoomCode code) => Try(() => File.Delete(BriefingOf(code)));

    private string Folder => Path.ChangeExtension(path, null);

    private string BriefingOf(RoomCode code) => Path.Combine(Folder, code + ".json");

    private void Try(Action act)
    {
        try
        {
            act();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Unwritable(logger, failure, Folder);
        }
    }

    private void WriteAll()
    {
        while (true)
        {
            IReadOnlyList<Room> rooms;
            lock (gate)
            {
                if (wanted is null)
                {
                    writing = Task.CompletedTask;
                    return;
                }

                (rooms, wanted) = (wanted, null);
            }

            Try(() =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path + ".new", JsonSerializer.SerializeToUtf8Bytes(rooms, JsonSerializerOptions.Web));
                File.Move(path + ".new", path, overwrite: true);
            });
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The rooms of before the restart could not be read from {Path}: presenters open theirs again.")]
    private static partial void Unreadable(ILogger logger, Exception failure, string path);

    [LoggerMessage(2, LogLevel.Warning, "Rooms could not be written to {Path}: a restart would end them.")]
    private static partial void Unwritable(ILogger logger, Exception failure, string path);
}
