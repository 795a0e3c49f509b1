using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries.Records;

/// <summary>One figure with its place in the source.</summary>
/// <param name="Id">Observation id, stable for ever.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Place">Where.</param>
/// <param name="Sector">Of which sector, or null.</param>
/// <param name="Year">Calendar year, or year of the edition.</param>
/// <param name="Period">Part of the year (period code; <c>year</c> = all of it).</param>
/// <param name="Value">Value in the indicator's unit; null when missing or only in words.</param>
/// <param name="High">Upper end when the source gives a range.</param>
/// <param name="Printed">As printed, where the number alone would lose it.</param>
/// <param name="Qualifier">As the source words it.</param>
/// <param name="Status">Status flags.</param>
/// <param name="Derived">True when worked out from other statements rather than printed.</param>
/// <param name="Source">Source.</param>
/// <param name="Locator">Place in the source: paragraph, page or table.</param>
/// <param name="Reliability">How far it is trusted.</param>
/// <param name="Speaker">Speaker code of a quotation, or null.</param>
/// <param name="Edition">Ranking edition code, or null.</param>
/// <param name="Note">What a reader must know.</param>
public sealed record Figure(
    ObservationId Id, IndicatorCode Indicator, PlaceCode Place, SectorCode? Sector, int Year, string Period, double? Value, double? High, string? Printed,
    Qualifier Qualifier, ObservationStatus Status, bool Derived, SourceCode Source, string Locator, Reliability Reliability, string? Speaker, string? Edition, LocalText Note)
{
    /// <summary>Which publication of the same figure it is (a later one may have revised it), or null.</summary>
    public string? Vintage { get; init; }

    /// <summary>Code of the boundary version that the figure counts within, or null when the place has one only.</summary>
    public string? Boundary { get; init; }
}

/// <summary>What a page is about when it is the page of one district, area, sector or ranking; at most one is set.</summary>
public sealed record PageSubject(PlaceCode? Place = null, SectorCode? Sector = null, RankingCode? Ranking = null);

/// <summary>A headed group of panels.</summary>
public sealed record SectionRecord(string Code, int Sort, LocalText Title, PageCode? Link, LocalText LinkText);

/// <summary>Declaration of a panel (package table <c>panels</c>); words as in the descriptor.</summary>
public sealed record PanelRecord(
    PanelCode Code, PageCode Page, string Section, int Sort, string Form, string Span, LocalText Title, LocalText Subtitle, LocalText Note,
    int? Limit, string? Order, string? Link, string? Topic, bool Paired)
{
    /// <summary>Title to show instead when a filter changes the figures away from the declared default; empty when the title holds anyway.</summary>
    public LocalText FilteredTitle { get; init; }
}

/// <summary>Declaration of one series of a panel (package table <c>panel_series</c>).</summary>
public sealed record SeriesRecord(
    int Sort, IndicatorCode Indicator, string PlaceFrom, PlaceCode? Place, string? PlaceScheme, string SectorFrom, SectorCode? Sector, string? Family,
    int? FromYear, int? ToYear, string YearPick, string? Period, string Role, LocalText Label);

/// <summary>A series with every figure that any filter may bring into it; the builder picks by <c>year_pick</c> and state.</summary>
public sealed record SeriesContent(SeriesRecord Declaration, IReadOnlyList<Figure> Figures);

/// <summary>What a filter does to a panel. Filter: district, area, sector. Effect: applied, highlighted, not-applicable.</summary>
public sealed record PanelFilterRecord(string Filter, string Effect, LocalText Reason);

/// <summary>A fact of the seed article in our words. Kind: figure, goal, policy, plan, focus, statement, context.</summary>
public sealed record FactRecord(
    string Code, int Paragraph, string Kind, string Basis, string Topic, string Speaker, LocalText Period, int? FromYear, int? ToYear, LocalText Text,
    ObservationId? Observation, SourceCode Source, LocalText Note, IReadOnlyList<PlaceCode> Places, IReadOnlyList<SectorCode> Sectors);

/// <summary>A policy, plan or target from another source than the article.</summary>
public sealed record PlanRecord(string Code, string Kind, int Year, int? ToYear, LocalText Text, ObservationId? Observation, SourceCode Source, string Locator);

/// <summary>A panel with all that it may show.</summary>
/// <param name="Panel">Declaration.</param>
/// <param name="Series">Series with figures.</param>
/// <param name="Peers">Places compared, in order.</param>
/// <param name="Filters">What each filter does.</param>
/// <param name="Facts">Facts for the forms facts, timeline, matrix and cards; else empty.</param>
/// <param name="Plans">Plans for the form timeline; else empty.</param>
public sealed record PanelContent(
    PanelRecord Panel, IReadOnlyList<SeriesContent> Series, IReadOnlyList<PlaceCode> Peers, IReadOnlyList<PanelFilterRecord> Filters,
    IReadOnlyList<FactRecord> Facts, IReadOnlyList<PlanRecord> Plans);

/// <summary>A page with all its panels, read in a fixed number of SQL commands whatever the page holds.</summary>
/// <param name="Page">The page.</param>
/// <param name="Subject">What it is about, or null.</param>
/// <param name="Sections">Sections in order.</param>
/// <param name="Panels">Panels in order of section and sort.</param>
public sealed record PageContent(PageRecord Page, PageSubject? Subject, IReadOnlyList<SectionRecord> Sections, IReadOnlyList<PanelContent> Panels);
