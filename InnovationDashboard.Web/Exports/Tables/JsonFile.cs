using System.Text.Json;
using System.Text.Json.Nodes;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.View;

namespace InnovationDashboard.Web.Exports.Tables;

/// <summary>Writes a panel as JSON: what it is, what the filters did, its sources, and the same rows as the CSV file.</summary>
internal static class JsonFile
{
    /// <summary>The file.</summary>
    public static byte[] Write(PanelExport export) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["panel"] = export.Address.Panel,
        ["form"] = export.Model.Form,
        ["title"] = export.Model.Title,
        ["subtitle"] = export.Model.Subtitle,
        ["language"] = export.Language.Tag(),
        ["page"] = export.PageUrl.ToString(),
        ["filters"] = new JsonObject { ["district"] = export.Context.View.District?.Value, ["area"] = export.Context.View.Area?.Value, ["sector"] = export.Context.View.Sector?.Value },
        ["filterLine"] = export.FilterLine,
        ["filterEffects"] = new JsonArray([.. export.Model.Chips.Select(Chip)]),
        ["status"] = export.StatusLine,
        ["notes"] = new JsonArray([.. export.Model.Notes.Select(note => (JsonNode)note)]),
        ["empty"] = export.Model.Empty,
        ["dataVersion"] = new JsonObject { ["label"] = export.Version.Label, ["hash"] = export.Version.Hash, ["created"] = export.Version.Created.ToString("O", null) },
        ["retrieved"] = export.Today.ToString("O", null),
        ["sources"] = new JsonArray([.. export.Model.Sources.Select(Source)]),
        ["columns"] = new JsonObject(TableColumn.All.Select(column => KeyValuePair.Create(column.Name, (JsonNode?)export.Text(column.Meaning)))),
        ["rows"] = new JsonArray([.. export.Rows.Select(row => (JsonNode)new JsonObject(TableColumn.All.Select(column => KeyValuePair.Create(column.Name, Value(column.Value(row))))))]),
    }, ResourceDescriptor.Json);

    private static JsonNode Chip(Chip chip) => new JsonObject { ["filter"] = chip.Filter, ["effect"] = PanelView.ChipWord(chip.Effect), ["set"] = chip.Active, ["text"] = chip.Text, ["reason"] = chip.Reason };

    private static JsonNode Source(PanelSource source) => new JsonObject
    {
        ["code"] = source.Code.Value,
        ["publisher"] = source.Publisher,
        ["title"] = source.Title,
        ["titleLanguage"] = source.TitleLanguage,
        ["date"] = source.Date,
        ["url"] = source.Url,
        ["locators"] = new JsonArray([.. source.Locators.Select(locator => (JsonNode)locator)]),
        ["licence"] = source.Licence,
        ["interest"] = source.Interest,
    };

    // Unknown is null in JSON, and an empty text is nothing known.
    private static JsonNode? Value(object? value) => value switch
    {
        double number => number,
        int number => number,
        string { Length: > 0 } text => text,
        _ => null,
    };
}
