namespace InnovationDashboard.Data.Model;

/// <summary>The product and the place it is about; one row. Table <c>site</c>.</summary>
internal sealed class SiteRow
{
    public required string Code { get; init; }
    public required string NameEn { get; init; }
    public required string NameZh { get; init; }
    public required string ShortEn { get; init; }
    public required string ShortZh { get; init; }
    public required string TaglineEn { get; init; }
    public required string TaglineZh { get; init; }
    public required string Mark { get; init; }
    public required string Place { get; init; }
    public double? CentreLat { get; init; }
    public double? CentreLon { get; init; }
    public string? CentreNameEn { get; init; }
    public string? CentreNameZh { get; init; }
}
