namespace InnovationDashboard.Data.Model;

/// <summary>A place of any scheme. Table <c>places</c>.</summary>
internal sealed class PlaceRow
{
    public required string Code { get; init; }
    public required string Scheme { get; init; }
    public required string NameEn { get; init; }
    public required string NameZh { get; init; }
    public string? ShortEn { get; init; }
    public string? ShortZh { get; init; }
    public int Sort { get; init; }
    public double? Lat { get; init; }
    public double? Lon { get; init; }
    public string? Economy { get; init; }
    public int? TileColumn { get; init; }
    public int? TileRow { get; init; }
    public int? Colour { get; init; }
    public string? OfficialCode { get; init; }
    public string? Parent { get; init; }
    public string? NoteEn { get; init; }
    public string? NoteZh { get; init; }
}
