using System.Collections.Frozen;
using InnovationDashboard.Data.Model;
using InnovationDashboard.Data.Queries.Mapping;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace InnovationDashboard.Data.Queries;

/// <summary>Everything of a data version that is not a figure.</summary>
public sealed class CatalogueQueries
{
    private const string LandResource = "world-land";
    private readonly VersionedContexts contexts;
    private readonly QueryCache cache;

    internal CatalogueQueries(VersionedContexts contexts, QueryCache cache)
    {
        this.contexts = contexts;
        this.cache = cache;
    }

    /// <summary>The catalogue of a version, read once and shared.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public Task<Catalogue> GetAsync(DataVersion version, CancellationToken ct) =>
        cache.GetAsync(version, "catalogue", null, () => contexts.ReadAsync(version, context => ReadAsync(context, version), CancellationToken.None), ct);

    private static async Task<Catalogue> ReadAsync(DashboardDbContext context, DataVersion version)
    {
        var site = await context.Set<SiteRow>().OrderBy(row => row.Code).FirstAsync().ConfigureAwait(false);
        var places = await context.Set<PlaceRow>().OrderBy(row => row.Code).ToListAsync().ConfigureAwait(false);
        return new Catalogue
        {
            Version = version,
            Site = site.Record(places.Single(place => place.Code == site.Place)),
            Places = places.Select(row => row.Record()).ToFrozenDictionary(record => record.Code),
            Schemes = await AllAsync(context.Set<SchemeRow>().OrderBy(row => row.Sort).ThenBy(row => row.Code), row => row.Record()).ConfigureAwait(false),
            PlaceLinks = await AllAsync(context.Set<PlaceLinkRow>().OrderBy(row => row.Area).ThenBy(row => row.District), row => row.Record()).ConfigureAwait(false),
            Boundaries = await AllAsync(context.Set<BoundaryRow>().OrderBy(row => row.Place).ThenBy(row => row.ValidFrom).ThenBy(row => row.Code), row => row.Record()).ConfigureAwait(false),
            Families = await AllAsync(context.Set<FamilyRow>().OrderBy(row => row.Sort).ThenBy(row => row.Code), row => row.Record()).ConfigureAwait(false),
            Sectors = await ByCodeAsync(context.Set<SectorRow>().OrderBy(row => row.Code), row => row.Record(), record => record.Code).ConfigureAwait(false),
            SectorLinks = await AllAsync(context.Set<SectorLinkRow>().OrderBy(row => row.Field).ThenByDescending(row => row.Kind).ThenBy(row => row.Sector), row => row.Record()).ConfigureAwait(false),
            Units = await ByCodeAsync(context.Set<UnitRow>().OrderBy(row => row.Code), row => row.Record(), record => record.Code).ConfigureAwait(false),
            Periods = await ByCodeAsync(context.Set<PeriodRow>().OrderBy(row => row.Code), row => row.Record(), record => record.Code).ConfigureAwait(false),
            Indicators = await ByCodeAsync(context.Set<IndicatorRow>().OrderBy(row => row.Code), row => row.Record(), record => record.Code).ConfigureAwait(false),
            Topics = await AllAsync(context.Set<TopicRow>().OrderBy(row => row.Sort).ThenBy(row => row.Code), row => row.Record()).ConfigureAwait(false),
            Breaks = await AllAsync(context.Set<BreakRow>().OrderBy(row => row.Indicator).ThenBy(row => row.BeforeYear).ThenBy(row => row.Code), row => row.Record()).ConfigureAwait(false),
            Sources = await ByCodeAsync(context.Set<SourceRow>().OrderBy(row => row.Code), row => row.Record(), record => record.Code).ConfigureAwait(false),
            Speakers = await ByCodeAsync(context.Set<SpeakerRow>().OrderBy(row => row.Code), row => row.Record(), record => record.Code).ConfigureAwait(false),
            Rankings = await AllAsync(context.Set<RankingRow>().OrderBy(row => row.Sort).ThenBy(row => row.Code), row => row.Record()).ConfigureAwait(false),
            Editions = await ByCodeAsync(context.Set<RankingEditionRow>().OrderBy(row => row.Code), row => row.Record(), record => record.Code).ConfigureAwait(false),
            Pages = await ByCodeAsync(context.Set<PageRow>().OrderBy(row => row.Code), row => row.Record(), record => record.Code).ConfigureAwait(false),
            Glossary = await AllAsync(context.Set<GlossaryRow>().OrderBy(row => row.Sort).ThenBy(row => row.Code), row => row.Record()).ConfigureAwait(false),
            WorldLandJson = await context.Set<DocumentRow>().Where(row => row.Name == LandResource).Select(row => row.Text).SingleOrDefaultAsync().ConfigureAwait(false),
        };
    }

    private static async Task<IReadOnlyList<TRecord>> AllAsync<TRow, TRecord>(IOrderedQueryable<TRow> rows, Func<TRow, TRecord> record) =>
        [.. (await rows.ToListAsync().ConfigureAwait(false)).Select(record)];

    private static async Task<FrozenDictionary<TCode, TRecord>> ByCodeAsync<TRow, TRecord, TCode>(IOrderedQueryable<TRow> rows, Func<TRow, TRecord> record, Func<TRecord, TCode> code)
        where TCode : notnull =>
        (await rows.ToListAsync().ConfigureAwait(false)).Select(record).ToFrozenDictionary(code);
}
