namespace InnovationDashboard.Data.Model;

/// <summary>An area that reaches into a district. Table <c>place_links</c>.</summary>
internal sealed class PlaceLinkRow
{
    public required string Area { get; init; }
    public required string District { get; init; }
    public required string Extent { get; init; }
    public double? AreaKm2 { get; init; }
    public required string Source { get; init; }
    public required string Locator { get; init; }
    public string? NoteEn { get; init; }
    public string? NoteZh { get; init; }
}
