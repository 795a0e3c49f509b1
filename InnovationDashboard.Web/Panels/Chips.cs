using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Panels.Builders;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Panels;

/// <summary>Works out what each filter does to a panel: what the package declares, checked against what the figures can answer.</summary>
public static class Chips
{
    private static readonly string[] Filters = ["district", "area", "sector"];

    /// <summary>One chip a filter, in fixed order.</summary>
    public static IReadOnlyList<Chip> Of(PanelContent panel, IReadOnlyList<PickedSeries> picked, PanelContext context) =>
        [.. Filters.Select(filter => Of(filter, panel, picked, context))];

    /// <summary>The panel's own chip: the strongest effect of the set filters, or of all when none is set.</summary>
    public static FilterEffect Strongest(IReadOnlyList<Chip> chips)
    {
        var active = chips.Where(chip => chip.Active).ToList();
        return (active.Count > 0 ? active : chips).Max(chip => chip.Effect);
    }

    /// <summary>The view without the filters that say nothing about a panel.</summary>
    public static ViewState Lit(ViewState view, IReadOnlyList<Chip> chips)
    {
        bool Speaks(string filter) => chips.Any(chip => chip.Filter == filter && chip.Effect != FilterEffect.NotApplicable);
        return view with { District = Speaks("district") ? view.District : null, Area = Speaks("area") ? view.Area : null, Sector = Speaks("sector") ? view.Sector : null };
    }

    private static Chip Of(string filter, PanelContent panel, IReadOnlyList<PickedSeries> picked, PanelContext context)
    {
        var declared = panel.Filters.FirstOrDefault(candidate => candidate.Filter == filter);
        var effect = declared?.Effect switch
        {
            "applied" => FilterEffect.Applied,
            "highlighted" => FilterEffect.Highlighted,
            _ => FilterEffect.NotApplicable,
        };
        var reason = declared?.Reason.In(context.Language) ?? "";
        var chosen = Chosen(filter, context);
        if (chosen is null) return new(filter, effect, false, Name(filter, effect, context), reason);

        if (effect != FilterEffect.NotApplicable && !Answers(filter, panel, picked, context))
        {
            effect = FilterEffect.NotApplicable;
            reason = context.Text(PanelText.NoFiguresFor, chosen);
        }
        else if (effect != FilterEffect.NotApplicable && filter == "sector" && picked.Select(series => series.Sector?.Link).FirstOrDefault(link => link is not null) is { } link)
        {
            reason = context.Text(PanelText.SectorMapped, context.SectorName(link.Sector), chosen, link.Note.In(context.Language));
        }

        return new(filter, effect, true, context.Text(PanelText.ChipActive, Name(filter, effect, context), chosen), reason);
    }

    private static string? Chosen(string filter, PanelContext context) => filter switch
    {
        "district" => context.View.District is { } district ? context.PlaceName(district) : null,
        "area" => context.View.Area is { } area ? context.PlaceName(area) : null,
        _ => context.View.Sector is { } sector ? context.SectorName(sector) : null,
    };

    private static bool Answers(string filter, PanelContent panel, IReadOnlyList<PickedSeries> picked, PanelContext context)
    {
        if (filter == "sector")
        {
            var sectors = picked.SelectMany(series => series.Figures).Where(figure => figure.Sector is not null).Select(figure => figure.Sector!.Value)
                .Concat(panel.Facts.SelectMany(fact => fact.Sectors)).ToHashSet();
            return picked.Any(series => series.Sector is not null) || SectorChoice.Find(context.View.Sector, sectors, context.Catalogue) is not null;
        }

        var alone = context with { View = filter == "district" ? context.View with { Area = null } : context.View with { District = null }, Subject = null };
        var drawn = DrawnPlaces(panel, picked, context).ToHashSet();
        var shown = drawn.Count > 0 ? drawn : picked.SelectMany(series => series.Figures).Select(figure => figure.Place).Concat(panel.Facts.SelectMany(fact => fact.Places)).ToHashSet();
        return new Emphasis(alone, shown, new HashSet<SectorCode>(), linkedInPart: drawn.Count > 0).AnyPlace;
    }

    // Maps, cards and tables of boundaries show places with or without a figure.
    private static IEnumerable<PlaceCode> DrawnPlaces(PanelContent panel, IReadOnlyList<PickedSeries> picked, PanelContext context) => panel.Panel.Form switch
    {
        "tilemap" when picked.Count > 0 => [],
        "areamap" or "tilemap" => context.Catalogue.PlacesOfRole("district").Concat(context.Catalogue.PlacesOfRole("area")).Select(place => place.Code),
        "cards" => CardsBuilder.PlacesOf(panel, context).Select(place => place.Code),
        "matrix" => context.Catalogue.PlacesOfRole("area").Select(place => place.Code),
        "table" when picked.Count == 0 => context.Catalogue.Boundaries.Select(boundary => boundary.Place),
        _ => [],
    };

    private static string Name(string filter, FilterEffect effect, PanelContext context) =>
        context.Text(Enum.Parse<PanelText>("Chip" + char.ToUpperInvariant(filter[0]) + filter[1..] + effect));
}
