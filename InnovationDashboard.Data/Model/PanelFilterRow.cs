namespace InnovationDashboard.Data.Model;

/// <summary>What a filter does to a panel. Table <c>panel_filters</c>.</summary>
internal sealed class PanelFilterRow
{
    public required string Panel { get; init; }
    public required string Filter { get; init; }
    public required string Effect { get; init; }
    public required string ReasonEn { get; init; }
    public required string ReasonZh { get; init; }
}
