namespace InnovationDashboard.Data.Model;

/// <summary>A slide of a briefing. Table <c>slides</c>.</summary>
internal sealed class SlideRow
{
    public required string Briefing { get; init; }
    public int Number { get; init; }
    public required string Page { get; init; }
    public required string Panel { get; init; }
    public string? District { get; init; }
    public string? Area { get; init; }
    public string? Sector { get; init; }
    public required string HeadlineEn { get; init; }
    public required string HeadlineZh { get; init; }
    public required string SayEn { get; init; }
    public required string SayZh { get; init; }
    public required string AvoidEn { get; init; }
    public required string AvoidZh { get; init; }
    public string? Emphasis { get; init; }
    public string? AnnotationEn { get; init; }
    public string? AnnotationZh { get; init; }
    public int Seconds { get; init; }
    public string? Offer { get; init; }
    public bool? OfferOpen { get; init; }
}
