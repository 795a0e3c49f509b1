using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Exports.Pictures;

/// <summary>A table as a picture: heads, ruled rows, numbers to the right; cells are broken into lines, columns get the room their texts need.</summary>
internal static class TableInk
{
    private const double Gap = 1.4;

    private static readonly TextMeasurer Measurer = TextMeasurer.Default;

    /// <summary>Writes as many rows as fit.</summary>
    /// <param name="sheet">Where.</param>
    /// <param name="table">What.</param>
    /// <param name="size">Font size.</param>
    /// <param name="bottom">Lowest edge, or null where the paper grows.</param>
    /// <returns>How many rows found no room.</returns>
    public static int Write(Sheet sheet, TableModel table, double size, double? bottom)
    {
        var widths = Widths(table, size, sheet.Width);
        Row(sheet, table.Columns.Select((text, column) => new TableCell(text, Numeric: table.Rows.Count > 0 && column < table.Rows[0].Cells.Count && table.Rows[0].Cells[column].Numeric)), widths, size, "--ink-3", true);
        for (var index = 0; index < table.Rows.Count; index++)
        {
            if (bottom is { } edge && sheet.Y + Height(table.Rows[index].Cells, widths, size) > edge) return table.Rows.Count - index;
            sheet.Rule();
            Row(sheet, table.Rows[index].Cells, widths, size, table.Rows[index].Selected ? "--focus" : "--ink", table.Rows[index].Selected);
        }

        sheet.Rule();
        return 0;
    }

    private static void Row(Sheet sheet, IEnumerable<TableCell> cells, double[] widths, double size, string ink, bool bold)
    {
        var (lowest, x) = (sheet.Y, 0.0);
        sheet.Skip(size * 0.35);
        foreach (var (cell, width) in cells.Zip(widths))
        {
            var first = sheet.Y;
            foreach (var line in Lines(cell, width, size, bold))
            {
                var indent = cell.Numeric ? width - Measurer.Measure(line, size, bold) : 0;
                sheet.Write(line, size, ink, bold, 1, x + Math.Max(0, indent), width + 1);
            }

            lowest = Math.Max(lowest, sheet.Y);
            sheet.Skip(first - sheet.Y);
            x += width + (size * Gap);
        }

        sheet.Skip(lowest + (size * 0.35) - sheet.Y);
    }

    private static double Height(IReadOnlyList<TableCell> cells, double[] widths, double size) =>
        (cells.Zip(widths, (cell, width) => Lines(cell, width, size, false).Count).DefaultIfEmpty(1).Max() * Measurer.LineHeight(size)) + (size * 0.7);

    private static IReadOnlyList<string> Lines(TableCell cell, double width, double size, bool bold) => LineBreaker.Break(Measurer, cell.Text, width, size, bold, balance: false);

    // Columns that need little keep what they need; the others share what is left.
    private static double[] Widths(TableModel table, double size, double room)
    {
        var count = table.Columns.Count;
        room -= size * Gap * (count - 1);
        var needs = Enumerable.Range(0, count).Select(column => 1 + table.Rows.Select(row => column < row.Cells.Count ? Measurer.Measure(row.Cells[column].Text, size, true) : 0)
            .Append(Measurer.Measure(table.Columns[column], size, true)).Max()).ToArray();
        var widths = new double[count];
        var open = Enumerable.Range(0, count).ToList();
        while (open.Count > 0)
        {
            var share = (room - widths.Sum()) / open.Count;
            var modest = open.Where(column => needs[column] <= share).ToList();
            // Twice the text deserves more room, not twice the room: it has more lines as well.
            var weight = open.Sum(column => Math.Sqrt(needs[column]));
            foreach (var column in modest.Count > 0 ? modest : open) widths[column] = modest.Count > 0 ? needs[column] : share * open.Count * Math.Sqrt(needs[column]) / weight;
            open = modest.Count > 0 ? [.. open.Except(modest)] : [];
        }

        return widths;
    }
}
