namespace InnovationDashboard.Data.Model;

/// <summary>A place a fact is about. Table <c>fact_places</c>.</summary>
internal sealed class FactPlaceRow
{
    public required string Fact { get; init; }
    public required string Place { get; init; }
}
