using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries.Records;

/// <summary>What the product is called for this city and which place it is about.</summary>
public sealed record SiteRecord(LocalText Name, LocalText ShortName, LocalText Tagline, string Mark, PlaceCode Place, double CentreLatitude, double CentreLongitude, LocalText CentreName);

/// <summary>A unit and how a value in it is shown: shown value = stored value × factor of the language, followed by the suffix.</summary>
public sealed record UnitRecord(string Code, LocalText Name, string Kind, double FactorEn, double FactorZh, LocalText Suffix)
{
    /// <summary>Factor for a language.</summary>
    public double Factor(Language language) => language == Language.Chinese ? FactorZh : FactorEn;
}

/// <summary>A part of a year a figure refers to; <c>year</c> is the whole calendar year.</summary>
public sealed record PeriodRecord(string Code, LocalText Name, int Sort);

/// <summary>A system of places. Role: subject, district, area, peer, part.</summary>
public sealed record SchemeRecord(string Code, LocalText Name, LocalText Plural, string Role, int Sort);

/// <summary>A place of any scheme.</summary>
public sealed record PlaceRecord(
    PlaceCode Code, string Scheme, LocalText Name, LocalText ShortName, int Sort, double? Latitude, double? Longitude,
    string? Economy, int? TileColumn, int? TileRow, int? Colour, PlaceCode? Parent, LocalText Note)
{
    /// <summary>Short name where there is one, else the name.</summary>
    public string Label(Language language) => ShortName.In(language) is { Length: > 0 } label ? label : Name.In(language);
}

/// <summary>An area reaches into a district. Extent: whole, part.</summary>
public sealed record PlaceLinkRecord(PlaceCode Area, PlaceCode District, string Extent, double? AreaKm2, SourceCode Source, string Locator, LocalText Note);

/// <summary>One boundary version of a place; the last by <see cref="ValidFrom"/> is the current one.</summary>
public sealed record BoundaryRecord(string Code, PlaceCode Place, string ValidFrom, string? ValidTo, double? AreaKm2, Qualifier Qualifier, LocalText Extent, SourceCode Source, string Locator);

/// <summary>A family of sectors. Role: field, industry, occupation, other.</summary>
public sealed record FamilyRecord(string Code, LocalText Name, LocalText Note, string Role, bool InFilter, int Sort);

/// <summary>A sector of one family.</summary>
public sealed record SectorRecord(SectorCode Code, string Family, LocalText Name, LocalText ShortName, int Sort, int? RankInFilter)
{
    /// <summary>Short name where there is one, else the name.</summary>
    public string Label(Language language) => ShortName.In(language) is { Length: > 0 } label ? label : Name.In(language);
}

/// <summary>Which statistic comes nearest to a field. Kind: nearest, frame (far wider than the field).</summary>
public sealed record SectorLinkRecord(SectorCode Field, SectorCode Sector, string Kind, LocalText Note);

/// <summary>A source. <c>LanguageTag</c> is the language it is written in; <c>TitleLanguage</c> the BCP 47 tag of the title as it stands here, which may be a translation.</summary>
public sealed record SourceRecord(
    SourceCode Code, string Title, string LanguageTag, string TitleLanguage, string Publisher, string? PublisherZh, string? Author, string? Date, string? Url, bool LinkPublic,
    string Licence, Reliability Reliability, LocalText Interest, string? Note);

/// <summary>Who said it.</summary>
public sealed record SpeakerRecord(string Code, LocalText Name, LocalText Role);

/// <summary>What is measured. Direction: up, down, target, none.</summary>
public sealed record IndicatorRecord(
    IndicatorCode Code, LocalText Name, LocalText ShortName, LocalText Definition, string Unit, string Direction, int Decimals, string Topic,
    bool ByDistrict, bool ByArea, bool BySector, LocalText Limits, string? Form)
{
    /// <summary>Short name where there is one, else the name.</summary>
    public string Label(Language language) => ShortName.In(language) is { Length: > 0 } label ? label : Name.In(language);
}

/// <summary>A subject that indicators and facts are grouped by.</summary>
public sealed record TopicRecord(string Code, LocalText Name, int Sort);

/// <summary>A cut: no line, no change, no rank move across it. Kind: method, boundary, definition, revision, census, gap. A null place or sector means all.</summary>
public sealed record BreakRecord(string Code, IndicatorCode Indicator, PlaceCode? Place, SectorCode? Sector, int BeforeYear, string Kind, LocalText Reason);

/// <summary>A ranking. Drawn: bump, dots, table.</summary>
public sealed record RankingRecord(
    RankingCode Code, LocalText Name, LocalText ShortName, LocalText Publisher, LocalText Measures, LocalText Interest, IndicatorCode Indicator, IndicatorCode? ValueIndicator,
    string Scheme, RankingCode? Parent, SourceCode Source, string Drawn, int Sort, LocalText Sentence);

/// <summary>An edition of a ranking. Comparable with the edition before: first, yes, assumed, no.</summary>
public sealed record EditionRecord(string Code, RankingCode Ranking, int Year, string? DataWindow, LocalText Method, int? UnitsRanked, string Comparable, LocalText Reason, SourceCode Source);

/// <summary>A page: kind, address and the sentence it opens with.</summary>
public sealed record PageRecord(PageCode Code, string Kind, string Route, int? Nav, LocalText Title, LocalText Sentence, LocalText Lead);
