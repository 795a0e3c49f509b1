using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Search;

/// <summary>The index of the data version that is asked for; the last one is kept.</summary>
internal sealed class SiteSearch(PageQueries pages)
{
    private readonly Lock gate = new();
    private Catalogue? known;
    private Task<SearchIndex>? index;

    /// <summary>The index of a catalogue; completes at once when it is in memory.</summary>
    public Task<SearchIndex> ForAsync(Catalogue catalogue)
    {
        lock (gate)
        {
            if (!ReferenceEquals(known, catalogue) || index is null or { IsFaulted: true } or { IsCanceled: true })
                (known, index) = (catalogue, Task.Run(() => BuildAsync(catalogue)));
            return index;
        }
    }

    private async Task<SearchIndex> BuildAsync(Catalogue catalogue)
    {
        var shown = new ShownPlaces();
        foreach (var page in Representatives(catalogue))
        {
            var content = await pages.GetAsync(catalogue.Version, page.Page.Code, page.Subject, CancellationToken.None);
            shown.Read(content, page, ContextOf(catalogue, page));
        }

        return new(SearchThings.Of(catalogue, shown.Indicators, shown.Places));
    }

    // Pages in the order of the navigation; of a page that exists once a district or sector, the first will do to find what its panels show.
    private static IEnumerable<PageAtAddress> Representatives(Catalogue catalogue)
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
                "sector" => catalogue.Families.SelectMany(family => catalogue.SectorsOf(family.Code)).Take(1).Select(sector => new PageSubject(Sector: sector.Code)),
                "ranking" => catalogue.Rankings.Select(ranking => new PageSubject(Ranking: ranking.Code)),
                _ => catalogue.PlacesOfRole(page.Kind).Take(1).Select(place => new PageSubject(Place: place.Code)),
            };
            foreach (var subject in subjects) yield return new(page, subject);
        }
    }

    // "Districts" says more about a figure that every district's page shows than the name of the district that happened to be looked at.
    private static LocalText ContextOf(Catalogue catalogue, PageAtAddress page) =>
        page.Subject is null or { Ranking: not null }
            ? new(page.Title(catalogue, Language.English), page.Title(catalogue, Language.Chinese))
            : catalogue.Pages.Values.FirstOrDefault(list => list.Route.Length > 1 && page.Page.Route.StartsWith(list.Route + "/", StringComparison.Ordinal))?.Title ?? LocalText.Empty;

    /// <summary>Where indicators and places are shown first.</summary>
    private sealed class ShownPlaces
    {
        public Dictionary<IndicatorCode, ShownAt> Indicators { get; } = [];

        public Dictionary<PlaceCode, ShownAt> Places { get; } = [];

        public void Read(PageContent content, PageAtAddress page, LocalText context)
        {
            foreach (var panel in content.Panels)
            {
                var at = new ShownAt(PathOf(page), panel.Panel.Code.Value, context);
                foreach (var series in panel.Series.Where(series => series.Figures.Count > 0))
                {
                    Indicators.TryAdd(series.Declaration.Indicator, at);
                    foreach (var figure in series.Figures) Places.TryAdd(figure.Place, at);
                }
            }
        }

        private static string PathOf(PageAtAddress page) => page.Page.Route.Replace(
            "{code}", page.Subject?.Place?.Value ?? page.Subject?.Sector?.Value ?? page.Subject?.Ranking?.Value ?? "", StringComparison.Ordinal);
    }
}
