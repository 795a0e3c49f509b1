using InnovationDashboard.Data.Model;
using InnovationDashboard.Data.Queries.Mapping;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace InnovationDashboard.Data.Queries;

/// <summary>Facts of the seed article and plans from elsewhere; both are few, so they are read whole, once a version.</summary>
public sealed class FactQueries
{
    private readonly VersionedContexts contexts;
    private readonly QueryCache cache;

    internal FactQueries(VersionedContexts contexts, QueryCache cache)
    {
        this.contexts = contexts;
        this.cache = cache;
    }

    /// <summary>All facts by paragraph, then code, with the places and sectors they are about.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public Task<IReadOnlyList<FactRecord>> AllAsync(DataVersion version, CancellationToken ct) =>
        cache.GetAsync(version, "facts", null, () => contexts.ReadAsync(version, ReadFactsAsync, CancellationToken.None), ct);

    /// <summary>All plans by year, then code.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public Task<IReadOnlyList<PlanRecord>> PlansAsync(DataVersion version, CancellationToken ct) =>
        cache.GetAsync(version, "plans", null, () => contexts.ReadAsync(version, ReadPlansAsync, CancellationToken.None), ct);

    private static async Task<IReadOnlyList<FactRecord>> ReadFactsAsync(DashboardDbContext context)
    {
        var facts = await context.Set<FactRow>().OrderBy(row => row.Paragraph).ThenBy(row => row.Code).ToListAsync().ConfigureAwait(false);
        var places = (await context.Set<FactPlaceRow>().OrderBy(row => row.Place).ToListAsync().ConfigureAwait(false)).ToLookup(row => row.Fact, row => new PlaceCode(row.Place));
        var sectors = (await context.Set<FactSectorRow>().OrderBy(row => row.Sector).ToListAsync().ConfigureAwait(false)).ToLookup(row => row.Fact, row => new SectorCode(row.Sector));
        return [.. facts.Select(row => row.Record([.. places[row.Code]], [.. sectors[row.Code]]))];
    }

    private static async Task<IReadOnlyList<PlanRecord>> ReadPlansAsync(DashboardDbContext context) =>
        [.. (await context.Set<PlanRow>().OrderBy(row => row.Year).ThenBy(row => row.Code).ToListAsync().ConfigureAwait(false)).Select(row => row.Record())];
}
