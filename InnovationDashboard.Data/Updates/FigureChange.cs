namespace InnovationDashboard.Data.Updates;

/// <summary>A difference between two packages: a figure added, one of its cells corrected, or a figure withdrawn.</summary>
/// <param name="Kind">Word of the package's table <c>changes</c>: added, corrected, withdrawn.</param>
/// <param name="Figure">Observation id.</param>
/// <param name="Field">Column corrected; null for the other kinds.</param>
/// <param name="OldValue">Cell before; null when it was empty.</param>
/// <param name="NewValue">Cell now; null when it is empty.</param>
/// <param name="Indicator">What a withdrawn figure measured; null for the other kinds, as what follows.</param>
/// <param name="Place">Where.</param>
/// <param name="Sector">Of which sector.</param>
/// <param name="Year">When.</param>
public sealed record FigureChange(
    string Kind, string Figure, string? Field = null, string? OldValue = null, string? NewValue = null,
    string? Indicator = null, string? Place = null, string? Sector = null, string? Year = null);
