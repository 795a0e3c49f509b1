using System.Collections.Frozen;
using InnovationDashboard.Data.Model;
using InnovationDashboard.Data.Queries.Mapping;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace InnovationDashboard.Data.Queries;

/// <summary>What the package knows about one figure, and about one indicator.</summary>
public sealed class PassportQueries
{
    private readonly VersionedContexts contexts;
    private readonly QueryCache cache;
    private readonly FactQueries facts;
    private readonly DisagreementQueries disagreements;
    private readonly FigureQueries figures;

    internal PassportQueries(VersionedContexts contexts, QueryCache cache, FactQueries facts, DisagreementQueries disagreements, FigureQueries figures) =>
        (this.contexts, this.cache, this.facts, this.disagreements, this.figures) = (contexts, cache, facts, disagreements, figures);

    /// <summary>
    /// A figure with its indicator's figures, the sources that disagree and what tells it; null when there is no such figure. One SQL command, and a second where sources disagree;
    /// facts, plans and disagreements are read once a version. Not kept, because ids come from addresses: who prints the answer keeps the print.
    /// </summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public async Task<PassportContent?> GetAsync(DataVersion version, ObservationId id, CancellationToken ct)
    {
        var all = await contexts.ReadAsync(
            version,
            context => ReadAsync(context.Set<ObservationRow>().Where(row => context.Set<ObservationRow>().Where(own => own.Id == id.Value).Select(own => own.Indicator).Contains(row.Indicator)), ct), ct).ConfigureAwait(false);
        if (all.FirstOrDefault(figure => figure.Id == id) is not { } figure) return null;
        var disputes = await disagreements.OfFigureAsync(version, id, ct).ConfigureAwait(false);
        IReadOnlyList<ObservationId> compared = [.. disputes.SelectMany(dispute => dispute.Values).Select(value => value.Observation).OfType<ObservationId>().Distinct()];
        var others = compared.Count == 0 ? [] : await figures.ByIdsAsync(version, compared, ct).ConfigureAwait(false);
        return new(
            figure, all, disputes, others.ToFrozenDictionary(other => other.Id),
            [.. (await facts.AllAsync(version, ct).ConfigureAwait(false)).Where(fact => fact.Observation == id)],
            [.. (await facts.PlansAsync(version, ct).ConfigureAwait(false)).Where(plan => plan.Observation == id)]);
    }

    /// <summary>All figures of an indicator, ordered by place, sector, year, period, id; one SQL command.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public Task<IReadOnlyList<Figure>> OfIndicatorAsync(DataVersion version, IndicatorCode indicator, CancellationToken ct) =>
        contexts.ReadAsync(version, context => ReadAsync(context.Set<ObservationRow>().Where(row => row.Indicator == indicator.Value), ct), ct);

    /// <summary>How much there is of each indicator; read once a version. An indicator without figures is not in it.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public Task<IReadOnlyDictionary<IndicatorCode, IndicatorCoverage>> CoverageAsync(DataVersion version, CancellationToken ct) =>
        cache.GetAsync(version, "coverage", null, () => contexts.ReadAsync(version, ReadCoverageAsync, CancellationToken.None), ct);

    private static async Task<IReadOnlyList<Figure>> ReadAsync(IQueryable<ObservationRow> rows, CancellationToken ct) =>
        [.. (await rows.OrderBy(row => row.Place).ThenBy(row => row.Sector).ThenBy(row => row.Year).ThenBy(row => row.Period).ThenBy(row => row.Id).ToListAsync(ct).ConfigureAwait(false)).Select(row => row.Record())];

    private static async Task<IReadOnlyDictionary<IndicatorCode, IndicatorCoverage>> ReadCoverageAsync(DashboardDbContext context) =>
        (await context.Set<ObservationRow>().GroupBy(row => row.Indicator)
            .Select(group => new { Code = group.Key, Figures = group.Count(), Places = group.Select(row => row.Place).Distinct().Count(), First = group.Min(row => row.Year), Last = group.Max(row => row.Year) })
            .OrderBy(row => row.Code).ToListAsync().ConfigureAwait(false))
        .ToFrozenDictionary(row => new IndicatorCode(row.Code), row => new IndicatorCoverage(row.Figures, row.Places, row.First, row.Last));
}
