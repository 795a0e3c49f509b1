using System.Globalization;
using InnovationDashboard.Data.Model;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Values;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace InnovationDashboard.Data.Store;

/// <summary>
/// Makes the data file of a valid package: tables, all rows in one transaction, indexes, checks; under a temporary name, which becomes the final one in a single step. A file that
/// has its name is complete. Nothing is left behind when the build fails.
/// </summary>
internal sealed partial class StoreBuilder(TimeProvider time, ILogger<StoreBuilder> log)
{
    /// <summary>Builds the file of a package.</summary>
    /// <exception cref="StoreException">It could not be made.</exception>
    public void Build(DataPackage package, StoreFolder folder, Action<BuildProgress>? progress, CancellationToken ct)
    {
        var temporary = folder.TemporaryFile;
        var file = folder.FileOf(package.Version);
        var started = time.GetTimestamp();
        try
        {
            DeleteWithJournal(temporary);
            var rows = Fill(temporary, package, progress, ct);
            StoreSeal.Write(temporary, sealedAs: file);
            File.Move(temporary, file, overwrite: true);
            Built(package.Version.ToString(), rows, time.GetElapsedTime(started).TotalSeconds);
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw StoreFaults.Explain(error, folder.Path);
        }
        finally
        {
            DeleteWithJournal(temporary);
        }
    }

    private long Fill(string file, DataPackage package, Action<BuildProgress>? progress, CancellationToken ct)
    {
        using var connection = new SqliteConnection(StoreFile.WritingConnectionString(file));
        connection.Open();
        // A crash only costs the temporary file, so nothing is synced; DELETE, because WAL would leave files beside the one that is moved.
        // Sorting stays in memory, so that only the data folder need be writable. References are checked once at the end, so that the order of tables does not matter.
        Execute(connection, "PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA foreign_keys=OFF; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY;");

        var report = new BuildReport(time, log, progress);
        using (var transaction = connection.BeginTransaction())
        {
            foreach (var statement in StoreTables.OfModel.CreateTables) Execute(connection, statement, transaction);
            foreach (var entity in StoreTables.OfModel.Entities.Where(entity => entity.ClrType != typeof(DocumentRow) && entity.ClrType != typeof(StampRow)))
            {
                var writer = new TableWriter(entity, package);
                report.Begin(writer.Table);
                writer.Write(connection, transaction, report.Row, ct);
            }

            WriteDocuments(connection, transaction, package);
            report.Begin("");
            foreach (var statement in StoreTables.OfModel.CreateIndexes) Execute(connection, statement, transaction);
            WriteStamp(connection, transaction, package.Version);
            transaction.Commit();
        }

        ct.ThrowIfCancellationRequested();
        Execute(connection, "ANALYZE; VACUUM;");
        Check(connection, file);
        return report.Rows;
    }

    private static void WriteDocuments(SqliteConnection connection, SqliteTransaction transaction, DataPackage package)
    {
        foreach (var resource in package.Descriptor.Resources)
            if (package.ReadText(resource.Name) is { } text)
                Execute(connection, "INSERT INTO documents (name, text) VALUES (@p0, @p1)", transaction, resource.Name, text);
    }

    private static void WriteStamp(SqliteConnection connection, SqliteTransaction transaction, DataVersion version)
    {
        Execute(connection, "INSERT INTO stamp (hash, label, created, code) VALUES (@p0, @p1, @p2, @p3)", transaction,
            version.Hash, version.Label, version.Created.ToString("O", CultureInfo.InvariantCulture), StoreFile.CodeStamp);
        Execute(connection, "PRAGMA user_version=" + StoreFile.Format.ToString(CultureInfo.InvariantCulture), transaction);
    }

    private static void Check(SqliteConnection connection, string file)
    {
        if (StoreFile.Scalar(connection, "PRAGMA integrity_check") is not "ok" and var finding)
            throw new StoreException(StoreProblemCode.BuiltFileDamaged, null, Path.GetDirectoryName(file)!, "integrity_check: " + finding);

        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_key_check";
        using var reader = command.ExecuteReader();
        if (reader.Read())
            throw new StoreException(StoreProblemCode.BuiltFileDamaged, null, Path.GetDirectoryName(file)!, $"foreign_key_check: {reader.GetString(0)} → {reader.GetString(2)}");
    }

    private static void Execute(SqliteConnection connection, string sql, SqliteTransaction? transaction = null, params string[] values)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Texts are constants or made from the model; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var index = 0; index < values.Length; index++)
            command.Parameters.AddWithValue("@p" + index.ToString(CultureInfo.InvariantCulture), values[index]);
        command.ExecuteNonQuery();
    }

    private static void DeleteWithJournal(string file)
    {
        StoreFolder.TryDelete(file);
        StoreFolder.TryDelete(file + "-journal");
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Built the data file of {Version}: {Rows} rows in {Seconds:0.0} s")]
    private partial void Built(string version, long rows, double seconds);
}
