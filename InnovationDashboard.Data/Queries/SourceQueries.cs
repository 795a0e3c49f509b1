using InnovationDashboard.Data.Model;
using InnovationDashboard.Data.Queries.Mapping;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace InnovationDashboard.Data.Queries;

/// <summary>What was taken from each source.</summary>
public sealed class SourceQueries
{
    private readonly VersionedContexts contexts;
    private readonly QueryCache cache;
    private readonly CatalogueQueries catalogues;
    private readonly FactQueries factQueries;

    internal SourceQueries(VersionedContexts contexts, QueryCache cache, CatalogueQueries catalogues, FactQueries factQueries)
    {
        this.contexts = contexts;
        this.cache = cache;
        this.catalogues = catalogues;
        this.factQueries = factQueries;
    }

    /// <summary>Number of figures of each source that has any. One SQL command, once a version.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public Task<IReadOnlyDictionary<SourceCode, int>> FigureCountsAsync(DataVersion version, CancellationToken ct) =>
        cache.GetAsync(version, "source counts", null, () => contexts.ReadAsync(version, CountAsync, CancellationToken.None), ct);

    /// <summary>Everything taken from one source. One SQL command beside what is read once a version.</summary>
    /// <exception cref="ArgumentException">The version has no such source.</exception>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public async Task<SourceContent> GetAsync(DataVersion version, SourceCode source, CancellationToken ct)
    {
        var catalogue = await catalogues.GetAsync(version, ct).ConfigureAwait(false);
        if (!catalogue.Sources.TryGetValue(source, out var record)) throw new ArgumentException($"No source '{source}'.", nameof(source));
        return await cache.GetAsync(version, "source", source, () => ReadAsync(version, record), ct).ConfigureAwait(false);
    }

    private static async Task<IReadOnlyDictionary<SourceCode, int>> CountAsync(DashboardDbContext context) =>
        await context.Set<ObservationRow>().GroupBy(row => row.Source).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => new SourceCode(group.Key), group => group.Count).ConfigureAwait(false);

    private async Task<SourceContent> ReadAsync(DataVersion version, SourceRecord source)
    {
        var figures = await contexts.ReadAsync(version, context => FiguresAsync(context, source.Code.Value), CancellationToken.None).ConfigureAwait(false);
        var facts = await factQueries.AllAsync(version, CancellationToken.None).ConfigureAwait(false);
        var plans = await factQueries.PlansAsync(version, CancellationToken.None).ConfigureAwait(false);
        return new(source, figures, [.. facts.Where(fact => fact.Source == source.Code)], [.. plans.Where(plan => plan.Source == source.Code)]);
    }

    private static async Task<IReadOnlyList<Figure>> FiguresAsync(DashboardDbContext context, string source) =>
        [.. (await context.Set<ObservationRow>().Where(row => row.Source == source)
            .OrderBy(row => row.Locator).ThenBy(row => row.Indicator).ThenBy(row => row.Place).ThenBy(row => row.Sector).ThenBy(row => row.Year).ThenBy(row => row.Id)
            .ToListAsync().ConfigureAwait(false)).Select(row => row.Record())];
}
