using InnovationDashboard.Data.Model;
using InnovationDashboard.Data.Queries.Mapping;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace InnovationDashboard.Data.Queries;

/// <summary>Figures by what they measure, where, of what and when, a page at a time in the order of their ids.</summary>
public sealed class ObservationQueries
{
    private readonly VersionedContexts contexts;

    internal ObservationQueries(VersionedContexts contexts) => this.contexts = contexts;

    /// <summary>The figures that pass a filter. Two SQL commands: how many pass, and one page of them. Not cached: there are more filters than memory.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public Task<ObservationPage> FindAsync(DataVersion version, ObservationFilter filter, CancellationToken ct) =>
        contexts.ReadAsync(version, context => ReadAsync(context, filter, ct), ct);

    private static async Task<ObservationPage> ReadAsync(DashboardDbContext context, ObservationFilter filter, CancellationToken ct)
    {
        var passing = Passing(context.Set<ObservationRow>(), filter);
        var total = await passing.CountAsync(ct).ConfigureAwait(false);
        var after = filter.After?.Value;
#pragma warning disable CA1309 // SQLite compares byte by byte; the overload that says ordinal is not translated.
        var page = after is null ? passing : passing.Where(row => string.Compare(row.Id, after) > 0);
#pragma warning restore CA1309
        var rows = await page.OrderBy(row => row.Id).Take(filter.Limit + 1).ToListAsync(ct).ConfigureAwait(false);
        var shown = rows.Take(filter.Limit).Select(row => row.Record()).ToList();
        return new(shown, total, rows.Count > filter.Limit ? shown[^1].Id : null);
    }

    private static IQueryable<ObservationRow> Passing(IQueryable<ObservationRow> rows, ObservationFilter filter)
    {
        if (filter.Indicator is { } indicator) rows = rows.Where(row => row.Indicator == indicator.Value);
        foreach (var place in filter.Places.Select(place => place.Value)) rows = rows.Where(row => row.Place == place);
        if (filter.Sector is { } sector) rows = rows.Where(row => row.Sector == sector.Value);
        if (filter.Source is { } source) rows = rows.Where(row => row.Source == source.Value);
        if (filter.FromYear is { } from) rows = rows.Where(row => row.Year >= from);
        if (filter.ToYear is { } to) rows = rows.Where(row => row.Year <= to);
        return rows;
    }
}
