namespace InnovationDashboard.Data.Rules.Index;

internal sealed record SchemeRow(string Code, string? Role, int Line);

internal sealed record PlaceRow(string Code, string Scheme, bool HasPoint, bool HasHalfPoint, int? TileColumn, int? TileRow, string? Parent, int Line);

internal sealed record FamilyRow(string Code, string? Role);

internal sealed record SectorRow(string Code, string Family, int Line);

internal sealed record UnitRow(string Code, string? Kind);

internal sealed record IndicatorRow(string Code, string Unit, bool ByDistrict, bool ByArea, bool BySector, string? Form, int Line);

internal sealed record RankingRow(string Code, string Indicator, string? ValueIndicator, string Scheme, string? Parent, int Line);

internal sealed record EditionRow(string Code, string Ranking, int Year, string? Comparable, bool HasReason, int Line);

internal sealed record BreakRow(string Code, string Indicator, string? Place, string? Sector, int BeforeYear, string? Kind, int Line)
{
    /// <summary>True when the series of a place and sector is cut by this break.</summary>
    public bool Cuts(string place, string? sector) => (Place is null || Place == place) && (Sector is null || Sector == sector);
}

internal sealed record PageRow(string Code, string? Kind, string Route, int Line);

internal sealed record SectionRow(string Code, string Page, int Line);

internal sealed record PanelRow(string Code, string Page, string Section, string? Form, int? Limit, string? Topic, int Line);

internal sealed record SeriesRow(
    string Panel, string Indicator, string? PlaceFrom, string? Place, string? PlaceScheme, string? SectorFrom, string? Sector, string? Family,
    int? FromYear, int? ToYear, string? Period, string? Role, int Line);

internal sealed record PeerRow(string Panel, string Place, int Line);

internal sealed record SlideRow(
    string Briefing, int Number, string Page, string Panel, string? District, string? Area, string? Sector, string? Emphasis, bool IsAnnotated, string? Offer, int Line);

/// <summary>A figure as far as rules across tables need it; texts are shared, so a quarter of a million cost some 20 MB.</summary>
internal readonly record struct FigureRow(
    string Id, string Indicator, string Place, string? Sector, int Year, string Period, double? Value, bool IsRange, string Status, string? Edition, string? Vintage, bool HasNote, int Line)
{
    /// <summary>True when the series breaks before this figure.</summary>
    public bool HasBreak => Status.Contains('b', StringComparison.Ordinal);

    /// <summary>True when the figure is known to be missing.</summary>
    public bool IsMissing => Status.Contains('m', StringComparison.Ordinal);
}
