namespace InnovationDashboard.Data.Model;

/// <summary>A policy, plan or target from another source than the article. Table <c>plans</c>.</summary>
internal sealed class PlanRow
{
    public required string Code { get; init; }
    public required string Kind { get; init; }
    public int Year { get; init; }
    public int? ToYear { get; init; }
    public required string TextEn { get; init; }
    public required string TextZh { get; init; }
    public string? Observation { get; init; }
    public required string Source { get; init; }
    public required string Locator { get; init; }
}
