using InnovationDashboard.Data.Model;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries.Mapping;

/// <summary>Rows of what is not a figure → records.</summary>
internal static class CatalogueMapping
{
    public static SiteRecord Record(this SiteRow row, PlaceRow place) => new(
        new(row.NameEn, row.NameZh), new(row.ShortEn, row.ShortZh), new(row.TaglineEn, row.TaglineZh), row.Mark, new(row.Place),
        row.CentreLat ?? place.Lat ?? 0, row.CentreLon ?? place.Lon ?? 0, LocalText.Of(row.CentreNameEn, row.CentreNameZh));

    public static UnitRecord Record(this UnitRow row) =>
        new(row.Code, new(row.NameEn, row.NameZh), row.Kind, row.FactorEn, row.FactorZh, LocalText.Of(row.SuffixEn, row.SuffixZh));

    public static PeriodRecord Record(this PeriodRow row) => new(row.Code, new(row.NameEn, row.NameZh), row.Sort);

    public static SchemeRecord Record(this SchemeRow row) => new(row.Code, new(row.NameEn, row.NameZh), new(row.PluralEn, row.PluralZh), row.Role, row.Sort);

    public static PlaceRecord Record(this PlaceRow row) => new(
        new(row.Code), row.Scheme, new(row.NameEn, row.NameZh), LocalText.Of(row.ShortEn, row.ShortZh), row.Sort, row.Lat, row.Lon,
        row.Economy, row.TileColumn, row.TileRow, row.Colour, Words.Place(row.Parent), LocalText.Of(row.NoteEn, row.NoteZh));

    public static PlaceLinkRecord Record(this PlaceLinkRow row) =>
        new(new(row.Area), new(row.District), row.Extent, row.AreaKm2, new(row.Source), row.Locator, LocalText.Of(row.NoteEn, row.NoteZh));

    public static BoundaryRecord Record(this BoundaryRow row) => new(
        row.Code, new(row.Place), row.ValidFrom, row.ValidTo, row.AreaKm2, Words.Qualifier(row.Qualifier), new(row.ExtentEn, row.ExtentZh), new(row.Source), row.Locator);

    public static FamilyRecord Record(this FamilyRow row) =>
        new(row.Code, new(row.NameEn, row.NameZh), LocalText.Of(row.NoteEn, row.NoteZh), row.Role, row.Filter, row.Sort);

    public static SectorRecord Record(this SectorRow row) =>
        new(new(row.Code), row.Family, new(row.NameEn, row.NameZh), LocalText.Of(row.ShortEn, row.ShortZh), row.Sort, row.RankInFilter);

    public static SectorLinkRecord Record(this SectorLinkRow row) => new(new(row.Field), new(row.Sector), row.Kind, new(row.NoteEn, row.NoteZh));

    public static SourceRecord Record(this SourceRow row) => new(
        new(row.Code), row.Title, row.Language, row.TitleLanguage, row.Publisher, row.PublisherZh, row.Author, row.Date, row.Url, row.LinkPublic,
        row.Licence, Words.Reliability(row.Reliability), LocalText.Of(row.InterestEn, row.InterestZh), row.Note);

    public static SpeakerRecord Record(this SpeakerRow row) => new(row.Code, new(row.NameEn, row.NameZh), LocalText.Of(row.RoleEn, row.RoleZh));

    public static IndicatorRecord Record(this IndicatorRow row) => new(
        new(row.Code), new(row.NameEn, row.NameZh), LocalText.Of(row.ShortEn, row.ShortZh), new(row.DefinitionEn, row.DefinitionZh), row.Unit, row.Direction, row.Decimals, row.Topic,
        row.ByDistrict, row.ByArea, row.BySector, LocalText.Of(row.LimitsEn, row.LimitsZh), row.Form);

    public static TopicRecord Record(this TopicRow row) => new(row.Code, new(row.NameEn, row.NameZh), row.Sort);

    public static BreakRecord Record(this BreakRow row) => new(
        row.Code, new(row.Indicator), Words.Place(row.Place), Words.Sector(row.Sector), row.BeforeYear, row.Kind, new(row.ReasonEn, row.ReasonZh));

    public static RankingRecord Record(this RankingRow row) => new(
        new(row.Code), new(row.NameEn, row.NameZh), new(row.ShortEn, row.ShortZh), new(row.PublisherEn, row.PublisherZh), new(row.MeasuresEn, row.MeasuresZh),
        LocalText.Of(row.InterestEn, row.InterestZh), new(row.Indicator), Words.Indicator(row.ValueIndicator), row.Scheme, Words.Ranking(row.Parent), new(row.Source), row.Drawn, row.Sort,
        new(row.SentenceEn, row.SentenceZh));

    public static EditionRecord Record(this RankingEditionRow row) => new(
        row.Code, new(row.Ranking), row.Year, row.DataWindow, new(row.MethodEn, row.MethodZh), row.UnitsRanked, row.Comparable, LocalText.Of(row.ReasonEn, row.ReasonZh), new(row.Source));

    public static PageRecord Record(this PageRow row) => new(
        new(row.Code), row.Kind, row.Route, row.Nav, new(row.TitleEn, row.TitleZh), LocalText.Of(row.SentenceEn, row.SentenceZh), LocalText.Of(row.LeadEn, row.LeadZh));
}
