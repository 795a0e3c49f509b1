namespace InnovationDashboard.Data.Model;

/// <summary>A page. Table <c>pages</c>.</summary>
internal sealed class PageRow
{
    public required string Code { get; init; }
    public required string Kind { get; init; }
    public required string Route { get; init; }
    public int? Nav { get; init; }
    public required string TitleEn { get; init; }
    public required string TitleZh { get; init; }
    public string? SentenceEn { get; init; }
    public string? SentenceZh { get; init; }
    public string? LeadEn { get; init; }
    public string? LeadZh { get; init; }
}
