namespace InnovationDashboard.Data.Model;

/// <summary>A fact of the seed article in our words. Table <c>facts</c>.</summary>
internal sealed class FactRow
{
    public required string Code { get; init; }
    public int Paragraph { get; init; }
    public required string Kind { get; init; }
    public required string Basis { get; init; }
    public required string Topic { get; init; }
    public required string Speaker { get; init; }
    public required string PeriodEn { get; init; }
    public required string PeriodZh { get; init; }
    public int? FromYear { get; init; }
    public int? ToYear { get; init; }
    public required string TextEn { get; init; }
    public required string TextZh { get; init; }
    public string? Observation { get; init; }
    public required string Source { get; init; }
    public string? NoteEn { get; init; }
    public string? NoteZh { get; init; }
}
