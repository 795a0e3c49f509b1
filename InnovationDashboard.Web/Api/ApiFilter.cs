using System.Globalization;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using Microsoft.Extensions.Primitives;

namespace InnovationDashboard.Web.Api;

/// <summary>Reads the filters of an address: the codes of the pages' filters, and more. Everything that is not understood is told, by parameter.</summary>
internal static class ApiFilter
{
    /// <summary>Parameters that any list understands.</summary>
    public static IReadOnlyList<string> Common { get; } = ["lang", "format"];

    /// <summary>Parameters of the list of figures.</summary>
    public static IReadOnlyList<string> Observations { get; } = ["indicator", "district", "area", "place", "sector", "source", "from", "to", "limit", "after"];

    /// <summary>The filter, and what is wrong with the parameters (empty when all are understood).</summary>
    public static (ObservationFilter Filter, IReadOnlyDictionary<string, string[]> Errors) Read(IQueryCollection query, Catalogue catalogue, Language language)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        Refuse(query, Observations, language, errors);
        string? One(string name)
        {
            if (!query.TryGetValue(name, out var values) || StringValues.IsNullOrEmpty(values)) return null;
            if (values.Count == 1) return values[0];
            errors.Add(name, [Texts.In(language, ApiMessage.ParameterTwice)]);
            return null;
        }

        string? Known(string name, Func<string, bool> exists)
        {
            var code = One(name);
            if (code is null || exists(code)) return code;
            errors.Add(name, [Texts.In(language, ApiMessage.UnknownCode, Shortened(code))]);
            return null;
        }

        int? Number(string name, int least, int most)
        {
            var text = One(name);
            if (text is null) return null;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
            errors.Add(name, [Texts.In(language, ApiMessage.NotANumber, least, most)]);
            return null;
        }

        var places = new[]
        {
            Known("district", code => catalogue.RoleOf(new(code)) == "district"), Known("area", code => catalogue.RoleOf(new(code)) == "area"), Known("place", code => catalogue.Places.ContainsKey(new(code))),
        };
        var filter = new ObservationFilter
        {
            Indicator = Known("indicator", code => catalogue.Indicators.ContainsKey(new(code))) is { } indicator ? new IndicatorCode(indicator) : null,
            Places = [.. places.OfType<string>().Select(code => new PlaceCode(code))],
            Sector = Known("sector", code => catalogue.Sectors.ContainsKey(new(code))) is { } sector ? new SectorCode(sector) : null,
            Source = Known("source", code => catalogue.Sources.ContainsKey(new(code))) is { } source ? new SourceCode(source) : null,
            FromYear = Number("from", 1, 9999),
            ToYear = Number("to", 1, 9999),
            Limit = Number("limit", 1, ObservationFilter.MostLimit) ?? 100,
            After = One("after") is { } after ? new ObservationId(after) : null,
        };
        return (filter, errors);
    }

    /// <summary>Names parameters that a list does not have: a filter that is mistyped must not silently let everything pass.</summary>
    public static void Refuse(IQueryCollection query, IReadOnlyList<string> known, Language language, Dictionary<string, string[]> errors)
    {
        foreach (var name in query.Keys.Where(name => !known.Contains(name) && !Common.Contains(name)))
            errors.Add(Shortened(name), [Texts.In(language, ApiMessage.UnknownParameter, string.Join(", ", known.Concat(Common)))]);
    }

    private static string Shortened(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
