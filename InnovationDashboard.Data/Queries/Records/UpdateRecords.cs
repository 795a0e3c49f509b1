using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries.Records;

/// <summary>A term and its definition.</summary>
/// <param name="Code">Code, stable for ever.</param>
/// <param name="Term">The term.</param>
/// <param name="EnglishForms">Other forms in English texts.</param>
/// <param name="ChineseForms">Other forms in Chinese texts.</param>
/// <param name="Definition">What it means here.</param>
public sealed record TermRecord(string Code, LocalText Term, IReadOnlyList<string> EnglishForms, IReadOnlyList<string> ChineseForms, LocalText Definition)
{
    /// <summary>Every form the term has in texts of a language.</summary>
    public IEnumerable<string> Forms(Language language) => (language == Language.Chinese ? ChineseForms : EnglishForms).Prepend(Term.In(language));
}

/// <summary>A version of the package.</summary>
/// <param name="Label">Semantic version, for example <c>1.2.0</c>.</param>
/// <param name="Date">Day it was made.</param>
/// <param name="Note">What it brought, in a sentence.</param>
/// <param name="Changes">Its changes, in the package's order.</param>
public sealed record VersionRecord(string Label, DateOnly Date, LocalText Note, IReadOnlyList<ChangeRecord> Changes);

/// <summary>What a version did to a figure. Kind: added, corrected, withdrawn.</summary>
/// <param name="Version">Label of the version.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Figure">The figure; a withdrawn one is no longer in the package.</param>
/// <param name="Field">Column that was corrected, or null.</param>
/// <param name="OldValue">Cell before, or null when it was empty.</param>
/// <param name="NewValue">Cell now, or null when it is empty.</param>
/// <param name="Indicator">What a withdrawn figure measured, or null.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Sector">Of which sector, or null.</param>
/// <param name="Year">When, or null.</param>
/// <param name="ReplacedBy">Figure that took its place, or null.</param>
/// <param name="Note">Why; may be empty.</param>
public sealed record ChangeRecord(
    string Version, string Kind, ObservationId Figure, string? Field, string? OldValue, string? NewValue,
    IndicatorCode? Indicator, PlaceCode? Place, SectorCode? Sector, int? Year, ObservationId? ReplacedBy, LocalText Note);
