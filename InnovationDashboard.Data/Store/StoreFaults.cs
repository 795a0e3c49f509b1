using System.Globalization;
using Microsoft.Data.Sqlite;

namespace InnovationDashboard.Data.Store;

/// <summary>Tells the system's faults apart: no room, no right, held by another.</summary>
internal static class StoreFaults
{
    // Win32 codes stand in the low word of HResult on Windows; on Unix .NET puts errno there.
    private const int WindowsSharingViolation = 32, WindowsLockViolation = 33, WindowsDiskFull = 112, WindowsHandleDiskFull = 39;
    private const int UnixNoSpace = 28, LinuxWouldBlock = 11, BsdWouldBlock = 35, UnixQuotaExceeded = 122;
    private const int SqliteFull = 13, SqliteIoError = 10, SqliteReadOnly = 8, SqliteCannotOpen = 14;

    /// <summary>True when a file cannot be opened because another process has it for itself.</summary>
    public static bool IsHeldByAnother(IOException error)
    {
        var code = error.HResult & 0xFFFF;
        return OperatingSystem.IsWindows() ? code is WindowsSharingViolation or WindowsLockViolation : code is LinuxWouldBlock or BsdWouldBlock;
    }

    /// <summary>The problem that an exception stands for; <paramref name="otherwise"/> when it is none of the known ones.</summary>
    public static StoreException Explain(Exception error, string folder, StoreProblemCode otherwise = StoreProblemCode.BuildFailed) => error switch
    {
        StoreException known => known,
        _ when IsDiskFull(error, folder) => new StoreException(StoreProblemCode.DiskFull, error, folder, FreeBytes(folder)?.ToString(CultureInfo.InvariantCulture) ?? "?"),
        UnauthorizedAccessException or SqliteException { SqliteErrorCode: SqliteReadOnly or SqliteCannotOpen } =>
            new StoreException(StoreProblemCode.FolderNotWritable, error, folder, error.Message),
        _ => new StoreException(otherwise, error, folder, error.Message),
    };

    private static bool IsDiskFull(Exception error, string folder) => error switch
    {
        SqliteException { SqliteErrorCode: SqliteFull } => true,
        // A write that the system refuses can also come as a plain I/O error; then the free room decides.
        SqliteException { SqliteErrorCode: SqliteIoError } => FreeBytes(folder) is < 64 * 1024,
        IOException io when OperatingSystem.IsWindows() => (io.HResult & 0xFFFF) is WindowsDiskFull or WindowsHandleDiskFull,
        IOException io => (io.HResult & 0xFFFF) is UnixNoSpace or UnixQuotaExceeded,
        _ => false,
    };

    private static long? FreeBytes(string folder)
    {
        try
        {
            return new DriveInfo(folder).AvailableFreeSpace;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
