using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Panels;

/// <summary>A series after filters and the choice of years.</summary>
/// <param name="Declaration">As declared.</param>
/// <param name="Figures">Figures to show, missing ones included, ordered by place, sector, year.</param>
/// <param name="Sector">How the sector filter was answered, or null.</param>
public sealed record PickedSeries(SeriesRecord Declaration, IReadOnlyList<Figure> Figures, SectorChoice? Sector);

/// <summary>Applies a view to the figures of a panel: sector, place, years. Pure; knows no form.</summary>
public static class SeriesPicker
{
    /// <summary>Picks every series of a panel.</summary>
    public static IReadOnlyList<PickedSeries> Pick(PanelContent panel, PanelContext context) =>
        [.. panel.Series.Select(series => Pick(series, panel, context))];

    private static PickedSeries Pick(SeriesContent series, PanelContent panel, PanelContext context)
    {
        var declaration = series.Declaration;
        var (figures, choice) = BySector(series, context);
        if (declaration.PlaceFrom == "subject" && context.Subject?.Place is null) figures = OfFilteredPlace(figures, series, panel, context);
        figures = ByPlace(figures, declaration, panel, context);
        if (declaration.Period is { } period) figures = figures.Where(figure => figure.Period == period);
        figures = ByYear([.. figures], declaration.YearPick);
        return new(declaration, [.. Ordered(figures, context)], choice);
    }

    private static (IEnumerable<Figure> Figures, SectorChoice? Choice) BySector(SeriesContent series, PanelContext context)
    {
        var declaration = series.Declaration;
        if (declaration.SectorFrom != "chosen") return (series.Figures, null);
        var available = series.Figures.Where(figure => figure.Sector is not null).Select(figure => figure.Sector!.Value).ToHashSet();
        var choice = SectorChoice.Find(context.View.Sector ?? context.Subject?.Sector, available, context.Catalogue);
        var shown = choice?.Sector ?? declaration.Sector;
        return (series.Figures.Where(figure => figure.Sector == shown), choice);
    }

    // On a page without a subject place: the filtered district or area when the panel has figures for it, else the declared place.
    private static IEnumerable<Figure> OfFilteredPlace(IEnumerable<Figure> own, SeriesContent series, PanelContent panel, PanelContext context)
    {
        var pool = panel.Series.Where(other => other.Declaration.Indicator == series.Declaration.Indicator).SelectMany(other => other.Figures).Concat(own).DistinctBy(figure => figure.Id).ToList();
        var place = new[] { context.View.District, context.View.Area, series.Declaration.Place }.FirstOrDefault(candidate => candidate is { } code && pool.Exists(figure => figure.Place == code));
        return pool.Where(figure => figure.Place == place);
    }

    private static IEnumerable<Figure> ByPlace(IEnumerable<Figure> figures, SeriesRecord declaration, PanelContent panel, PanelContext context)
    {
        if (declaration.PlaceFrom != "scheme") return figures;
        foreach (var (filter, chosen) in new[] { ("district", context.View.District), ("area", context.View.Area) })
        {
            var applied = panel.Filters.Any(candidate => candidate.Filter == filter && candidate.Effect == "applied");
            if (applied && chosen is { } place && figures.Any(figure => context.Catalogue.RoleOf(figure.Place) == filter))
                figures = figures.Where(figure => figure.Place == place);
        }

        return figures;
    }

    private static IEnumerable<Figure> ByYear(IReadOnlyList<Figure> figures, string pick)
    {
        var known = figures.Where(figure => figure.Value is not null || figure.Printed is not null || figure.Qualifier == Qualifier.OnPar).ToList();
        return pick switch
        {
            "latest" when known.Count > 0 => figures.Where(figure => figure.Year == known.Max(candidate => candidate.Year)),
            "each-latest" => known.GroupBy(figure => (figure.Indicator, figure.Place, figure.Sector)).Select(group => group.MaxBy(figure => figure.Year)!),
            _ => figures,
        };
    }

    private static IOrderedEnumerable<Figure> Ordered(IEnumerable<Figure> figures, PanelContext context) => figures
        .OrderBy(figure => context.Catalogue.Places.TryGetValue(figure.Place, out var place) ? place.Sort : int.MaxValue)
        .ThenBy(figure => figure.Place.Value, StringComparer.Ordinal)
        .ThenBy(figure => figure.Sector is { } code && context.Catalogue.Sectors.TryGetValue(code, out var sector) ? sector.Sort : 0)
        .ThenBy(figure => figure.Year)
        .ThenBy(figure => context.Catalogue.Periods.TryGetValue(figure.Period, out var period) ? period.Sort : 0)
        .ThenBy(figure => figure.Id.Value, StringComparer.Ordinal);
}
