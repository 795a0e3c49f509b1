using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Filters;

/// <summary>One link of a filter menu.</summary>
/// <param name="Code">Code it sets.</param>
/// <param name="Label">Name.</param>
/// <param name="Href">Address of the view with this filter.</param>
/// <param name="Selected">True when it is the filter now.</param>
public sealed record FilterOption(string Code, string Label, string Href, bool Selected);

/// <summary>Links under one heading; the heading is empty where a menu needs none.</summary>
/// <param name="Code">Stable identity.</param>
/// <param name="Name">Heading.</param>
/// <param name="Options">Links.</param>
public sealed record FilterGroup(string Code, string Name, IReadOnlyList<FilterOption> Options);

/// <summary>A filter that is set.</summary>
/// <param name="Filter">Which.</param>
/// <param name="Kind">Name of the filter.</param>
/// <param name="Label">Name of what is chosen.</param>
/// <param name="Without">Address without it.</param>
public sealed record ChosenFilter(ViewFilter Filter, string Kind, string Label, string Without);

/// <summary>What the filter menus offer for a view. Everything comes from the package: schemes by role, families that say they belong into the filter.</summary>
public static class FilterOptions
{
    private const int MostAtAGlance = 24;

    /// <summary>Name of a filter: that of the scheme with its role; "sector" is ours.</summary>
    public static string NameOf(SiteView view, ViewFilter filter) => filter switch
    {
        ViewFilter.District => SchemeName(view, "district"),
        ViewFilter.Area => SchemeName(view, "area"),
        _ => view.Text(FilterText.Sector),
    };

    /// <summary>The places a filter offers, in package order.</summary>
    public static IEnumerable<PlaceRecord> PlacesOf(SiteView view, ViewFilter filter) => view.Catalogue.PlacesOfRole(filter == ViewFilter.District ? "district" : "area");

    /// <summary>Districts or areas.</summary>
    public static IReadOnlyList<FilterOption> Places(SiteView view, ViewFilter filter)
    {
        var district = filter == ViewFilter.District;
        var now = district ? view.State.District : view.State.Area;
        return [.. PlacesOf(view, filter).Select(place => new FilterOption(
            place.Code.Value, PlaceName(view, place.Code), (district ? view.State with { District = place.Code } : view.State with { Area = place.Code }).Href(), now == place.Code))];
    }

    /// <summary>True when a filter has more options than a reader takes in at a glance.</summary>
    public static bool IsLong(SiteView view, ViewFilter filter) =>
        MostAtAGlance < (filter == ViewFilter.Sector ? view.Catalogue.Families.Where(family => family.InFilter).Sum(family => view.Catalogue.SectorsOf(family.Code).Count()) : PlacesOf(view, filter).Count());

    /// <summary>Everything a filter offers, in the order of its menu.</summary>
    public static IEnumerable<FilterGroup> Groups(SiteView view, ViewFilter filter) =>
        filter == ViewFilter.Sector ? FirstSectors(view).Concat(OtherSectors(view)) : [new("", "", Places(view, filter))];

    /// <summary>The sectors shown first, by family.</summary>
    public static IReadOnlyList<FilterGroup> FirstSectors(SiteView view) => SectorGroups(view, sector => sector.RankInFilter is not null, sector => sector.RankInFilter ?? 0);

    /// <summary>The sectors behind "all other", by family.</summary>
    public static IReadOnlyList<FilterGroup> OtherSectors(SiteView view) => SectorGroups(view, sector => sector.RankInFilter is null, sector => sector.Sort);

    /// <summary>Filters that are set, in the order of the address.</summary>
    public static IReadOnlyList<ChosenFilter> Chosen(SiteView view)
    {
        var chosen = new List<ChosenFilter>(3);
        var state = view.State;
        if (state.District is { } district) chosen.Add(new(ViewFilter.District, NameOf(view, ViewFilter.District), PlaceName(view, district), (state with { District = null }).Href()));
        if (state.Area is { } area) chosen.Add(new(ViewFilter.Area, NameOf(view, ViewFilter.Area), PlaceName(view, area), (state with { Area = null }).Href()));
        if (state.Sector is { } sector) chosen.Add(new(ViewFilter.Sector, NameOf(view, ViewFilter.Sector), SectorName(view, sector), (state with { Sector = null }).Href()));
        return chosen;
    }

    /// <summary>The filter line as it stands on paper, slides and exports.</summary>
    public static string Line(SiteView view)
    {
        var chosen = Chosen(view);
        if (chosen.Count == 0) return view.Text(FilterText.FilterLineNone, PlaceName(view, view.Catalogue.Site.Place));
        var pairs = chosen.Select(filter => view.Text(FilterText.FilterPair, filter.Kind, filter.Label));
        return view.Text(FilterText.FilterLine, string.Join(view.Language == Language.Chinese ? "；" : "; ", pairs));
    }

    /// <summary>
    /// Name of a place as filters say it, or its code when the package does not know it. English districts by their short name, so that sixteen fit into a menu; areas in full,
    /// because an area is often called after the district it lies in.
    /// </summary>
    public static string PlaceName(SiteView view, PlaceCode code)
    {
        if (!view.Catalogue.Places.TryGetValue(code, out var place)) return code.Value;
        return view.Language == Language.English && view.Catalogue.RoleOf(code) == "district" ? place.Label(view.Language) : place.Name.In(view.Language);
    }

    /// <summary>Name of a sector, or its code when the package does not know it.</summary>
    public static string SectorName(SiteView view, SectorCode code) => view.Catalogue.Sectors.TryGetValue(code, out var sector) ? sector.Name.In(view.Language) : code.Value;

    private static string SchemeName(SiteView view, string role) => view.Catalogue.Schemes.FirstOrDefault(scheme => scheme.Role == role)?.Name.In(view.Language) ?? role;

    private static List<FilterGroup> SectorGroups(SiteView view, Func<SectorRecord, bool> which, Func<SectorRecord, int> order)
    {
        var groups = new List<FilterGroup>();
        foreach (var family in view.Catalogue.Families.Where(family => family.InFilter))
        {
            var options = view.Catalogue.SectorsOf(family.Code).Where(which).OrderBy(order).Select(sector => new FilterOption(
                sector.Code.Value, sector.Name.In(view.Language), (view.State with { Sector = sector.Code }).Href(), view.State.Sector == sector.Code)).ToList();
            if (options.Count > 0) groups.Add(new(family.Code, family.Name.In(view.Language), options));
        }

        return groups;
    }
}
