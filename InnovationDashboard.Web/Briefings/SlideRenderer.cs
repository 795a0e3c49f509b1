using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Panels.View;

namespace InnovationDashboard.Web.Briefings;

/// <summary>Prints slides: once a (data version, slide, language, mode, text size), then shared by stage, followers, lectern, packs and previews.</summary>
public sealed class SlideRenderer(BodyPrinter printer, BriefingQueries briefings, SlideViews views) : IDisposable
{
    // A slide is 5 to 120 KB; the bound holds some briefings in all ways to look at them.
    private const int MostSlides = 600;

    private readonly KeptBodies<RenderedSlide> kept = new(MostSlides);

    /// <summary>A slide of a shipped briefing, or null when the data version has no such slide.</summary>
    /// <param name="catalogue">Names of the data version; a live presentation keeps handing in the one it began with.</param>
    /// <param name="code">The briefing.</param>
    /// <param name="number">Number of the slide, from 1.</param>
    /// <param name="language">Language.</param>
    /// <param name="mode">How it is looked at.</param>
    /// <param name="textSize">1 normal, 2 large, 3 largest; the wall has one size only.</param>
    /// <param name="ct">Ends this caller's waiting.</param>
    /// <exception cref="InnovationDashboard.Data.Store.DataVersionGoneException">The version is no longer kept.</exception>
    public async Task<RenderedSlide?> RenderAsync(Catalogue catalogue, BriefingCode code, int number, Language language, SlideMode mode, int textSize, CancellationToken ct) =>
        await briefings.FindAsync(catalogue.Version, code, ct) is { } briefing && briefing.Slides.FirstOrDefault(slide => slide.Number == number) is { } slide
            ? await RenderAsync(catalogue, slide, briefing.Slides.Count, language, mode, textSize, ct)
            : null;

    /// <summary>Any slide, also of a briefing that somebody made; null when the data version has no such page or panel.</summary>
    /// <param name="catalogue">Names of the data version.</param>
    /// <param name="slide">The slide; equal slides are printed once.</param>
    /// <param name="count">Slides of the briefing.</param>
    /// <param name="language">Language.</param>
    /// <param name="mode">How it is looked at.</param>
    /// <param name="textSize">1 normal, 2 large, 3 largest.</param>
    /// <param name="ct">Ends this caller's waiting.</param>
    public Task<RenderedSlide?> RenderAsync(Catalogue catalogue, SlideRecord slide, int count, Language language, SlideMode mode, int textSize, CancellationToken ct)
    {
        var size = mode == SlideMode.Chart ? Math.Clamp(textSize, 1, 3) : 1;
        // Notes and time are not printed: slides that differ in nothing else are one.
        var drawn = slide with { Say = LocalText.Empty, Avoid = LocalText.Empty, Seconds = 0 };
        return kept.GetAsync((catalogue.Version.Hash, drawn, count, language, mode, size), () => PrintAsync(catalogue, slide, count, language, mode, size), ct);
    }

    /// <summary>Forgets every slide.</summary>
    public void Dispose() => kept.Dispose();

    private async Task<RenderedSlide?> PrintAsync(Catalogue catalogue, SlideRecord slide, int count, Language language, SlideMode mode, int textSize)
    {
        if (await views.OpenAsync(catalogue, slide, count, language, CancellationToken.None) is not { } view) return null;
        var html = mode switch
        {
            SlideMode.Stage => await printer.PrintAsync<StageSlide>(nameof(StageSlide.View), view),
            SlideMode.StageBeside => await printer.PrintAsync<StageSlide>(nameof(StageSlide.View), view with { IsBesideChoices = true }),
            SlideMode.Picture => await printer.PrintAsync<SlidePicture>(nameof(SlidePicture.View), view),
            SlideMode.Chart => await printer.PrintAsync<ChartSlide>(nameof(ChartSlide.Drawn), new DrawnSlide(view, textSize)),
            SlideMode.Table => await printer.PrintAsync<TableSlide>(nameof(TableSlide.View), view),
            _ => await printer.PrintAsync<ReadingSlide>(nameof(ReadingSlide.View), view),
        };
        return new(html, view.Headline, view.Href);
    }
}
