using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InnovationDashboard.Web.Exports.Tables;

/// <summary>
/// What the columns of a CSV file mean, as a Frictionless Data Resource (Data Package v2). Not CSVW: <c>seeds/</c> and the archive of a page are data packages already, and one vocabulary
/// serves all three; a page's <c>datapackage.json</c> holds these very resources.
/// </summary>
internal static class ResourceDescriptor
{
    /// <summary>How our JSON files are written: indented, Han and signs as letters.</summary>
    public static JsonSerializerOptions Json { get; } = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }; // a file of its own, never inside a page

    /// <summary>The descriptor beside a panel's CSV file.</summary>
    public static byte[] Write(PanelExport export) => JsonSerializer.SerializeToUtf8Bytes(Of(export, export.FileName(ExportFormat.Csv)), Json);

    /// <summary>The resource of a panel's table.</summary>
    /// <param name="export">The panel.</param>
    /// <param name="path">Path of the CSV file beside the descriptor.</param>
    public static JsonObject Of(PanelExport export, string path) => new()
    {
        ["$schema"] = "https://datapackage.org/profiles/2.0/dataresource.json",
        ["name"] = export.Address.Panel,
        ["type"] = "table",
        ["path"] = path,
        ["title"] = export.Model.Title,
        ["description"] = string.Join(" ", new[] { export.Model.Subtitle, export.FilterLine }.Where(text => text.Length > 0)),
        ["homepage"] = export.PageUrl.ToString(),
        ["version"] = export.Version.ToString(),
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["dialect"] = new JsonObject { ["delimiter"] = ",", ["lineTerminator"] = "\r\n", ["quoteChar"] = "\"", ["doubleQuote"] = true, ["header"] = true },
        ["sources"] = new JsonArray([.. export.Model.Sources.Select(Source)]),
        ["schema"] = new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/tableschema.json",
            ["fields"] = new JsonArray([.. TableColumn.All.Select(column => Field(column, export))]),
            ["primaryKey"] = new JsonArray("id"),
            ["missingValues"] = new JsonArray(""),
        },
    };

    /// <summary>A source as data packages write it.</summary>
    public static JsonNode Source(Panels.PanelSource source)
    {
        var node = new JsonObject { ["title"] = $"{source.Publisher}: {source.Title}" };
        if (source.Url is { } url) node["path"] = url;
        return node;
    }

    private static JsonObject Field(TableColumn column, PanelExport export)
    {
        var field = new JsonObject { ["name"] = column.Name, ["type"] = column.Type, ["description"] = export.Text(column.Meaning) };
        if (column.Name == "id") field["constraints"] = new JsonObject { ["required"] = true, ["unique"] = true };
        return field;
    }
}
