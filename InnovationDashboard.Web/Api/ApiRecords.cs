using System.ComponentModel;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Api;

/// <summary>A text in both languages.</summary>
/// <param name="En">English.</param>
/// <param name="Zh">Simplified Chinese.</param>
public sealed record ApiText(string En, string Zh)
{
    internal static ApiText Of(LocalText text) => new(text.En, text.Zh);
}

/// <summary>A list with the data version it comes from.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Version">Data version; its hash is the answer's ETag.</param>
/// <param name="Total">How many there are, on all pages together.</param>
/// <param name="Next">Address of the next page, or null.</param>
/// <param name="Items">What is listed, in a fixed order.</param>
public sealed record ApiList<T>(string Version, int Total, string? Next, IReadOnlyList<T> Items);

/// <summary>What is measured.</summary>
public sealed record ApiIndicator(
    string Code, ApiText Name, ApiText Definition, string Unit, [property: Description("Is more better? up, down, target, none")] string Direction, int Decimals, string Topic,
    bool ByDistrict, bool ByArea, bool BySector, ApiText Limits, string Page);

/// <summary>A place of any scheme. Places of different schemes are never added up.</summary>
public sealed record ApiPlace(
    string Code, string Scheme, [property: Description("subject, district, area, peer, part")] string Role, ApiText Name, ApiText ShortName, double? Latitude, double? Longitude, string? Parent, string? Page);

/// <summary>A sector of one family.</summary>
public sealed record ApiSector(string Code, string Family, ApiText FamilyName, ApiText Name, string? Page);

/// <summary>A figure with its place in the source.</summary>
public sealed record ApiObservation(
    string Id, string Indicator, string Place, string? Sector, int Year, string Period,
    [property: Description("In the indicator's unit; null when missing or told in words only")] double? Value,
    [property: Description("Upper end of a range")] double? ValueHigh, string? Printed, string Unit,
    [property: Description("The source's own word: exact, about, around, over, nearly, under, at-least, one-third, half, on-par")] string Qualifier,
    [property: Description("SDMX flags: b break before, d definition differs, e estimate, f forecast or target, m missing, p provisional, u weak source; empty for none")] string Status,
    bool Derived, string Source, string Locator, string? Speaker, string? Edition, string? Boundary, string? Vintage, ApiText Note, string Page);

/// <summary>A ranking with its editions, oldest first.</summary>
public sealed record ApiRanking(
    string Code, ApiText Name, ApiText Publisher, ApiText Measures, ApiText Interest, string Indicator, string Source, string? Page, IReadOnlyList<ApiEdition> Editions);

/// <summary>An edition. A rank move is only told between editions that may be compared.</summary>
public sealed record ApiEdition(
    string Code, int Year, string? DataWindow, ApiText Method, int? UnitsRanked, [property: Description("With the edition before: first, yes, assumed, no")] string Comparable, ApiText Reason, string Source);

/// <summary>A source.</summary>
public sealed record ApiSource(
    string Code, string Title, string Language, string Publisher, string? PublisherZh, string? Author, string? Date, string? Url, string Licence,
    [property: Description("high, medium, low")] string Reliability, ApiText Interest, string Page);

/// <summary>A panel of a page.</summary>
public sealed record ApiPanel(string Code, string Page, string Address, string Form, ApiText Title, IReadOnlyList<string> Indicators);
