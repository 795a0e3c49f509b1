namespace InnovationDashboard.Data.Model;

/// <summary>What is measured. Table <c>indicators</c>.</summary>
internal sealed class IndicatorRow
{
    public required string Code { get; init; }
    public required string NameEn { get; init; }
    public required string NameZh { get; init; }
    public string? ShortEn { get; init; }
    public string? ShortZh { get; init; }
    public required string DefinitionEn { get; init; }
    public required string DefinitionZh { get; init; }
    public required string Unit { get; init; }
    public required string Direction { get; init; }
    public int Decimals { get; init; }
    public required string Topic { get; init; }
    public bool ByDistrict { get; init; }
    public bool ByArea { get; init; }
    public bool BySector { get; init; }
    public string? LimitsEn { get; init; }
    public string? LimitsZh { get; init; }
    public string? Form { get; init; }
}
