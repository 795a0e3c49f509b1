using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Exports.Tables;

/// <summary>
/// Writes a panel as a workbook: a sheet of figures with typed cells and a frozen head, a sheet of sources, a sheet that says what the file is. Texts are written as texts, so that
/// nothing in them is ever calculated; no cell holds a formula.
/// </summary>
internal static class WorkbookFile
{
    private const uint HeadStyle = 1;
    private const int LongestCell = 32_767;

    /// <summary>The file.</summary>
    public static byte[] Write(PanelExport export)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            Add(book, export.Text(ExportText.SheetFigures), [.. TableColumn.All.Select(column => column.Name)], export.Rows.Select(row => TableColumn.All.Select(column => column.Value(row))));
            Add(book, export.Text(ExportText.SheetSources), SourceColumns(export), export.Model.Sources.Select(source => Source(source)));
            Add(book, export.Text(ExportText.SheetAbout), [export.Text(ExportText.AboutWhat), export.Text(ExportText.AboutText)], About(export));
            document.PackageProperties.Title = XmlText.Clean(export.Model.Title);
            document.PackageProperties.Creator = XmlText.Clean(export.Catalogue.Site.Name.In(export.Language));
        }

        return bytes.ToArray();
    }

    private static void Add(WorkbookPart book, string name, IReadOnlyList<string> columns, IEnumerable<IEnumerable<object?>> rows)
    {
        var part = book.AddNewPart<WorksheetPart>();
        var data = new SheetData(new Row(columns.Select(column => Cell(column, HeadStyle))));
        foreach (var row in rows) data.Append(new Row(row.Select(value => Cell(value, 0))));
        part.Worksheet = new Worksheet(
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns(columns.Select((column, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = Math.Max(12, column.Length + 4), CustomWidth = true })),
            data);
        var sheets = book.Workbook!.Sheets!;
        sheets.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)sheets.ChildElements.Count + 1, Name = name });
    }

    private static Cell Cell(object? value, uint style) => value switch
    {
        null or "" => new Cell { StyleIndex = style },
        double number => Number(number.ToString("R", CultureInfo.InvariantCulture), style),
        int number => Number(number.ToString(CultureInfo.InvariantCulture), style),
        _ => new Cell(new InlineString(new Text(Fit(XmlText.Clean((string)value))) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style },
    };

    private static Cell Number(string text, uint style) => new(new CellValue(text)) { DataType = CellValues.Number, StyleIndex = style };

    // A workbook with a longer cell does not open.
    private static string Fit(string text) => text.Length > LongestCell ? text[..LongestCell] : text;

    private static List<string> SourceColumns(PanelExport export) =>
    [
        "source", export.Text(ExportText.SourcePublisher), export.Text(ExportText.SourceTitle), export.Text(ExportText.SourceDate), export.Text(ExportText.SourceAddress),
        export.Text(ExportText.SourceLocators), export.Text(ExportText.SourceLicence), export.Text(ExportText.SourceInterest),
    ];

    private static IEnumerable<object?> Source(PanelSource source) =>
        [source.Code.Value, source.Publisher, source.Title, source.Date, source.Url, string.Join(" · ", source.Locators), source.Licence, source.Interest];

    private static IEnumerable<IEnumerable<object?>> About(PanelExport export) =>
        ExportFacts.Of(export).Select(fact => (IEnumerable<object?>)[fact.Name, fact.Text]).Concat(TableColumn.All.Select(column => (IEnumerable<object?>)[column.Name, export.Text(column.Meaning)]));

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { FontId = HeadStyle, ApplyFont = true }));
}
