using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Exports;

/// <summary>What every file says of itself, name by name: what it shows, which filters, what state the figures are in, which data version, where from and when.</summary>
internal static class ExportFacts
{
    /// <summary>Names and texts in the language of the file; empty ones left out.</summary>
    public static IEnumerable<(string Name, string Text)> Of(PanelExport export) => new[]
    {
        (export.Text(ExportText.AboutTitle), export.Model.Title),
        (export.Text(ExportText.AboutSubtitle), export.Model.Subtitle),
        (export.Text(ExportText.AboutFilters), export.FilterLine),
        (export.Text(ExportText.AboutStatus), export.StatusLine),
        (export.Context.Text(PanelText.Note), string.Join('\n', export.Model.Notes)),
        (export.Text(ExportText.AboutVersion), export.VersionLine),
        (export.Text(ExportText.AboutAddress), export.AddressLine),
    }.Where(fact => fact.Item2.Length > 0);
}
