using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Api;

/// <summary>The lists as tables: what is nested in JSON is joined by blanks, names are in the reader's language.</summary>
internal static class ApiCsv
{
    public static IReadOnlyList<(string Name, Func<ApiIndicator, object?> Value)> Indicators(Language language) =>
    [
        ("code", row => row.Code), ("name", row => In(row.Name, language)), ("definition", row => In(row.Definition, language)), ("unit", row => row.Unit), ("direction", row => row.Direction),
        ("decimals", row => row.Decimals), ("topic", row => row.Topic), ("by_district", row => row.ByDistrict), ("by_area", row => row.ByArea), ("by_sector", row => row.BySector),
        ("limits", row => In(row.Limits, language)), ("page", row => row.Page),
    ];

    public static IReadOnlyList<(string Name, Func<ApiPlace, object?> Value)> Places(Language language) =>
    [
        ("code", row => row.Code), ("scheme", row => row.Scheme), ("role", row => row.Role), ("name", row => In(row.Name, language)), ("latitude", row => row.Latitude),
        ("longitude", row => row.Longitude), ("parent", row => row.Parent), ("page", row => row.Page),
    ];

    public static IReadOnlyList<(string Name, Func<ApiSector, object?> Value)> Sectors(Language language) =>
        [("code", row => row.Code), ("family", row => row.Family), ("family_name", row => In(row.FamilyName, language)), ("name", row => In(row.Name, language)), ("page", row => row.Page)];

    public static IReadOnlyList<(string Name, Func<ApiObservation, object?> Value)> Observations(Catalogue catalogue, Language language) =>
    [
        ("id", row => row.Id), ("indicator", row => row.Indicator), ("indicator_name", row => catalogue.Indicators[new(row.Indicator)].Name.In(language)), ("place", row => row.Place),
        ("place_name", row => catalogue.Places[new(row.Place)].Name.In(language)), ("sector", row => row.Sector),
        ("sector_name", row => row.Sector is { } sector ? catalogue.Sectors[new(sector)].Name.In(language) : null), ("year", row => row.Year), ("period", row => row.Period),
        ("value", row => row.Value), ("value_high", row => row.ValueHigh), ("printed", row => row.Printed), ("unit", row => row.Unit), ("qualifier", row => row.Qualifier),
        ("status", row => row.Status), ("derived", row => row.Derived), ("source", row => row.Source), ("locator", row => row.Locator), ("speaker", row => row.Speaker),
        ("edition", row => row.Edition), ("boundary", row => row.Boundary), ("vintage", row => row.Vintage), ("note", row => In(row.Note, language)), ("page", row => row.Page),
    ];

    public static IReadOnlyList<(string Name, Func<ApiRanking, object?> Value)> Rankings(Language language) =>
    [
        ("code", row => row.Code), ("name", row => In(row.Name, language)), ("publisher", row => In(row.Publisher, language)), ("measures", row => In(row.Measures, language)),
        ("interest", row => In(row.Interest, language)), ("indicator", row => row.Indicator), ("source", row => row.Source), ("editions", row => string.Join(' ', row.Editions.Select(edition => edition.Year))),
        ("page", row => row.Page),
    ];

    public static IReadOnlyList<(string Name, Func<ApiSource, object?> Value)> Sources(Language language) =>
    [
        ("code", row => row.Code), ("title", row => row.Title), ("language", row => row.Language), ("publisher", row => language == Language.Chinese ? row.PublisherZh ?? row.Publisher : row.Publisher),
        ("author", row => row.Author), ("date", row => row.Date), ("url", row => row.Url), ("licence", row => row.Licence), ("reliability", row => row.Reliability),
        ("interest", row => In(row.Interest, language)), ("page", row => row.Page),
    ];

    public static IReadOnlyList<(string Name, Func<ApiPanel, object?> Value)> Panels(Language language) =>
    [
        ("code", row => row.Code), ("page", row => row.Page), ("address", row => row.Address), ("form", row => row.Form), ("title", row => In(row.Title, language)),
        ("indicators", row => string.Join(' ', row.Indicators)),
    ];

    private static string In(ApiText text, Language language) => language == Language.Chinese ? text.Zh : text.En;
}
