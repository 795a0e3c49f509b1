namespace InnovationDashboard.Data.Model;

/// <summary>Who said it. Table <c>speakers</c>.</summary>
internal sealed class SpeakerRow
{
    public required string Code { get; init; }
    public required string NameEn { get; init; }
    public required string NameZh { get; init; }
    public string? RoleEn { get; init; }
    public string? RoleZh { get; init; }
}
