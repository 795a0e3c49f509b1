using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Api;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Evidence;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Discovery;

/// <summary>Every address of the site that stands for itself: pages of the package with each of their subjects, then the pages behind the figures. They carry codes, so they stay.</summary>
internal static class SiteAddresses
{
    /// <summary>Paths in the order of the navigation.</summary>
    public static IEnumerable<string> Of(Catalogue catalogue)
    {
        foreach (var page in catalogue.Pages.Values.OrderBy(page => page.Nav ?? int.MaxValue).ThenBy(page => page.Route, StringComparer.Ordinal))
            foreach (var path in PathsOf(catalogue, page))
                yield return path;
        foreach (var path in new[] { EvidenceAddress.Sources, EvidenceAddress.Indicators, EvidenceAddress.Disagreements, EvidenceAddress.Method, EvidenceAddress.Updates, ApiEndpoints.Guide, BriefingAddress.List }) yield return path;
        foreach (var source in catalogue.Sources.Keys.OrderBy(code => code.Value, StringComparer.Ordinal)) yield return EvidenceAddress.Source(source);
        foreach (var indicator in catalogue.Indicators.Keys.OrderBy(code => code.Value, StringComparer.Ordinal)) yield return EvidenceAddress.Indicator(indicator);
    }

    private static IEnumerable<string> PathsOf(Catalogue catalogue, PageRecord page)
    {
        if (!page.Route.EndsWith("{code}", StringComparison.Ordinal)) return [page.Route];
        return (page.Kind switch
        {
            "sector" => catalogue.Families.SelectMany(family => catalogue.SectorsOf(family.Code)).Select(sector => PageAddress.Of(catalogue, sector.Code)),
            "ranking" => catalogue.Rankings.Select(ranking => PageAddress.Of(catalogue, ranking.Code)),
            _ => catalogue.PlacesOfRole(page.Kind).Select(place => PageAddress.Of(catalogue, place.Code)),
        }).OfType<string>();
    }
}
