namespace InnovationDashboard.Data.Model;

/// <summary>A version of the package. Table <c>versions</c>.</summary>
internal sealed class VersionRow
{
    public required string Version { get; init; }
    public required string Date { get; init; }
    public required string NoteEn { get; init; }
    public required string NoteZh { get; init; }
}
