using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Evidence;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Passports;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Search;

/// <summary>Everything of a catalogue that can be found, each with the page that says most about it. A place that no page shows is not offered.</summary>
public static class SearchThings
{
    /// <summary>Pages, places, sectors, rankings, indicators, in the package's order.</summary>
    /// <param name="catalogue">Names.</param>
    /// <param name="places">Where places without a page of their own are shown.</param>
    public static IEnumerable<(SearchHit Hit, LocalText Also)> Of(Catalogue catalogue, IReadOnlyDictionary<PlaceCode, ShownAt> places)
    {
        foreach (var page in catalogue.Pages.Values.Where(page => !page.Route.Contains('{', StringComparison.Ordinal)).OrderBy(page => page.Nav ?? int.MaxValue))
            yield return (new(SearchKind.Page, page.Code.Value, page.Title, page.Route, "", LocalText.Empty, null), LocalText.Empty);

        foreach (var scheme in catalogue.Schemes)
            foreach (var place in catalogue.PlacesOf(scheme.Code))
                if (Place(catalogue, scheme, place, places) is { } hit)
                    yield return (hit, place.ShortName);

        foreach (var family in catalogue.Families)
            foreach (var sector in catalogue.SectorsOf(family.Code))
                if (PageAddress.Of(catalogue, sector.Code) is { } path)
                    yield return (new(SearchKind.Sector, sector.Code.Value, sector.Name, path, "", family.Name, family.InFilter ? ViewFilter.Sector : null), sector.ShortName);

        foreach (var ranking in catalogue.Rankings)
            if (PageAddress.Of(catalogue, ranking.Code) is { } path)
                yield return (new(SearchKind.Ranking, ranking.Code.Value, ranking.Name, path, "", ranking.Publisher, null), ranking.ShortName);

        var topics = catalogue.Topics.ToDictionary(topic => topic.Code, topic => topic.Name);
        foreach (var indicator in catalogue.Indicators.Values.OrderBy(indicator => indicator.Name.En, StringComparer.Ordinal))
            yield return (new(SearchKind.Indicator, indicator.Code.Value, indicator.Name, EvidenceAddress.Indicator(indicator.Code), "", topics.GetValueOrDefault(indicator.Topic), null), Also(catalogue, indicator));
    }

    // A term of the glossary in the name brings its other forms: who types the everyday word finds the official one.
    private static LocalText Also(Catalogue catalogue, IndicatorRecord indicator)
    {
        string In(Language language) => string.Join(' ', catalogue.Glossary.Where(term => term.Forms(language).Any(form => indicator.Name.In(language).Contains(form, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(term => term.Forms(language)).Prepend(indicator.ShortName.In(language)));
        return new(In(Language.English), In(Language.Chinese));
    }

    private static SearchHit? Place(Catalogue catalogue, SchemeRecord scheme, PlaceRecord place, IReadOnlyDictionary<PlaceCode, ShownAt> places)
    {
        ViewFilter? filter = scheme.Role switch { "district" => ViewFilter.District, "area" => ViewFilter.Area, _ => null };
        if (PageAddress.Of(catalogue, place.Code) is { } own) return new(SearchKind.Place, place.Code.Value, place.Name, own, "", scheme.Name, filter);
        if (place.Code == catalogue.Site.Place) return new(SearchKind.Place, place.Code.Value, place.Name, "/", "", scheme.Name, null);
        if (places.TryGetValue(place.Code, out var at)) return new(SearchKind.Place, place.Code.Value, place.Name, at.Path, at.Panel, scheme.Name, null);
        return place.Parent is { } parent && PageAddress.Of(catalogue, parent) is { } above ? new(SearchKind.Place, place.Code.Value, place.Name, above, "", scheme.Name, null) : null;
    }
}
