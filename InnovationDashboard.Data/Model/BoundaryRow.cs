namespace InnovationDashboard.Data.Model;

/// <summary>A boundary version of a place. Table <c>boundaries</c>.</summary>
internal sealed class BoundaryRow
{
    public required string Code { get; init; }
    public required string Place { get; init; }
    public required string ValidFrom { get; init; }
    public string? ValidTo { get; init; }
    public double? AreaKm2 { get; init; }
    public required string Qualifier { get; init; }
    public required string ExtentEn { get; init; }
    public required string ExtentZh { get; init; }
    public required string Source { get; init; }
    public required string Locator { get; init; }
}
