using InnovationDashboard.Data.Model;
using InnovationDashboard.Data.Queries.Mapping;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace InnovationDashboard.Data.Queries;

/// <summary>Versions of the package and what each changed.</summary>
public sealed class UpdateQueries
{
    private readonly VersionedContexts contexts;
    private readonly QueryCache cache;

    internal UpdateQueries(VersionedContexts contexts, QueryCache cache)
    {
        this.contexts = contexts;
        this.cache = cache;
    }

    /// <summary>All versions, newest first, each with its changes. Two SQL commands, once a version.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public Task<IReadOnlyList<VersionRecord>> AllAsync(DataVersion version, CancellationToken ct) =>
        cache.GetAsync(version, "updates", null, () => contexts.ReadAsync(version, ReadAsync, CancellationToken.None), ct);

    /// <summary>What versions did to one figure, newest first; mostly nothing. A figure that is gone has a change of the kind withdrawn.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public async Task<IReadOnlyList<ChangeRecord>> OfFigureAsync(DataVersion version, ObservationId figure, CancellationToken ct) =>
        [.. (await AllAsync(version, ct).ConfigureAwait(false)).SelectMany(one => one.Changes).Where(change => change.Figure == figure)];

    private static async Task<IReadOnlyList<VersionRecord>> ReadAsync(DashboardDbContext context)
    {
        var changes = (await context.Set<ChangeRow>().OrderBy(row => row.Sort).ToListAsync().ConfigureAwait(false)).ToLookup(row => row.Version, row => row.Record());
        var versions = (await context.Set<VersionRow>().ToListAsync().ConfigureAwait(false)).Select(row => row.Record([.. changes[row.Version]]));
        return [.. versions.OrderByDescending(version => Version.Parse(version.Label))];
    }
}
