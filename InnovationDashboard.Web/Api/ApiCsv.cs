using System.Globalization;
using System.Text;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Api;

/// <summary>A column of a list as a table.</summary>
/// <typeparam name="T">What a row is.</typeparam>
/// <param name="Name">Name, the same in every language, so that programs may rely on it.</param>
/// <param name="Value">String, number, flag or null of a row.</param>
internal sealed record ApiColumn<T>(string Name, Func<T, object?> Value);

/// <summary>The lists as tables: what is nested in JSON is joined by blanks, names are in the reader's language.</summary>
internal static class ApiCsv
{
    public static IReadOnlyList<ApiColumn<ApiIndicator>> Indicators(Language language) =>
    [
        new("code", row => row.Code), new("name", row => In(row.Name, language)), new("definition", row => In(row.Definition, language)), new("unit", row => row.Unit), new("direction", row => row.Direction),
        new("decimals", row => row.Decimals), new("topic", row => row.Topic), new("by_district", row => row.ByDistrict), new("by_area", row => row.ByArea), new("by_sector", row => row.BySector),
        new("limits", row => In(row.Limits, language)), new("page", row => row.Page),
    ];

    public static IReadOnlyList<ApiColumn<ApiPlace>> Places(Language language) =>
    [
        new("code", row => row.Code), new("scheme", row => row.Scheme), new("role", row => row.Role), new("name", row => In(row.Name, language)), new("latitude", row => row.Latitude),
        new("longitude", row => row.Longitude), new("parent", row => row.Parent), new("page", row => row.Page),
    ];

    public static IReadOnlyList<ApiColumn<ApiSector>> Sectors(Language language) =>
        [new("code", row => row.Code), new("family", row => row.Family), new("family_name", row => In(row.FamilyName, language)), new("name", row => In(row.Name, language)), new("page", row => row.Page)];

    public static IReadOnlyList<ApiColumn<ApiObservation>> Observations(Catalogue catalogue, Language language) =>
    [
        new("id", row => row.Id), new("indicator", row => row.Indicator), new("indicator_name", row => catalogue.Indicators[new(row.Indicator)].Name.In(language)), new("place", row => row.Place),
        new("place_name", row => catalogue.Places[new(row.Place)].Name.In(language)), new("sector", row => row.Sector),
        new("sector_name", row => row.Sector is { } sector ? catalogue.Sectors[new(sector)].Name.In(language) : null), new("year", row => row.Year), new("period", row => row.Period),
        new("value", row => row.Value), new("value_high", row => row.ValueHigh), new("printed", row => row.Printed), new("unit", row => row.Unit), new("qualifier", row => row.Qualifier),
        new("status", row => row.Status), new("derived", row => row.Derived), new("source", row => row.Source), new("locator", row => row.Locator), new("speaker", row => row.Speaker),
        new("edition", row => row.Edition), new("boundary", row => row.Boundary), new("vintage", row => row.Vintage), new("note", row => In(row.Note, language)), new("page", row => row.Page),
    ];

    public static IReadOnlyList<ApiColumn<ApiRanking>> Rankings(Language language) =>
    [
        new("code", row => row.Code), new("name", row => In(row.Name, language)), new("publisher", row => In(row.Publisher, language)), new("measures", row => In(row.Measures, language)),
        new("interest", row => In(row.Interest, language)), new("indicator", row => row.Indicator), new("source", row => row.Source), new("editions", row => string.Join(' ', row.Editions.Select(edition => edition.Year))),
        new("page", row => row.Page),
    ];

    public static IReadOnlyList<ApiColumn<ApiSource>> Sources(Language language) =>
    [
        new("code", row => row.Code), new("title", row => row.Title), new("language", row => row.Language), new("publisher", row => language == Language.Chinese ? row.PublisherZh ?? row.Publisher : row.Publisher),
        new("author", row => row.Author), new("date", row => row.Date), new("url", row => row.Url), new("licence", row => row.Licence), new("reliability", row => row.Reliability),
        new("interest", row => In(row.Interest, language)), new("page", row => row.Page),
    ];

    public static IReadOnlyList<ApiColumn<ApiPanel>> Panels(Language language) =>
    [
        new("code", row => row.Code), new("page", row => row.Page), new("address", row => row.Address), new("form", row => row.Form), new("title", row => In(row.Title, language)),
        new("indicators", row => string.Join(' ', row.Indicators)),
    ];

    /// <summary>The table as RFC 4180 with a byte order mark, without which Excel reads Chinese wrong.</summary>
    public static byte[] Write<T>(IReadOnlyList<ApiColumn<T>> columns, IEnumerable<T> rows)
    {
        var text = new StringBuilder().AppendJoin(',', columns.Select(column => column.Name)).Append("\r\n");
        foreach (var row in rows) text.AppendJoin(',', columns.Select(column => Cell(column.Value(row)))).Append("\r\n");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        _ => Quoted((string)value),
    };

    // A text that a spreadsheet would take for a formula gets an apostrophe in front.
    private static string Quoted(string text)
    {
        if (text.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(text[0], StringComparison.Ordinal)) text = "'" + text;
        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    private static string In(ApiText text, Language language) => language == Language.Chinese ? text.Zh : text.En;
}
