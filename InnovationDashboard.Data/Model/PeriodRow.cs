namespace InnovationDashboard.Data.Model;

/// <summary>A part of a year. Table <c>periods</c>.</summary>
internal sealed class PeriodRow
{
    public required string Code { get; init; }
    public required string NameEn { get; init; }
    public required string NameZh { get; init; }
    public int Sort { get; init; }
}
