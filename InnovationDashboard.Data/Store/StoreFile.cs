using System.Globalization;
using InnovationDashboard.Data.Values;
using Microsoft.Data.Sqlite;

namespace InnovationDashboard.Data.Store;

/// <summary>How a data file is opened, and whether one found in the folder may be served.</summary>
internal static class StoreFile
{
    /// <summary>Version of the way files are written; raised by hand when what is written changes in a manner that the code stamp would not show.</summary>
    public const int Format = 1;

    /// <summary>
    /// Identity of the code that checks and writes: a file that other code has made is built again, because its tables or the rules it passed may differ. Builds are
    /// deterministic, so the same source is the same identity.
    /// </summary>
    public static string CodeStamp { get; } = typeof(StoreFile).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>Reads only, and takes no locks: a data file never changes once it has its name.</summary>
    public static string ReadOnlyConnectionString(string file) => new SqliteConnectionStringBuilder
    {
        DataSource = new Uri(file).AbsoluteUri + "?immutable=1",
        Mode = SqliteOpenMode.ReadOnly,
    }.ToString();

    /// <summary>For building: the one writer, not pooled so that closing it closes the file.</summary>
    public static string WritingConnectionString(string file) => new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ToString();

    /// <summary>Null when the file holds the version whole and this code made it; else what is wrong with it, for the log.</summary>
    public static string? Fault(string file, DataVersion version)
    {
        try
        {
            if (!File.Exists(file)) return "missing";
            if (!StoreSeal.Fits(file)) return "seal missing or broken";
            using var connection = OpenOnce(file);
            if (Scalar(connection, "PRAGMA user_version") != Format.ToString(CultureInfo.InvariantCulture)) return "other format";
            if (Scalar(connection, "SELECT hash || ' ' || code FROM stamp") != version.Hash + " " + CodeStamp) return "made by other code or from another package";
            return Scalar(connection, "PRAGMA quick_check") is "ok" ? null : "failed quick_check";
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            return error.Message;
        }
    }

    /// <summary>The version that a file says it holds, or null when it cannot be read.</summary>
    public static DataVersion? VersionIn(string file)
    {
        try
        {
            using var connection = OpenOnce(file);
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT hash, label, created FROM stamp";
            using var reader = command.ExecuteReader();
            return reader.Read() && DateOnly.TryParseExact(reader.GetString(2), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var created)
                ? new DataVersion(reader.GetString(0), reader.GetString(1), created)
                : null;
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static SqliteConnection OpenOnce(string file)
    {
        // Not pooled: the file may be deleted or replaced right after.
        var connection = new SqliteConnection(ReadOnlyConnectionString(file) + ";Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>First column of the first row as text.</summary>
    internal static string? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The callers' texts are constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
