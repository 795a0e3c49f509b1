namespace InnovationDashboard.Data.Model;

/// <summary>A ranking of places. Table <c>rankings</c>.</summary>
internal sealed class RankingRow
{
    public required string Code { get; init; }
    public required string NameEn { get; init; }
    public required string NameZh { get; init; }
    public required string ShortEn { get; init; }
    public required string ShortZh { get; init; }
    public required string PublisherEn { get; init; }
    public required string PublisherZh { get; init; }
    public required string MeasuresEn { get; init; }
    public required string MeasuresZh { get; init; }
    public string? InterestEn { get; init; }
    public string? InterestZh { get; init; }
    public required string Indicator { get; init; }
    public string? ValueIndicator { get; init; }
    public required string Scheme { get; init; }
    public string? Parent { get; init; }
    public required string Source { get; init; }
    public required string Drawn { get; init; }
    public int Sort { get; init; }
    public required string SentenceEn { get; init; }
    public required string SentenceZh { get; init; }
}
