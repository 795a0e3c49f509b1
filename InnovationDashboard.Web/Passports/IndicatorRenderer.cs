using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Evidence;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Passports;

/// <summary>What the list of indicators prints.</summary>
/// <param name="Coverage">How much there is of each.</param>
/// <param name="Context">Names, language.</param>
public sealed record IndicatorList(IReadOnlyDictionary<IndicatorCode, IndicatorCoverage> Coverage, PanelContext Context);

/// <summary>A printed page of an indicator.</summary>
/// <param name="Html">Markup; escaped by the Razor renderer.</param>
/// <param name="FromYear">First year with a figure, or null without figures.</param>
/// <param name="ToYear">Last year with a figure, or null without figures.</param>
/// <param name="Drawn">A figure of it, or null: what its picture shows.</param>
/// <param name="Sources">Where its figures come from.</param>
public sealed record RenderedIndicator(string Html, int? FromYear, int? ToYear, string? Drawn, IReadOnlyList<SourceRecord> Sources) : RenderedBody(Html);

/// <summary>Prints the pages of indicators: once a (data version, indicator, language, reading mode), then shared.</summary>
public sealed class IndicatorRenderer(BodyPrinter printer, PassportQueries queries, IndicatorBuilder builder) : IDisposable
{
    // A page is 10 to 200 KB of text.
    private const int MostPages = 200;

    private readonly KeptBodies<RenderedBody> kept = new(MostPages);

    /// <summary>The page of an indicator of the catalogue.</summary>
    public async Task<RenderedIndicator> RenderAsync(Catalogue catalogue, IndicatorRecord indicator, Language language, ReadAs readAs, CancellationToken ct) =>
        (RenderedIndicator)(await kept.GetAsync((catalogue.Version.Hash, indicator.Code, language, readAs), async () => await PrintAsync(indicator, Context(catalogue, EvidenceAddress.Indicator(indicator.Code), language), readAs), ct))!;

    /// <summary>The list of all indicators.</summary>
    public async Task<RenderedBody> RenderListAsync(Catalogue catalogue, Language language, CancellationToken ct) =>
        (await kept.GetAsync((catalogue.Version.Hash, EvidenceAddress.Indicators, language), async () => await PrintListAsync(Context(catalogue, EvidenceAddress.Indicators, language)), ct))!;

    /// <summary>Forgets every page.</summary>
    public void Dispose() => kept.Dispose();

    private static PanelContext Context(Catalogue catalogue, string path, Language language) => new(catalogue, new ViewState(path), null, language);

    private async Task<RenderedIndicator> PrintAsync(IndicatorRecord indicator, PanelContext context, ReadAs readAs)
    {
        var figures = await queries.OfIndicatorAsync(context.Catalogue.Version, indicator.Code, CancellationToken.None);
        var model = builder.Build(indicator, figures, context, readAs);
        var html = await printer.PrintAsync<IndicatorView>(nameof(IndicatorView.Model), model);
        return figures.Count == 0
            ? new(html, null, null, null, [])
            : new(html, figures.Min(figure => figure.Year), figures.Max(figure => figure.Year), figures[^1].Id.Value, [.. model.Sources.Select(source => source.Source)]);
    }

    private async Task<RenderedBody> PrintListAsync(PanelContext context) =>
        new(await printer.PrintAsync<IndicatorListView>(nameof(IndicatorListView.Model), new IndicatorList(await queries.CoverageAsync(context.Catalogue.Version, CancellationToken.None), context)));
}
