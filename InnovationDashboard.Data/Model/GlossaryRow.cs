namespace InnovationDashboard.Data.Model;

/// <summary>A term and its definition. Table <c>glossary</c>.</summary>
internal sealed class GlossaryRow
{
    public required string Code { get; init; }
    public required string TermEn { get; init; }
    public required string TermZh { get; init; }
    public string? EnglishForms { get; init; }
    public string? ChineseForms { get; init; }
    public required string DefinitionEn { get; init; }
    public required string DefinitionZh { get; init; }
    public int Sort { get; init; }
}
