namespace InnovationDashboard.Data.Model;

/// <summary>A source. Table <c>sources</c>.</summary>
internal sealed class SourceRow
{
    public required string Code { get; init; }
    public required string Title { get; init; }
    public required string Language { get; init; }
    public required string TitleLanguage { get; init; }
    public required string Publisher { get; init; }
    public string? PublisherZh { get; init; }
    public string? Author { get; init; }
    public string? Date { get; init; }
    public string? Url { get; init; }
    public bool LinkPublic { get; init; }
    public required string Licence { get; init; }
    public required string Reliability { get; init; }
    public string? InterestEn { get; init; }
    public string? InterestZh { get; init; }
    public string? Note { get; init; }
}
