using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Evidence;
using InnovationDashboard.Web.Passports;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Api;

/// <summary>Records of the data layer → records of the API. Addresses are paths on this server.</summary>
internal static class ApiMapping
{
    public static ApiIndicator Api(this IndicatorRecord record) => new(
        record.Code.Value, ApiText.Of(record.Name), ApiText.Of(record.Definition), record.Unit, record.Direction, record.Decimals, record.Topic,
        record.ByDistrict, record.ByArea, record.BySector, ApiText.Of(record.Limits), EvidenceAddress.Indicator(record.Code));

    public static ApiPlace Api(this PlaceRecord record, Catalogue catalogue) => new(
        record.Code.Value, record.Scheme, catalogue.RoleOf(record.Code), ApiText.Of(record.Name), ApiText.Of(record.ShortName), record.Latitude, record.Longitude, record.Parent?.Value,
        PageAddress.Of(catalogue, record.Code));

    public static ApiSector Api(this SectorRecord record, Catalogue catalogue) => new(
        record.Code.Value, record.Family, ApiText.Of(catalogue.Families.First(family => family.Code == record.Family).Name), ApiText.Of(record.Name), PageAddress.Of(catalogue, record.Code));

    public static ApiObservation Api(this Figure figure, Catalogue catalogue) => new(
        figure.Id.Value, figure.Indicator.Value, figure.Place.Value, figure.Sector?.Value, figure.Year, figure.Period, figure.Value, figure.High, figure.Printed,
        catalogue.Indicators[figure.Indicator].Unit, Word(figure.Qualifier), Flags(figure.Status), figure.Derived, figure.Source.Value, figure.Locator, figure.Speaker, figure.Edition,
        figure.Boundary, figure.Vintage, ApiText.Of(figure.Note), PassportAddress.Of(figure.Id.Value));

    public static ApiRanking Api(this RankingRecord record, Catalogue catalogue) => new(
        record.Code.Value, ApiText.Of(record.Name), ApiText.Of(record.Publisher), ApiText.Of(record.Measures), ApiText.Of(record.Interest), record.Indicator.Value, record.Source.Value,
        PageAddress.Of(catalogue, record.Code),
        [.. catalogue.Editions.Values.Where(edition => edition.Ranking == record.Code).OrderBy(edition => edition.Year).Select(edition => new ApiEdition(
            edition.Code, edition.Year, edition.DataWindow, ApiText.Of(edition.Method), edition.UnitsRanked, edition.Comparable, ApiText.Of(edition.Reason), edition.Source.Value))]);

    public static ApiSource Api(this SourceRecord record) => new(
        record.Code.Value, record.Title, record.LanguageTag, record.Publisher, record.PublisherZh, record.Author, record.Date, record.LinkPublic ? record.Url : null, record.Licence,
        Lower(record.Reliability.ToString()), ApiText.Of(record.Interest), EvidenceAddress.Source(record.Code));

    public static ApiPanel Api(this (PanelRecord Panel, IReadOnlyList<IndicatorCode> Indicators) entry, Catalogue catalogue) => new(
        entry.Panel.Code.Value, entry.Panel.Page.Value, catalogue.Pages[entry.Panel.Page].Route + "#" + entry.Panel.Code, entry.Panel.Form, ApiText.Of(MarkedSentence.Plain(entry.Panel.Title)),
        [.. entry.Indicators.Select(indicator => indicator.Value)]);

    /// <summary>A qualifier as in the package: lower case with hyphens.</summary>
    internal static string Word(Qualifier qualifier) =>
        string.Concat(qualifier.ToString().Select((letter, at) => (at > 0 && char.IsUpper(letter) ? "-" : "") + char.ToLowerInvariant(letter)));

    /// <summary>Letters of the flags in alphabetical order; empty for none.</summary>
    internal static string Flags(ObservationStatus status) => string.Concat(Letters.Where(pair => status.HasFlag(pair.Flag)).Select(pair => pair.Letter));

    private static readonly (ObservationStatus Flag, char Letter)[] Letters =
    [
        (ObservationStatus.Break, 'b'), (ObservationStatus.DefinitionDiffers, 'd'), (ObservationStatus.Estimate, 'e'), (ObservationStatus.Forecast, 'f'), (ObservationStatus.Missing, 'm'),
        (ObservationStatus.Provisional, 'p'), (ObservationStatus.LowReliability, 'u'),
    ];

    private static string Lower(string word) => word.ToLowerInvariant();
}
