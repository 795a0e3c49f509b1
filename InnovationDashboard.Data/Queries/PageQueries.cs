using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries;

/// <summary>Pages with everything that their panels may show.</summary>
public sealed class PageQueries
{
    private readonly VersionedContexts contexts;
    private readonly QueryCache cache;
    private readonly CatalogueQueries catalogues;
    private readonly FactQueries factQueries;

    internal PageQueries(VersionedContexts contexts, QueryCache cache, CatalogueQueries catalogues, FactQueries factQueries)
    {
        this.contexts = contexts;
        this.cache = cache;
        this.catalogues = catalogues;
        this.factQueries = factQueries;
    }

    /// <summary>
    /// A page with all figures that any filter may bring into its panels. Read in six SQL commands whatever the page holds (catalogue, facts and plans are read once a version), and
    /// kept: filters and languages ask for the same answer.
    /// </summary>
    /// <exception cref="ArgumentException">The version has no such page, or no such place, sector or ranking.</exception>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public async Task<PageContent> GetAsync(DataVersion version, PageCode page, PageSubject? subject, CancellationToken ct)
    {
        var catalogue = await catalogues.GetAsync(version, ct).ConfigureAwait(false);
        if (!catalogue.Pages.TryGetValue(page, out var record)) throw new ArgumentException($"No page '{page}'.", nameof(page));
        if (!IsKnown(catalogue, subject)) throw new ArgumentException($"Unknown subject {subject}.", nameof(subject));
        return await cache.GetAsync(version, "page", (page, subject), () => ReadAsync(catalogue, record, subject), ct).ConfigureAwait(false);
    }

    /// <summary>Every panel of the package with the indicators it draws, by page and place on it. Two SQL commands, once a version.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public Task<IReadOnlyList<(PanelRecord Panel, IReadOnlyList<IndicatorCode> Indicators)>> PanelsAsync(DataVersion version, CancellationToken ct) =>
        cache.GetAsync(version, "panels", null, () => contexts.ReadAsync(version, PageRows.ReadPanelsAsync, CancellationToken.None), ct);

    private static bool IsKnown(Catalogue catalogue, PageSubject? subject) =>
        subject is null
        || ((subject.Place is not { } place || catalogue.Places.ContainsKey(place))
            && (subject.Sector is not { } sector || catalogue.Sectors.ContainsKey(sector))
            && (subject.Ranking is not { } ranking || catalogue.Rankings.Any(candidate => candidate.Code == ranking)));

    private async Task<PageContent> ReadAsync(Catalogue catalogue, PageRecord page, PageSubject? subject)
    {
        var facts = new PanelFacts(
            await factQueries.AllAsync(catalogue.Version, CancellationToken.None).ConfigureAwait(false),
            await factQueries.PlansAsync(catalogue.Version, CancellationToken.None).ConfigureAwait(false), subject);
        var rows = await contexts.ReadAsync(catalogue.Version, context => PageRows.ReadAsync(context, page.Code.Value), CancellationToken.None).ConfigureAwait(false);
        var scope = new SeriesScope(catalogue, subject);
        var ranking = subject?.Ranking is { } code ? new RankingPanels(catalogue, code) : null;

        var panels = new List<PanelContent>(rows.Panels.Count);
        foreach (var panel in rows.Panels)
        {
            var declared = rows.Series[panel.Code].ToList();
            if (ranking?.Has(panel.Code, declared) == false) continue;
            IReadOnlyList<PlaceCode> peers = [.. rows.Peers[panel.Code]];
            IReadOnlyList<SeriesContent> series = [.. declared.Select(one => new SeriesContent(one, scope.Of(one, peers, rows.Figures[one.Indicator])))];
            panels.Add(new PanelContent(panel, series, peers, [.. rows.Filters[panel.Code]], facts.Of(panel, series), facts.PlansOf(panel)));
        }

        var filled = panels.Select(panel => panel.Panel.Section).ToHashSet(StringComparer.Ordinal);
        return new PageContent(page, subject, [.. rows.Sections.Where(section => filled.Contains(section.Code))], panels);
    }
}
