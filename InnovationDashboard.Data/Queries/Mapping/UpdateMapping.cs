using System.Globalization;
using InnovationDashboard.Data.Model;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries.Mapping;

/// <summary>Rows of glossary, versions and changes → records.</summary>
internal static class UpdateMapping
{
    public static TermRecord Record(this GlossaryRow row) =>
        new(row.Code, new(row.TermEn, row.TermZh), Forms(row.EnglishForms), Forms(row.ChineseForms), new(row.DefinitionEn, row.DefinitionZh));

    public static VersionRecord Record(this VersionRow row, IReadOnlyList<ChangeRecord> changes) =>
        new(row.Version, DateOnly.ParseExact(row.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture), new(row.NoteEn, row.NoteZh), changes);

    public static ChangeRecord Record(this ChangeRow row) => new(
        row.Version, row.Kind, new(row.Observation), row.Field, row.OldValue, row.NewValue,
        Words.Indicator(row.Indicator), Words.Place(row.Place), Words.Sector(row.Sector), row.Year,
        Words.Observation(row.ReplacedBy), LocalText.Of(row.NoteEn, row.NoteZh));

    private static string[] Forms(string? joined) => joined?.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
