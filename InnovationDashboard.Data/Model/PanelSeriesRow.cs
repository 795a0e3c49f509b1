namespace InnovationDashboard.Data.Model;

/// <summary>What a panel draws. Table <c>panel_series</c>.</summary>
internal sealed class PanelSeriesRow
{
    public required string Panel { get; init; }
    public int Sort { get; init; }
    public required string Indicator { get; init; }
    public required string PlaceFrom { get; init; }
    public string? Place { get; init; }
    public string? PlaceScheme { get; init; }
    public required string SectorFrom { get; init; }
    public string? Sector { get; init; }
    public string? Family { get; init; }
    public int? FromYear { get; init; }
    public int? ToYear { get; init; }
    public required string YearPick { get; init; }
    public string? Period { get; init; }
    public required string Role { get; init; }
    public string? LabelEn { get; init; }
    public string? LabelZh { get; init; }
}
