using System.Globalization;
using InnovationDashboard.Data.Values;
using Microsoft.Data.Sqlite;

namespace InnovationDashboard.Data.Store;

/// <summary>
/// The data folder: one file a data version, held by one running instance at a time. The lock lasts as long as this object, because an instance also deletes files of versions
/// that nobody else may still read.
/// </summary>
internal sealed class StoreFolder : IDisposable
{
    private const string LockName = "store.lock";
    private const string OwnerName = "store.owner";
    private readonly FileStream held;

    private StoreFolder(string path, FileStream held)
    {
        Path = path;
        this.held = held;
    }

    /// <summary>Full path of the folder.</summary>
    public string Path { get; }

    /// <summary>Creates the folder where it is missing and takes it for this instance.</summary>
    /// <exception cref="StoreException">The folder cannot be written, or another instance has it.</exception>
    public static StoreFolder Open(string folder)
    {
        var path = System.IO.Path.GetFullPath(folder);
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw StoreFaults.Explain(error, path, StoreProblemCode.FolderNotWritable);
        }

        FileStream held;
        try
        {
            held = new FileStream(System.IO.Path.Combine(path, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (StoreFaults.IsHeldByAnother(error))
        {
            throw new StoreException(StoreProblemCode.FolderInUse, error, path, Owner(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw StoreFaults.Explain(error, path, StoreProblemCode.FolderNotWritable);
        }

        try
        {
            File.WriteAllText(System.IO.Path.Combine(path, OwnerName), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new StoreFolder(path, held);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            held.Dispose();
            throw StoreFaults.Explain(error, path, StoreProblemCode.FolderNotWritable);
        }
    }

    /// <summary>Where the file of a version stands.</summary>
    public string FileOf(DataVersion version) => System.IO.Path.Combine(Path, $"data-{version.Hash}.db");

    /// <summary>Where a file is built before it gets its name. The folder is ours, so one name does.</summary>
    public string TemporaryFile => System.IO.Path.Combine(Path, "building.tmp");

    /// <summary>Removes what earlier runs left, except the file of the version that is wanted. What cannot be removed stays until the next start.</summary>
    public void Sweep(DataVersion wanted)
    {
        var keep = FileOf(wanted);
        foreach (var file in Directory.EnumerateFiles(Path))
        {
            var name = System.IO.Path.GetFileName(file);
            if (file != keep && file != StoreSeal.FileFor(keep) && (name.StartsWith("data-", StringComparison.Ordinal) || name.StartsWith("building.tmp", StringComparison.Ordinal)))
                TryDelete(file);
        }
    }

    /// <summary>The version of the newest file that may be served, or null.</summary>
    public DataVersion? NewestGood() =>
        Directory.EnumerateFiles(Path, "data-*.db")
            .OrderByDescending(File.GetLastWriteTimeUtc)
            .Select(file => StoreFile.VersionIn(file) is { } version && file == FileOf(version) && StoreFile.Fault(file, version) is null ? version : null)
            .FirstOrDefault(version => version is not null);

    /// <summary>Deletes the file of a version that nobody reads any more.</summary>
    public void Delete(DataVersion version)
    {
        var file = FileOf(version);
        // Pooled connections would keep the file open: on Windows it could not go, elsewhere its space would not come back.
        using (var connection = new SqliteConnection(StoreFile.ReadOnlyConnectionString(file)))
            SqliteConnection.ClearPool(connection);
        TryDelete(file);
        TryDelete(StoreSeal.FileFor(file));
    }

    /// <summary>Deletes a file if that is possible; a file that stays does no harm.</summary>
    public static bool TryDelete(string file)
    {
        try
        {
            File.Delete(file);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <inheritdoc />
    public void Dispose() => held.Dispose();

    private static string Owner(string path)
    {
        try
        {
            return File.ReadAllText(System.IO.Path.Combine(path, OwnerName)).Trim();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "?";
        }
    }
}
