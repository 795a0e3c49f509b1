namespace InnovationDashboard.Data.Model;

/// <summary>A panel: one question, one form. Table <c>panels</c>.</summary>
internal sealed class PanelRow
{
    public required string Code { get; init; }
    public required string Page { get; init; }
    public required string Section { get; init; }
    public int Sort { get; init; }
    public required string Form { get; init; }
    public required string Span { get; init; }
    public required string TitleEn { get; init; }
    public required string TitleZh { get; init; }
    public string? FilteredTitleEn { get; init; }
    public string? FilteredTitleZh { get; init; }
    public string? SubtitleEn { get; init; }
    public string? SubtitleZh { get; init; }
    public string? NoteEn { get; init; }
    public string? NoteZh { get; init; }
    public int? Limit { get; init; }
    public string? Order { get; init; }
    public string? Link { get; init; }
    public string? Topic { get; init; }
    public bool? Paired { get; init; }
}
