namespace InnovationDashboard.Data.Model;

/// <summary>A figure that a version added, corrected or withdrew. Table <c>changes</c>.</summary>
internal sealed class ChangeRow
{
    public required string Version { get; init; }
    public int Sort { get; init; }
    public required string Kind { get; init; }
    public required string Observation { get; init; }
    public string? Field { get; init; }
    public string? OldValue { get; init; }
    public string? NewValue { get; init; }
    public string? Indicator { get; init; }
    public string? Place { get; init; }
    public string? Sector { get; init; }
    public int? Year { get; init; }
    public string? ReplacedBy { get; init; }
    public string? NoteEn { get; init; }
    public string? NoteZh { get; init; }
}
