using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using Microsoft.Playwright;

namespace InnovationDashboard.Tests.Presenting;

/// <summary>The list of briefings and the hand-out in a browser and on paper.</summary>
[Trait("Level", "Browser")]
public sealed class BriefingPagesTests(AppServer server, BrowserFixture browser)
{
    [Fact]
    public async Task List_EveryBriefing_LeadsToItsStageAndItsHandOut()
    {
        var page = await PageHtml.GetAsync(server, "/briefings");

        foreach (var briefing in StageTests.Briefings)
        {
            // Out of the circuit, as a page of its own.
            Assert.Equal("_top", page.QuerySelector($".briefing a[href='/present/{briefing}']")!.GetAttribute("target"));
            Assert.NotNull(page.QuerySelector($".briefing a[href='/briefings/{briefing}']"));
        }
    }

    [Fact]
    public async Task Present_InTheHeader_LeadsToTheBriefings()
    {
        await using var page = await browser.OpenAsync(server, "/talent?district=haidian", new Visit());
        await page.Page.GetByRole(AriaRole.Link, new() { Name = "Present", Exact = true }).ClickAsync();
        await page.Page.WaitForURLAsync(url => new Uri(url).PathAndQuery == "/briefings?district=haidian&at=%2Ftalent%3Fdistrict%3Dhaidian");
        await page.Page.Locator(".briefing a[target]").First.ClickAsync();
        await page.Page.WaitForSelectorAsync("html[data-live] .stage-slot[data-now]");

        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData("/briefings", "en-US", 390)]
    [InlineData("/briefings", "zh-CN", 1440)]
    [InlineData("/briefings/eight-charts", "zh-CN", 390)]
    [InlineData("/briefings/where-rankings-come-from", "en-US", 1440)]
    public async Task Page_AtThisWidth_SatisfiesAxeAndFits(string address, string language, int width)
    {
        await using var page = await browser.OpenAsync(server, address, new Visit(language, width));

        Assert.Empty(await page.AxeAsync());
        Assert.Equal(0, await page.OverflowAsync());
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task HandOut_OnPaper_HoldsTwoSlidesAPageWithTheirNotes()
    {
        await using var page = await browser.OpenAsync(server, "/briefings/four-areas", new Visit());
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.Page.SetViewportSizeAsync(703, 994); // A4 less its margins, at 96 dots an inch

        Assert.Equal(0, await page.Page.Locator(".page-head :is(.briefing-ways a, button) >> visible=true").CountAsync()); // what only a screen can do
        Assert.Equal(7, await page.Page.Locator(".slide-notes .slide-avoid >> visible=true").CountAsync());
        var heights = await page.Page.EvaluateAsync<double[]>("[...document.querySelectorAll('.hand-out-slide')].map(slide => slide.getBoundingClientRect().height + 24)");
        Assert.All(heights, height => Assert.InRange(height, 300, 994 / 2.0));
    }

    [Fact]
    public async Task HandOut_InChinese_HoldsSlidesAndNotesInChinese()
    {
        var page = await PageHtml.GetAsync(server, "/briefings/four-areas", Language.Chinese);

        Assert.Equal(7, page.QuerySelectorAll(".hand-out-slide [data-slide]").Length);
        Assert.All(page.QuerySelectorAll(".slide-notes p:not(.slide-origin, .slide-time)"), note => Assert.Matches("[\u4e00-\u9fff]", note.TextContent));
    }

    [Fact]
    public async Task HandOut_OfAnUnknownBriefing_Answers404WithAWayOn()
    {
        using var client = server.Client();
        using var answer = await client.GetAsync("/briefings/nothing", TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("href=\"/briefings\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
