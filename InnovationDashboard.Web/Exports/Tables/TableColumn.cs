namespace InnovationDashboard.Web.Exports.Tables;

/// <summary>A column of every table that is taken away: its stable name, type and meaning. CSV, its descriptor, workbook and JSON are written from this one list.</summary>
/// <param name="Name">Name, the same in every language, so that programs may rely on it.</param>
/// <param name="Type">Frictionless field type: string, integer, number.</param>
/// <param name="Meaning">What it holds.</param>
/// <param name="Value">String, number or null of a row.</param>
internal sealed record TableColumn(string Name, string Type, ExportText Meaning, Func<ExportRow, object?> Value)
{
    /// <summary>All columns in order.</summary>
    public static IReadOnlyList<TableColumn> All { get; } =
    [
        new("id", "string", ExportText.FieldId, row => row.Id),
        new("indicator", "string", ExportText.FieldIndicator, row => row.Indicator.Code),
        new("indicator_name", "string", ExportText.FieldIndicatorName, row => row.Indicator.Name),
        new("place", "string", ExportText.FieldPlace, row => row.Place.Code),
        new("place_name", "string", ExportText.FieldPlaceName, row => row.Place.Name),
        new("sector", "string", ExportText.FieldSector, row => row.Sector.Code),
        new("sector_name", "string", ExportText.FieldSectorName, row => row.Sector.Name),
        new("year", "integer", ExportText.FieldYear, row => row.Year),
        new("period", "string", ExportText.FieldPeriod, row => row.Period),
        new("value", "number", ExportText.FieldValue, row => row.Value),
        new("value_high", "number", ExportText.FieldValueHigh, row => row.High),
        new("unit", "string", ExportText.FieldUnit, row => row.Unit),
        new("text", "string", ExportText.FieldText, row => row.Text),
        new("qualifier", "string", ExportText.FieldQualifier, row => row.Qualifier),
        new("status", "string", ExportText.FieldStatus, row => row.Status),
        new("remarks", "string", ExportText.FieldRemarks, row => string.Join("; ", row.Remarks)),
        new("source", "string", ExportText.FieldSource, row => row.Source.Code),
        new("source_title", "string", ExportText.FieldSourceTitle, row => row.Source.Name),
        new("locator", "string", ExportText.FieldLocator, row => row.Locator),
        new("observation", "string", ExportText.FieldObservation, row => row.Observation),
        new("note", "string", ExportText.FieldNote, row => row.Note),
    ];
}
