using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Briefings;
using Microsoft.Extensions.DependencyInjection;

namespace InnovationDashboard.Tests.Briefings;

/// <summary>Briefings as the data file holds them, and as they are drawn.</summary>
public sealed class BriefingQueriesTests(AppServer server)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private BriefingQueries Queries => server.Services.GetRequiredService<BriefingQueries>();

    [Fact]
    public async Task All_OfTheRealPackage_AreThreeWithSlidesInOrder()
    {
        var briefings = await Queries.AllAsync(await VersionAsync(), Ct);

        Assert.Equal(3, briefings.Count);
        Assert.All(briefings, briefing => Assert.Equal(Enumerable.Range(1, briefing.Slides.Count), briefing.Slides.Select(slide => slide.Number)));
        Assert.All(briefings, briefing => Assert.InRange(briefing.Slides.Sum(slide => slide.Seconds), briefing.Minutes * 45, briefing.Minutes * 75));
    }

    [Fact]
    public async Task Texts_OfEverySlide_HoldNoFigures()
    {
        // A figure in a text would stand still when the data are corrected; the chart beside it shows it.
        var slides = (await Queries.AllAsync(await VersionAsync(), Ct)).SelectMany(briefing => briefing.Slides);

        Assert.All(slides.SelectMany(slide => new[] { slide.Headline, slide.Say, slide.Avoid, slide.Annotation }), text => Assert.DoesNotMatch("[0-9]", text.En + text.Zh));
    }

    [Fact]
    public async Task Find_UnknownCode_IsNull() => Assert.Null(await Queries.FindAsync(await VersionAsync(), new BriefingCode("nothing"), Ct));

    [Fact]
    public async Task Render_EverySlideLanguageAndMode_ShowsHeadlineAndFigures()
    {
        var (renderer, catalogue) = (server.Services.GetRequiredService<SlideRenderer>(), SeedStore.Current.Catalogue);
        foreach (var briefing in await Queries.AllAsync(await VersionAsync(), Ct))
            foreach (var slide in briefing.Slides)
                foreach (var language in Enum.GetValues<Language>())
                    foreach (var mode in Enum.GetValues<SlideMode>().Where(mode => mode != SlideMode.Picture))
                    {
                        var html = (await renderer.RenderAsync(catalogue, briefing.Code, slide.Number, language, mode, 1, Ct))?.Html ?? "";
                        Assert.Contains($"data-slide=\"{slide.Number}\"", html, StringComparison.Ordinal);
                        var page = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(html, Ct);
                        Assert.Equal(slide.Headline.In(language), page.QuerySelector("h2")!.TextContent);
                        Assert.NotNull(page.QuerySelector(mode is SlideMode.Stage or SlideMode.StageBeside ? "svg.slide-sheet" : mode is SlideMode.Chart ? "svg, .headline, table" : "table"));
                    }
    }

    [Fact]
    public async Task Render_Picture_IsADrawingThatSaysNothing()
    {
        var html = (await server.Services.GetRequiredService<SlideRenderer>().RenderAsync(SeedStore.Current.Catalogue, new BriefingCode("four-areas"), 2, Language.English, SlideMode.Picture, 1, Ct))!.Html;
        var drawing = Assert.Single((await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(html, Ct)).Body!.Children);

        Assert.Equal(("svg", "true"), (drawing.LocalName, drawing.GetAttribute("aria-hidden")));
        Assert.Empty(drawing.QuerySelectorAll("[id], a, [tabindex]")); // several stand on one page, and none is walked
    }

    [Fact]
    public async Task Render_SameSlideTwice_IsPrintedOnce()
    {
        var renderer = server.Services.GetRequiredService<SlideRenderer>();
        var briefing = (await Queries.AllAsync(await VersionAsync(), Ct))[0];
        Task<RenderedSlide?> OneAsync(int size) => renderer.RenderAsync(SeedStore.Current.Catalogue, briefing.Slides[0], briefing.Slides.Count, Language.English, SlideMode.Chart, size, Ct);

        Assert.Same(await OneAsync(1), await OneAsync(1));
        Assert.NotEqual((await OneAsync(1))!.Html, (await OneAsync(3))!.Html);
    }

    [Fact]
    public async Task Render_FigureInFocus_IsTheSelectedMark()
    {
        var renderer = server.Services.GetRequiredService<SlideRenderer>();
        var slides = (await Queries.AllAsync(await VersionAsync(), Ct)).SelectMany(briefing => briefing.Slides.Where(slide => slide.Emphasis is not null).Select(slide => (briefing, slide))).ToList();
        Assert.NotEmpty(slides);
        foreach (var (briefing, slide) in slides)
        {
            var html = (await renderer.RenderAsync(SeedStore.Current.Catalogue, slide, briefing.Slides.Count, Language.English, SlideMode.Stage, 1, Ct))!.Html;
            var page = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(html, Ct);
            Assert.True(page.QuerySelector($"[data-figure='{slide.Emphasis}'][aria-current], .slide-number") is not null, $"{briefing.Code} {slide.Number}");
        }
    }

    [Fact]
    public async Task Render_Stage_HasNothingToSlipOff()
    {
        var renderer = server.Services.GetRequiredService<SlideRenderer>();
        foreach (var briefing in await Queries.AllAsync(await VersionAsync(), Ct))
            foreach (var slide in briefing.Slides)
                Assert.DoesNotMatch("<a |<button|tabindex", (await renderer.RenderAsync(SeedStore.Current.Catalogue, slide, briefing.Slides.Count, Language.English, SlideMode.Stage, 1, Ct))!.Html);
    }

    // The server under test builds the same package: same hash, same version.
    private async Task<DataVersion> VersionAsync()
    {
        using var client = server.Client();
        using var answer = await client.GetAsync("/briefings", Ct);
        answer.EnsureSuccessStatusCode();
        return SeedStore.Current.Version;
    }
}
