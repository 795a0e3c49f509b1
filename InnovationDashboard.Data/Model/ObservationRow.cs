namespace InnovationDashboard.Data.Model;

/// <summary>One figure. Table <c>observations</c>.</summary>
internal sealed class ObservationRow
{
    public required string Id { get; init; }
    public required string Indicator { get; init; }
    public required string Place { get; init; }
    public string? Sector { get; init; }
    public int Year { get; init; }
    public required string Period { get; init; }
    public double? Value { get; init; }
    public double? ValueHigh { get; init; }
    public string? Printed { get; init; }
    public required string Qualifier { get; init; }
    public string? Status { get; init; }
    public required string Evidence { get; init; }
    public required string Source { get; init; }
    public required string Locator { get; init; }
    public required string Reliability { get; init; }
    public string? Speaker { get; init; }
    public string? Boundary { get; init; }
    public string? Edition { get; init; }
    public string? Vintage { get; init; }
    public string? NoteEn { get; init; }
    public string? NoteZh { get; init; }
}
