namespace InnovationDashboard.Data.Model;

/// <summary>A sector a fact is about. Table <c>fact_sectors</c>.</summary>
internal sealed class FactSectorRow
{
    public required string Fact { get; init; }
    public required string Sector { get; init; }
}
