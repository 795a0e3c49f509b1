using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Briefings;

/// <summary>Finds what a slide shows: the same queries and the same builder as the pages.</summary>
public sealed class SlideViews(PageQueries pages, PanelFactory factory)
{
    /// <summary>The slide in one language, or null when the data version has no such page or panel (a briefing of somebody's own may be older than the data).</summary>
    /// <param name="catalogue">Names of the data version.</param>
    /// <param name="slide">The slide.</param>
    /// <param name="count">Slides of the briefing.</param>
    /// <param name="language">Language.</param>
    /// <param name="ct">Ends the waiting.</param>
    public async Task<SlideView?> OpenAsync(Catalogue catalogue, SlideRecord slide, int count, Language language, CancellationToken ct)
    {
        if (AddressOf(catalogue, slide) is not { } at) return null;
        var content = await pages.GetAsync(catalogue.Version, at.Page.Page.Code, at.Page.Subject, ct);
        if (content.Panels.FirstOrDefault(panel => panel.Panel.Code == slide.Panel) is not { } panel) return null;
        var context = new PanelContext(catalogue, at.View, at.Page.Subject, language);
        return new(slide, count, factory.Build(panel, context), context, at.Page, MoneyOf(panel, context));
    }

    private static string MoneyOf(PanelContent panel, PanelContext context)
    {
        var units = panel.Series.Select(series => context.Catalogue.Units[context.Catalogue.Indicators[series.Declaration.Indicator].Unit]).Distinct().ToList();
        return units is [{ Kind: "money" } unit] ? unit.Suffix.In(context.Language) : "";
    }

    /// <summary>Page and view of a slide. On the page of one subject its filter is the subject; a panel of a ranking names the ranking in its code.</summary>
    private static (PageAtAddress Page, ViewState View)? AddressOf(Catalogue catalogue, SlideRecord slide)
    {
        if (!catalogue.Pages.TryGetValue(slide.Page, out var page)) return null;
        var (district, area, sector) = (slide.Filters.District, slide.Filters.Area, slide.Filters.Sector);
        var code = page.Kind switch
        {
            "district" => district?.Value,
            "area" => area?.Value,
            "sector" => sector?.Value,
            "ranking" => catalogue.Rankings.Where(ranking => slide.Panel.Value.StartsWith(ranking.Code.Value + "-", StringComparison.Ordinal)).MaxBy(ranking => ranking.Code.Value.Length)?.Code.Value,
            _ => "",
        };
        if (code is null || PageAddress.Resolve(catalogue, page.Route.Replace("{code}", code, StringComparison.Ordinal)) is not { } at) return null;
        return (at, new(at.Path, page.Kind == "district" ? null : district, page.Kind == "area" ? null : area, page.Kind == "sector" ? null : sector));
    }
}
