using System.Globalization;
using System.Text;

namespace InnovationDashboard.Web.Exports.Tables;

/// <summary>
/// Writes rows as CSV after RFC 4180: UTF-8 with a byte order mark, without which Excel reads Chinese wrong; lines end with CR LF. A text that a spreadsheet would take for a formula gets
/// an apostrophe in front; numbers are written by us and stay numbers.
/// </summary>
internal static class CsvFile
{
    // Full-width signs count as their narrow ones in East Asian spreadsheets.
    private const string FormulaSigns = "=+-@\t\r\n＝＋－＠";

    /// <summary>The file of what a panel shows.</summary>
    public static byte[] Write(IReadOnlyList<ExportRow> rows) => Write([.. TableColumn.All.Select(column => (column.Name, column.Value))], rows);

    /// <summary>A file of any rows: text, numbers, flags or null by column.</summary>
    public static byte[] Write<T>(IReadOnlyList<(string Name, Func<T, object?> Value)> columns, IEnumerable<T> rows)
    {
        var text = new StringBuilder().AppendJoin(',', columns.Select(column => column.Name)).Append("\r\n");
        foreach (var row in rows) text.AppendJoin(',', columns.Select(column => Cell(column.Value(row)))).Append("\r\n");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>The text so that no spreadsheet calculates with it.</summary>
    public static string Neutral(string text) => text.Length > 0 && FormulaSigns.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static string Cell(object? value) => value switch
    {
        null => "",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        _ => Quoted(Neutral((string)value)),
    };

    private static string Quoted(string text) => text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
