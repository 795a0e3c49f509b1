namespace InnovationDashboard.Data.Model;

/// <summary>A family of sectors. Table <c>families</c>.</summary>
internal sealed class FamilyRow
{
    public required string Code { get; init; }
    public required string NameEn { get; init; }
    public required string NameZh { get; init; }
    public string? NoteEn { get; init; }
    public string? NoteZh { get; init; }
    public required string Role { get; init; }
    public bool Filter { get; init; }
    public int Sort { get; init; }
}
