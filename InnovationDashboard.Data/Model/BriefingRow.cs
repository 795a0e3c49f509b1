namespace InnovationDashboard.Data.Model;

/// <summary>A briefing. Table <c>briefings</c>.</summary>
internal sealed class BriefingRow
{
    public required string Code { get; init; }
    public int Sort { get; init; }
    public required string TitleEn { get; init; }
    public required string TitleZh { get; init; }
    public required string SummaryEn { get; init; }
    public required string SummaryZh { get; init; }
    public int Minutes { get; init; }
}
