namespace InnovationDashboard.Data.Model;

/// <summary>A cut in a series. Table <c>breaks</c>.</summary>
internal sealed class BreakRow
{
    public required string Code { get; init; }
    public required string Indicator { get; init; }
    public string? Place { get; init; }
    public string? Sector { get; init; }
    public int BeforeYear { get; init; }
    public required string Kind { get; init; }
    public required string ReasonEn { get; init; }
    public required string ReasonZh { get; init; }
}
