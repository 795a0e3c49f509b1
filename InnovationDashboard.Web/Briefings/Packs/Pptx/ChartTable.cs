using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using InnovationDashboard.Web.Exports;

namespace InnovationDashboard.Web.Briefings.Packs.Pptx;

/// <summary>The figures of a native chart as the workbook inside it: names in the first column, one column a series, a blank cell where nothing is known.</summary>
/// <param name="Heads">Names of the series.</param>
/// <param name="Rows">Name of each row and its values, one a series.</param>
internal sealed record ChartTable(IReadOnlyList<string> Heads, IReadOnlyList<(string Name, IReadOnlyList<double?> Values)> Rows)
{
    private const string Sheet = "Sheet1";

    /// <summary>Reference to the names of the rows.</summary>
    public string Names => $"{Sheet}!$A$2:$A${Rows.Count + 1}";

    /// <summary>Reference to the name of a series.</summary>
    public static string Head(int series) => $"{Sheet}!${Column(series)}$1";

    /// <summary>Reference to the values of a series.</summary>
    public string Values(int series) => $"{Sheet}!${Column(series)}$2:${Column(series)}${Rows.Count + 1}";

    /// <summary>The workbook.</summary>
    public byte[] Workbook()
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData([
                new Row([Cell(""), .. Heads.Select(Cell)]),
                .. Rows.Select(row => new Row([Cell(row.Name), .. row.Values.Select(value => value is { } known ? Number(known) : new Cell())])),
            ]));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = Sheet }));
        }

        return bytes.ToArray();
    }

    private static char Column(int series) => (char)('B' + series);

    private static Cell Cell(string text) => new(new InlineString(new Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString };

    private static Cell Number(double value) => new(new CellValue(value.ToString("R", CultureInfo.InvariantCulture))) { DataType = CellValues.Number };
}
