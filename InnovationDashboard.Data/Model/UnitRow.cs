namespace InnovationDashboard.Data.Model;

/// <summary>A unit and how a value in it is shown. Table <c>units</c>.</summary>
internal sealed class UnitRow
{
    public required string Code { get; init; }
    public required string NameEn { get; init; }
    public required string NameZh { get; init; }
    public required string Kind { get; init; }
    public double FactorEn { get; init; }
    public string? SuffixEn { get; init; }
    public string? SuffixZh { get; init; }
    public double FactorZh { get; init; }
}
