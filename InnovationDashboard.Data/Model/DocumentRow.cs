namespace InnovationDashboard.Data.Model;

/// <summary>A resource of the package that is no table (the land outline), kept as text so that the file holds the whole data version. Table <c>documents</c>.</summary>
internal sealed class DocumentRow
{
    public required string Name { get; init; }
    public required string Text { get; init; }
}
