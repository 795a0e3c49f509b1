using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CsvHelper;
using ExcelDataReader;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Exports;
using InnovationDashboard.Web.Exports.Tables;

namespace InnovationDashboard.Tests.Exports;

/// <summary>CSV with its descriptor, workbook and JSON of every panel, read by other libraries than those that write them.</summary>
public sealed class TableFileTests
{
    // The reader of workbooks asks for a code page even where it needs none.
    static TableFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Csv_EveryPanel_FitsItsDescriptor()
    {
        foreach (var export in ExportSamples.All)
        {
            using var descriptor = JsonDocument.Parse(ResourceDescriptor.Write(export));
            var fields = descriptor.RootElement.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => (Name: field.GetProperty("name").GetString()!, Type: field.GetProperty("type").GetString()!)).ToList();
            var (head, rows) = Read(CsvFile.Write(export.Rows));
            Assert.Equal(fields.Select(field => field.Name), head);
            foreach (var row in rows)
            {
                Assert.Equal(head.Count, row.Count);
                foreach (var (field, text) in fields.Zip(row).Where(pair => pair.Second.Length > 0))
                    Assert.True(field.Type switch { "integer" => int.TryParse(text, CultureInfo.InvariantCulture, out _), "number" => double.TryParse(text, CultureInfo.InvariantCulture, out _), _ => true }, $"{export.Address.Panel} {field.Name}: {text}");
            }

            var ids = rows.ConvertAll(row => row[0]);
            Assert.All(ids, id => Assert.NotEmpty(id));
            Assert.True(ids.Distinct().Count() == ids.Count, export.Address.Panel);
            Assert.Equal(export.Rows.Count, rows.Count);
        }
    }

    [Fact]
    public void Rows_EveryFigureOfThePanel_IsThereWithSourceAndLocator()
    {
        foreach (var export in ExportSamples.All)
        {
            var told = export.Rows.SelectMany(row => new[] { row.Id, row.Observation }).ToHashSet();
            var shown = export.Model.Body.Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Figure).OfType<string>().ToHashSet();
            Assert.True(shown.IsSubsetOf(told), $"{export.Address.Panel}: {string.Join(' ', shown.Except(told))}");
            Assert.All(export.Rows.Where(row => row.Value is not null), row => Assert.True(row.Source.Code.Length > 0 && row.Locator.Length > 0, $"{export.Address.Panel} {row.Id}"));
            if (export.Model.Empty is null) Assert.NotEmpty(export.Rows);
        }
    }

    [Fact]
    public void Rows_EveryNumber_StandsInThePackageAndNoneIsComputed()
    {
        var figures = SeedRows.Of("observations").ToDictionary(row => row.Text("id")!, row => (row.Number("value"), row.Number("value_high")));
        var sizes = SeedRows.Of("boundaries").ToDictionary(row => row.Text("code")!, row => row.Number("area_km2"));
        var numbers = ExportSamples.All.SelectMany(export => export.Rows).Where(row => row.Value is not null || row.High is not null).ToList();

        Assert.True(numbers.Count > 5000, $"only {numbers.Count} numbers");
        Assert.All(numbers, row => Assert.Equal(figures.TryGetValue(row.Observation, out var figure) ? figure : (sizes[row.Id], null), (row.Value, row.High)));
    }

    [Fact]
    public void Csv_Always_BeginsWithAByteOrderMarkAndEndsLinesWithCrLf()
    {
        var bytes = CsvFile.Write([ExportSamples.Row("中文")]);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Equal(2, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_HostileTexts_AreReadBackAndNeverAFormula()
    {
        foreach (var text in ExportSamples.Hostile)
        {
            var row = Assert.Single(Read(CsvFile.Write([ExportSamples.Row(text)])).Rows);
            foreach (var (column, cell) in TableColumn.All.Zip(row))
            {
                if (column.Type != "string") continue;
                Assert.False(cell.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(cell[0], StringComparison.Ordinal), $"{column.Name}: {cell}");
                if (column.Name == "text") Assert.Equal(WithoutHalves(CsvFile.Neutral(text)), cell);
            }

            Assert.Equal("-1.5", row[9]); // a number of ours stays one
        }
    }

    [Fact]
    public void Workbook_EveryPanel_OpensInAnotherLibraryWithTypedCells()
    {
        foreach (var export in ExportSamples.All)
        {
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(WorkbookFile.Write(export)));
            Assert.Equal(3, reader.ResultsCount);
            Assert.True(reader.Read());
            Assert.Equal(TableColumn.All.Select(column => column.Name), Enumerable.Range(0, reader.FieldCount).Select(reader.GetString));
            foreach (var row in export.Rows)
            {
                Assert.True(reader.Read());
                Assert.Equal(row.Id, reader.GetString(0));
                if (row.Value is { } value) Assert.Equal(value, Assert.IsType<double>(reader.GetValue(9)), 9);
                else Assert.Null(reader.GetValue(9));
            }

            Assert.False(reader.Read());
            Assert.True(reader.NextResult());
            var sources = 0;
            while (reader.Read()) sources++;
            Assert.Equal(export.Model.Sources.Count + 1, sources);
        }
    }

    [Fact]
    public void Workbook_HostileTexts_StayTextsUnderAFrozenHead()
    {
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        foreach (var text in ExportSamples.Hostile)
        {
            using var archive = new ZipArchive(new MemoryStream(WorkbookFile.Write(ExportSamples.Saying(text))));
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.Contains("worksheets/", StringComparison.Ordinal)))
            {
                using var stream = entry.Open();
                var sheet = XDocument.Load(stream);
                Assert.Empty(sheet.Descendants(main + "f"));
                Assert.Equal("frozen", (string?)sheet.Descendants(main + "pane").Single().Attribute("state"));
            }
        }
    }

    [Fact]
    public void Json_EveryPanel_SaysWhatTheCsvSays()
    {
        foreach (var export in ExportSamples.All)
        {
            using var document = JsonDocument.Parse(JsonFile.Write(export));
            var root = document.RootElement;
            Assert.Equal(export.Model.Title, root.GetProperty("title").GetString());
            Assert.Equal(export.Version.Hash, root.GetProperty("dataVersion").GetProperty("hash").GetString());
            Assert.Equal("2026-11-25", root.GetProperty("retrieved").GetString());
            Assert.Equal(export.Rows.Select(row => row.Id), root.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("id").GetString()));
            Assert.Equal(export.Rows.Select(row => row.Value), root.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : (double?)null));
        }
    }

    [Fact]
    public void TextFiles_HostileTexts_AreValid()
    {
        foreach (var text in ExportSamples.Hostile)
        {
            var export = ExportSamples.Saying(text);
            JsonDocument.Parse(JsonFile.Write(export)).Dispose();
            JsonDocument.Parse(ResourceDescriptor.Write(export)).Dispose();
        }
    }

    [Fact]
    public void FileName_Filtered_SaysPanelFilterLanguageAndMonth()
    {
        var export = ExportSamples.All.First(candidate => candidate.Context.View.District is not null && candidate.Language == InnovationDashboard.Data.Values.Language.English);
        Assert.Equal($"{export.Address.Panel}_{export.Context.View.District}_en_{export.Version.Created:yyyy-MM}.svg", export.FileName(ExportFormat.Svg));
    }

    private static string WithoutHalves(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static (List<string> Head, List<List<string>> Rows) Read(byte[] csv)
    {
        using var reader = CsvReader.Create(new MemoryStream(csv), new CsvReaderOptions { Separator = ',', HasHeader = false, SkipEmptyLines = false, OnMalformedRecord = record => Assert.Fail(record.Reason.ToString()) });
        List<string> Cells() => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
        Assert.True(reader.Read());
        var head = Cells();
        var rows = new List<List<string>>();
        while (reader.Read()) rows.Add(Cells());
        return (head, rows);
    }
}
