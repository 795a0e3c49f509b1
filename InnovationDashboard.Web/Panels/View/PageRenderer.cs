using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Panels.View;

/// <summary>The printed body of a page, and what its filters did.</summary>
/// <param name="Html">Markup; escaped by the Razor renderer.</param>
/// <param name="Applied">Panels that show other figures because of a filter.</param>
/// <param name="Highlighted">Panels that emphasise a mark because of a filter.</param>
/// <param name="NotApplicable">Panels that no set filter says anything about.</param>
/// <param name="Contents">Anchor and title of each section.</param>
/// <param name="Sentence">The sentence that the page opens with.</param>
/// <param name="Lead">How the page is to be read.</param>
/// <param name="Drawn">Code of the first panel that is a drawing, or null.</param>
public sealed record RenderedPage(string Html, int Applied, int Highlighted, int NotApplicable, IReadOnlyList<(string Anchor, string Title)> Contents, IReadOnlyList<SentencePiece> Sentence, IReadOnlyList<SentencePiece> Lead, string? Drawn) : RenderedBody(Html);

/// <summary>Prints page bodies: once a (data version, view, language, reading mode), then shared by every circuit, first HTML and request.</summary>
public sealed class PageRenderer(BodyPrinter printer, PageQueries queries, PageModels models) : IDisposable
{
    // A body is 100 to 400 KB of text; this keeps the commonest views.
    private const int MostPages = 240;

    private readonly KeptBodies<RenderedPage> kept = new(MostPages);

    /// <summary>The body of a page for one view. Concurrent callers of the same view wait for one rendering.</summary>
    public async Task<RenderedPage> RenderAsync(Catalogue catalogue, PageAtAddress page, ViewState view, Language language, ReadAs readAs, CancellationToken ct) =>
        (await kept.GetAsync((catalogue.Version.Hash, view.Href(), language, readAs), async () => await PrintAsync(catalogue, page, view, language, readAs), ct))!;

    /// <summary>Forgets every page.</summary>
    public void Dispose() => kept.Dispose();

    private async Task<RenderedPage> PrintAsync(Catalogue catalogue, PageAtAddress page, ViewState view, Language language, ReadAs readAs)
    {
        var content = await queries.GetAsync(catalogue.Version, page.Page.Code, page.Subject, CancellationToken.None);
        var model = models.Build(content, new PanelContext(catalogue, view, page.Subject, language), readAs);
        var html = await printer.PrintAsync<PageBody>(nameof(PageBody.Model), model);
        var figures = model.Panels.SelectMany(panel => panel.Figures).DistinctBy(figure => figure.Id).ToList();
        var effects = model.Panels.CountBy(panel => panel.Effect).ToDictionary();
        return new(html, effects.GetValueOrDefault(FilterEffect.Applied), effects.GetValueOrDefault(FilterEffect.Highlighted), effects.GetValueOrDefault(FilterEffect.NotApplicable),
            [.. model.Sections.Select(section => (PageBody.AnchorOf(section), section.Section.Title.In(language)))],
            TextFigures.Split(page.SentenceWithMarks(catalogue, language), figures, model.Context), TextFigures.Split(page.LeadWithMarks(catalogue, language), figures, model.Context),
            model.Panels.FirstOrDefault(panel => panel.Body.Chart is not null)?.Code.Value);
    }
}
