using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace InnovationDashboard.Data.Package;

/// <summary>One row of a table, its cells by column name. Missing values are null; what is no value of the asked kind is null too (a valid package has none).</summary>
public sealed class PackageRow
{
    private readonly FrozenDictionary<string, int> columns;
    private readonly string?[] cells;

    internal PackageRow(FrozenDictionary<string, int> columns, int line, string?[] cells)
    {
        this.columns = columns;
        this.cells = cells;
        Line = line;
    }

    /// <summary>Line of the file where the row begins, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The cell as text.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public string? Text(string name) =>
        columns.TryGetValue(name, out var index) ? cells[index] : throw new ArgumentException($"No column '{name}'.", nameof(name));

    /// <summary>The cell as a number.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public double? Number(string name) =>
        Text(name) is { } text && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number) ? number : null;

    /// <summary>The cell as a whole number or a year.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    [SuppressMessage("Naming", "CA1720", Justification = "The word of Table Schema.")]
    public int? Integer(string name) =>
        Text(name) is { } text && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The cell as true or false.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public bool? Flag(string name) => Text(name) switch
    {
        "true" or "True" or "TRUE" or "1" => true,
        "false" or "False" or "FALSE" or "0" => false,
        _ => null,
    };
}
