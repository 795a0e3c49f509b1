using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Exports;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Discovery;

/// <summary>The picture that goes with an address when it is passed on: a drawing of the page, as the slide of 1920 × 1080 that can be downloaded there.</summary>
public sealed class PagePictures(PageRenderer renderer, ShownIndex index)
{
    /// <summary>Address of a page's picture; null when nothing on it is drawn.</summary>
    public async Task<string?> OfPageAsync(Catalogue catalogue, PageAtAddress page, ViewState view, Language language) =>
        (await renderer.RenderAsync(catalogue, page, view, language, ReadAs.Chart, CancellationToken.None)).Drawn is { } panel ? Slide(view, panel, language) : null;

    /// <summary>Address of the first drawing that shows a figure; null when none does.</summary>
    public async Task<string?> OfFigureAsync(Catalogue catalogue, string figure, Language language) =>
        (await index.ForAsync(catalogue)).Drawings.GetValueOrDefault(figure) is { } at ? Slide(new(at.Path), at.Panel, language) : null;

    /// <summary>Address of the start page's picture, for pages without a drawing of their own.</summary>
    public async Task<string?> OfSiteAsync(Catalogue catalogue, Language language) =>
        PageAddress.Resolve(catalogue, "/") is { } start ? await OfPageAsync(catalogue, start, new("/"), language) : null;

    private static string Slide(ViewState view, string panel, Language language) => new PanelAddress(view, panel).Href(ExportFormat.PngSlide, language);
}
