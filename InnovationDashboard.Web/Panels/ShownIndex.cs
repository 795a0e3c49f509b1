using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Panels;

/// <summary>Finds out where things are shown, once a data version; the last one is kept.</summary>
public sealed class ShownIndex(PageQueries pages, FactQueries facts, PanelFactory factory)
{
    private readonly Lock gate = new();
    private Catalogue? known;
    private Task<ShownPlaces>? shown;

    /// <summary>Where things of a catalogue are shown; completes at once when it is in memory.</summary>
    public Task<ShownPlaces> ForAsync(Catalogue catalogue)
    {
        lock (gate)
        {
            if (!ReferenceEquals(known, catalogue) || shown is null or { IsFaulted: true } or { IsCanceled: true })
                (known, shown) = (catalogue, Task.Run(() => BuildAsync(catalogue)));
            return shown;
        }
    }

    private async Task<ShownPlaces> BuildAsync(Catalogue catalogue)
    {
        var all = await facts.AllAsync(catalogue.Version, CancellationToken.None);
        var factOf = all.Where(fact => fact.Observation is not null).ToDictionary(fact => fact.Observation!.Value.Value, fact => fact.Code, StringComparer.Ordinal);
        var places = new ShownPlaces();
        foreach (var page in Representatives(catalogue, all))
        {
            var content = await pages.GetAsync(catalogue.Version, page.Page.Code, page.Subject, CancellationToken.None);
            var title = TitleOf(catalogue, page);
            places.Read(content, page, title);
            // As the page shows them without a filter; which language does not matter.
            var context = new PanelContext(catalogue, new(page.Path), page.Subject, Language.English);
            foreach (var panel in content.Panels) places.Read(factory.Build(panel, context), page, title, factOf);
        }

        return places;
    }

    // Pages in the order of the navigation; of a page that exists once a district or sector, the first will do to find what its panels show, beside those that a fact is about.
    private static IEnumerable<PageAtAddress> Representatives(Catalogue catalogue, IReadOnlyList<FactRecord> facts)
    {
        foreach (var page in catalogue.Pages.Values.OrderBy(page => page.Nav ?? int.MaxValue).ThenBy(page => page.Route, StringComparer.Ordinal))
        {
            if (!page.Route.EndsWith("{code}", StringComparison.Ordinal))
            {
                yield return new(page, null);
                continue;
            }

            IEnumerable<PageSubject> subjects = page.Kind switch
            {
                "sector" => catalogue.Families.SelectMany(family => catalogue.SectorsOf(family.Code)).Take(1).Select(sector => sector.Code).Concat(facts.SelectMany(fact => fact.Sectors))
                    .Distinct().Select(sector => new PageSubject(Sector: sector)),
                "ranking" => catalogue.Rankings.Select(ranking => new PageSubject(Ranking: ranking.Code)),
                _ => catalogue.PlacesOfRole(page.Kind).Take(1).Select(place => place.Code).Concat(facts.SelectMany(fact => fact.Places).Where(place => catalogue.RoleOf(place) == page.Kind))
                    .Distinct().Select(place => new PageSubject(Place: place)),
            };
            foreach (var subject in subjects) yield return new(page, subject);
        }
    }

    private static LocalText TitleOf(Catalogue catalogue, PageAtAddress page) => new(page.Title(catalogue, Language.English), page.Title(catalogue, Language.Chinese));
}
