namespace InnovationDashboard.Data.Model;

/// <summary>A system of places. Table <c>schemes</c>.</summary>
internal sealed class SchemeRow
{
    public required string Code { get; init; }
    public required string NameEn { get; init; }
    public required string NameZh { get; init; }
    public required string PluralEn { get; init; }
    public required string PluralZh { get; init; }
    public required string Role { get; init; }
    public int Sort { get; init; }
}
