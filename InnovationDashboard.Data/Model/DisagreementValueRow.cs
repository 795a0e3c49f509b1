namespace InnovationDashboard.Data.Model;

/// <summary>What one source says in a disagreement. Table <c>disagreement_values</c>.</summary>
internal sealed class DisagreementValueRow
{
    public required string Disagreement { get; init; }
    public int Sort { get; init; }
    public string? Observation { get; init; }
    public string? TextEn { get; init; }
    public string? TextZh { get; init; }
    public required string Source { get; init; }
    public required string Locator { get; init; }
}
