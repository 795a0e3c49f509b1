namespace InnovationDashboard.Data.Model;

/// <summary>The statistic nearest to a field. Table <c>sector_links</c>.</summary>
internal sealed class SectorLinkRow
{
    public required string Field { get; init; }
    public required string Sector { get; init; }
    public required string Kind { get; init; }
    public required string NoteEn { get; init; }
    public required string NoteZh { get; init; }
}
