namespace InnovationDashboard.Data.Model;

/// <summary>A headed group of panels. Table <c>sections</c>.</summary>
internal sealed class SectionRow
{
    public required string Code { get; init; }
    public required string Page { get; init; }
    public int Sort { get; init; }
    public required string TitleEn { get; init; }
    public required string TitleZh { get; init; }
    public string? Link { get; init; }
    public string? LinkTextEn { get; init; }
    public string? LinkTextZh { get; init; }
}
