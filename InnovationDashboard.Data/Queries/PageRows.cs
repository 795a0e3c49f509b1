using InnovationDashboard.Data.Model;
using InnovationDashboard.Data.Queries.Mapping;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace InnovationDashboard.Data.Queries;

/// <summary>What a page's six SQL commands bring, before figures are given to series.</summary>
internal sealed record PageRows(
    IReadOnlyList<SectionRecord> Sections, IReadOnlyList<PanelRecord> Panels, ILookup<PanelCode, SeriesRecord> Series, ILookup<PanelCode, PlaceCode> Peers,
    ILookup<PanelCode, PanelFilterRecord> Filters, ILookup<IndicatorCode, Figure> Figures)
{
    /// <summary>Reads them; the number of commands does not depend on the page.</summary>
    public static async Task<PageRows> ReadAsync(DashboardDbContext context, string page)
    {
        var sections = await context.Set<SectionRow>().Where(row => row.Page == page).OrderBy(row => row.Sort).ThenBy(row => row.Code).ToListAsync().ConfigureAwait(false);
        var panels = context.Set<PanelRow>().Where(row => row.Page == page);
        var panelRows = await panels.OrderBy(row => row.Sort).ThenBy(row => row.Code).ToListAsync().ConfigureAwait(false);
        var series = context.Set<PanelSeriesRow>().Where(row => panels.Select(panel => panel.Code).Contains(row.Panel));
        var seriesRows = await series.OrderBy(row => row.Panel).ThenBy(row => row.Sort).ToListAsync().ConfigureAwait(false);
        var peers = await context.Set<PanelPeerRow>().Where(row => panels.Select(panel => panel.Code).Contains(row.Panel))
            .OrderBy(row => row.Panel).ThenBy(row => row.Sort).ThenBy(row => row.Place).ToListAsync().ConfigureAwait(false);
        var filters = await context.Set<PanelFilterRow>().Where(row => panels.Select(panel => panel.Code).Contains(row.Panel))
            .OrderBy(row => row.Panel).ThenBy(row => row.Filter).ToListAsync().ConfigureAwait(false);
        // One command for the figures of all series; which series gets which is decided in memory, where the rules can be read.
        var figures = await context.Set<ObservationRow>().Where(row => series.Select(one => one.Indicator).Contains(row.Indicator))
            .OrderBy(row => row.Indicator).ThenBy(row => row.Place).ThenBy(row => row.Sector).ThenBy(row => row.Year).ThenBy(row => row.Period).ThenBy(row => row.Id)
            .ToListAsync().ConfigureAwait(false);

        var sectionSort = sections.Select((row, index) => (row.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index, StringComparer.Ordinal);
        return new PageRows(
            [.. sections.Select(row => row.Record())],
            [.. panelRows.Select(row => row.Record()).OrderBy(panel => sectionSort.GetValueOrDefault(panel.Section, int.MaxValue))],
            seriesRows.ToLookup(row => new PanelCode(row.Panel), row => row.Record()),
            peers.ToLookup(row => new PanelCode(row.Panel), row => new PlaceCode(row.Place)),
            filters.ToLookup(row => new PanelCode(row.Panel), row => row.Record()),
            figures.ToLookup(row => new IndicatorCode(row.Indicator), row => row.Record()));
    }

    /// <summary>All panels with the indicators of their series.</summary>
    public static async Task<IReadOnlyList<(PanelRecord Panel, IReadOnlyList<IndicatorCode> Indicators)>> ReadPanelsAsync(DashboardDbContext context)
    {
        var indicators = (await context.Set<PanelSeriesRow>().OrderBy(row => row.Panel).ThenBy(row => row.Sort).ToListAsync().ConfigureAwait(false))
            .ToLookup(row => row.Panel, row => new IndicatorCode(row.Indicator));
        var panels = await context.Set<PanelRow>().OrderBy(row => row.Page).ThenBy(row => row.Sort).ThenBy(row => row.Code).ToListAsync().ConfigureAwait(false);
        return [.. panels.Select(row => (row.Record(), (IReadOnlyList<IndicatorCode>)[.. indicators[row.Code].Distinct()]))];
    }
}
