namespace InnovationDashboard.Data.Model;

/// <summary>A subject that indicators and facts are grouped by. Table <c>topics</c>.</summary>
internal sealed class TopicRow
{
    public required string Code { get; init; }
    public required string NameEn { get; init; }
    public required string NameZh { get; init; }
    public int Sort { get; init; }
}
