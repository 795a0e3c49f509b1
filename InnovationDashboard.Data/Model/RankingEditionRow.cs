namespace InnovationDashboard.Data.Model;

/// <summary>An edition of a ranking and its method. Table <c>ranking_editions</c>.</summary>
internal sealed class RankingEditionRow
{
    public required string Code { get; init; }
    public required string Ranking { get; init; }
    public int Year { get; init; }
    public string? DataWindow { get; init; }
    public required string MethodEn { get; init; }
    public required string MethodZh { get; init; }
    public int? UnitsRanked { get; init; }
    public required string Comparable { get; init; }
    public string? ReasonEn { get; init; }
    public string? ReasonZh { get; init; }
    public required string Source { get; init; }
}
