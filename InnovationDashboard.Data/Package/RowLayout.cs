using System.Collections.Frozen;

namespace InnovationDashboard.Data.Package;

/// <summary>Columns of a table by name, and which texts mean "no value" in each.</summary>
internal sealed class RowLayout
{
    private readonly FrozenDictionary<string, int> columns;
    private readonly string[][] missing;

    public RowLayout(TableDescriptor schema)
    {
        columns = schema.Fields.Select((field, index) => (field.Name, index)).DistinctBy(pair => pair.Name).ToFrozenDictionary(pair => pair.Name, pair => pair.index, StringComparer.Ordinal);
        missing = [.. schema.Fields.Select(field => field.MissingValues.ToArray())];
    }

    /// <summary>The current row; it must have as many cells as the table has columns.</summary>
    public PackageRow Row(CsvRows rows)
    {
        var cells = new string?[missing.Length];
        for (var index = 0; index < cells.Length; index++)
        {
            var text = rows.Cell(index);
            cells[index] = Array.IndexOf(missing[index], text) < 0 ? text : null;
        }

        return new PackageRow(columns, rows.Line, cells);
    }

    /// <summary>A row of values whose missing ones are null already; they are copied.</summary>
    public PackageRow Row(string?[] values, int line) => new(columns, line, (string?[])values.Clone());
}
