using InnovationDashboard.Data.Model;
using InnovationDashboard.Data.Queries.Mapping;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace InnovationDashboard.Data.Queries;

/// <summary>Where sources do not agree.</summary>
public sealed class DisagreementQueries
{
    private readonly VersionedContexts contexts;
    private readonly QueryCache cache;

    internal DisagreementQueries(VersionedContexts contexts, QueryCache cache)
    {
        this.contexts = contexts;
        this.cache = cache;
    }

    /// <summary>All disagreements in the order of the package, each with what its sources say.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public Task<IReadOnlyList<DisagreementRecord>> AllAsync(DataVersion version, CancellationToken ct) =>
        cache.GetAsync(version, "disagreements", null, () => contexts.ReadAsync(version, ReadAsync, CancellationToken.None), ct);

    /// <summary>The disagreements that one figure is part of; mostly none.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public async Task<IReadOnlyList<DisagreementRecord>> OfFigureAsync(DataVersion version, ObservationId figure, CancellationToken ct) =>
        [.. (await AllAsync(version, ct).ConfigureAwait(false)).Where(disagreement => disagreement.Values.Any(value => value.Observation == figure))];

    private static async Task<IReadOnlyList<DisagreementRecord>> ReadAsync(DashboardDbContext context)
    {
        var rows = await context.Set<DisagreementRow>().OrderBy(row => row.Sort).ThenBy(row => row.Code).ToListAsync().ConfigureAwait(false);
        var values = (await context.Set<DisagreementValueRow>().OrderBy(row => row.Disagreement).ThenBy(row => row.Sort).ToListAsync().ConfigureAwait(false))
            .ToLookup(row => row.Disagreement, row => row.Record());
        return [.. rows.Select(row => row.Record([.. values[row.Code]]))];
    }
}
