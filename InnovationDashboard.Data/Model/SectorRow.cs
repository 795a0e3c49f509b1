namespace InnovationDashboard.Data.Model;

/// <summary>A sector. Table <c>sectors</c>.</summary>
internal sealed class SectorRow
{
    public required string Code { get; init; }
    public required string Family { get; init; }
    public required string NameEn { get; init; }
    public required string NameZh { get; init; }
    public string? ShortEn { get; init; }
    public string? ShortZh { get; init; }
    public int Sort { get; init; }
    public int? RankInFilter { get; init; }
}
