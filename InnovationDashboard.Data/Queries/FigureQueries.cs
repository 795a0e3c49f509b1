using InnovationDashboard.Data.Model;
using InnovationDashboard.Data.Queries.Mapping;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace InnovationDashboard.Data.Queries;

/// <summary>Single figures by their ids.</summary>
public sealed class FigureQueries
{
    private readonly VersionedContexts contexts;

    internal FigureQueries(VersionedContexts contexts) => this.contexts = contexts;

    /// <summary>The figures of these ids in the order asked, without those that do not exist. Not cached: ids come from addresses, and a look-up by key is quick.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public Task<IReadOnlyList<Figure>> ByIdsAsync(DataVersion version, IReadOnlyCollection<ObservationId> ids, CancellationToken ct) =>
        contexts.ReadAsync(version, context => ReadAsync(context, [.. ids.Select(id => id.Value)], ct), ct);

    private static async Task<IReadOnlyList<Figure>> ReadAsync(DashboardDbContext context, IReadOnlyList<string> ids, CancellationToken ct)
    {
        var rows = await context.Set<ObservationRow>().Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(ct).ConfigureAwait(false);
        var byId = rows.ToDictionary(row => row.Id, row => row.Record());
        return [.. ids.Where(byId.ContainsKey).Select(id => byId[id])];
    }
}
