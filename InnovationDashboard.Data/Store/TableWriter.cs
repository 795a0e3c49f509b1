using System.Globalization;
using InnovationDashboard.Data.Package;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace InnovationDashboard.Data.Store;

/// <summary>Copies the rows of one package table into its SQLite table with one prepared command. Columns are matched by name; what only one side knows stays out.</summary>
internal sealed class TableWriter
{
    private readonly List<(string Column, Func<PackageRow, string, object?> Read)> columns = [];
    private readonly DataPackage package;

    public TableWriter(IEntityType entity, DataPackage package)
    {
        this.package = package;
        Table = entity.GetTableName()!;
        var present = package.Descriptor.Find(Table)?.Schema?.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var property in entity.GetProperties())
            if (present.Contains(property.GetColumnName()))
                columns.Add((property.GetColumnName(), ReaderFor(property.ClrType)));
    }

    /// <summary>Name of the table, here and in the package.</summary>
    public string Table { get; }

    /// <summary>Writes all rows; <paramref name="written"/> is called after each.</summary>
    public void Write(SqliteConnection connection, SqliteTransaction transaction, Action written, CancellationToken ct)
    {
        if (columns.Count == 0) return;
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var parameters = columns.Select((_, index) => new SqliteParameter("@p" + index.ToString(CultureInfo.InvariantCulture), null)).ToArray();
#pragma warning disable CA2100 // Names come from the model, values are parameters.
        command.CommandText = $"INSERT INTO \"{Table}\" ({string.Join(", ", columns.Select(column => $"\"{column.Column}\""))}) VALUES ({string.Join(", ", parameters.Select(parameter => parameter.ParameterName))})";
#pragma warning restore CA2100
        command.Parameters.AddRange(parameters);

        foreach (var row in package.Rows(Table))
        {
            ct.ThrowIfCancellationRequested();
            for (var index = 0; index < parameters.Length; index++)
                parameters[index].Value = columns[index].Read(row, columns[index].Column) ?? DBNull.Value;
            command.ExecuteNonQuery();
            written();
        }
    }

    private static Func<PackageRow, string, object?> ReaderFor(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var text when text == typeof(string) => static (row, column) => row.Text(column),
        var number when number == typeof(double) => static (row, column) => row.Number(column),
        var integer when integer == typeof(int) => static (row, column) => row.Integer(column),
        var flag when flag == typeof(bool) => static (row, column) => row.Flag(column),
        var other => throw new NotSupportedException($"No package type is stored as {other.Name}."),
    };
}
