using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Filters;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Briefings.Own;

/// <summary>A page as a briefing of one's own: its panels in their order, under the filters that are set. What a filter leaves nothing of gets no slide.</summary>
public sealed class PageSlides(PageQueries pages, SlideViews views)
{
    private const int Seconds = 60;

    /// <summary>The filters of a slide that shows a panel of a page: on the page of one district, area or sector it is the filter.</summary>
    /// <param name="page">The page.</param>
    /// <param name="view">Filters that are set.</param>
    public static SlideFilters FiltersOf(PageAtAddress page, ViewState view) => new(
        page.Page.Kind == "district" ? page.Subject?.Place : view.District, page.Page.Kind == "area" ? page.Subject?.Place : view.Area, page.Page.Kind == "sector" ? page.Subject?.Sector : view.Sector);

    /// <summary>The briefing; it has no slide when the page shows nothing. Texts but the title are left to the panels.</summary>
    /// <param name="view">The page with its filters, and the reader's language.</param>
    /// <param name="page">The page.</param>
    /// <param name="ct">Ends the waiting.</param>
    public async Task<BriefingRecord> OfAsync(SiteView view, PageAtAddress page, CancellationToken ct)
    {
        var content = await pages.GetAsync(view.Catalogue.Version, page.Page.Code, page.Subject, ct);
        var filters = FiltersOf(page, view.State);
        var slides = new List<SlideRecord>();
        foreach (var panel in content.Panels)
        {
            var slide = new SlideRecord(slides.Count + 1, page.Page.Code, panel.Panel.Code, filters, LocalText.Empty, LocalText.Empty, LocalText.Empty, null, LocalText.Empty, Seconds);
            if (slides.Count < OwnBriefingFile.MostSlides && await views.OpenAsync(view.Catalogue, slide, content.Panels.Count, view.Language, ct) is { Panel: { Empty: null, Absence: null } }) slides.Add(slide);
        }

        var title = string.Join(" · ", [page.Title(view.Catalogue, view.Language), .. FilterOptions.Chosen(view).Select(filter => filter.Label)]);
        title = title.Length <= OwnBriefingFile.MostTitle ? title : title[..OwnBriefingFile.MostTitle];
        return new(OwnBriefingFile.CodeOf("page"), new(title, title), LocalText.Empty, slides.Count * Seconds / 60, slides);
    }
}
