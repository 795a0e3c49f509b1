namespace InnovationDashboard.Data.Model;

/// <summary>A concept on which sources do not agree. Table <c>disagreements</c>.</summary>
internal sealed class DisagreementRow
{
    public required string Code { get; init; }
    public required string ConceptEn { get; init; }
    public required string ConceptZh { get; init; }
    public required string Reason { get; init; }
    public required string ExplanationEn { get; init; }
    public required string ExplanationZh { get; init; }
    public required string HandlingEn { get; init; }
    public required string HandlingZh { get; init; }
    public int Sort { get; init; }
}
