using InnovationDashboard.Data.Model;
using InnovationDashboard.Data.Queries.Mapping;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace InnovationDashboard.Data.Queries;

/// <summary>Briefings of the package with their slides.</summary>
public sealed class BriefingQueries
{
    private readonly VersionedContexts contexts;
    private readonly QueryCache cache;

    internal BriefingQueries(VersionedContexts contexts, QueryCache cache)
    {
        this.contexts = contexts;
        this.cache = cache;
    }

    /// <summary>All briefings in the package's order. Two SQL commands, once a version.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public Task<IReadOnlyList<BriefingRecord>> AllAsync(DataVersion version, CancellationToken ct) =>
        cache.GetAsync(version, "briefings", null, () => contexts.ReadAsync(version, ReadAsync, CancellationToken.None), ct);

    /// <summary>One briefing, or null when the version has none of this code.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public async Task<BriefingRecord?> FindAsync(DataVersion version, BriefingCode code, CancellationToken ct) =>
        (await AllAsync(version, ct).ConfigureAwait(false)).FirstOrDefault(briefing => briefing.Code == code);

    private static async Task<IReadOnlyList<BriefingRecord>> ReadAsync(DashboardDbContext context)
    {
        var slides = (await context.Set<SlideRow>().OrderBy(row => row.Number).ToListAsync().ConfigureAwait(false)).ToLookup(row => row.Briefing, row => row.Record());
        var briefings = await context.Set<BriefingRow>().OrderBy(row => row.Sort).ToListAsync().ConfigureAwait(false);
        return [.. briefings.Select(row => row.Record([.. slides[row.Code]]))];
    }
}
