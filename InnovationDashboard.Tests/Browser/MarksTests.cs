using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Charts;
using Microsoft.Playwright;

namespace InnovationDashboard.Tests.Browser;

/// <summary>Marks by keyboard and pointer: one tab stop a drawing, arrows, tooltip, focus ring; two drawings beside each other.</summary>
[Trait("Level", "Browser")]
public sealed class MarksTests(AppServer server, BrowserFixture browser)
{
    private const string Focused = "document.activeElement.getAttribute('data-key')";

    [Fact]
    public async Task Tab_TwoDrawings_StopsOnceInEach()
    {
        await using var page = await BarsAndDotsAsync();
        await page.Page.FocusAsync("#before");
        await page.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("d0", await page.Page.EvaluateAsync<string>(Focused));
        await page.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("r0p", await page.Page.EvaluateAsync<string>(Focused));
        await page.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("after", await page.FocusAsync());
        await page.Page.Keyboard.PressAsync("Shift+Tab");
        Assert.Equal("r0p", await page.Page.EvaluateAsync<string>(Focused));
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Arrows_InAList_WalkOneByOneAndStopAtTheEnds()
    {
        await using var page = await DrawingPage.OpenAsync(browser, server, "<button id=before>before</button>" + await DrawingPage.DrawAsync("bars-industries", ChartBox.Narrow));
        await page.Page.FocusAsync("#before");
        var walked = new List<string>();
        foreach (var key in new[] { "Tab", "ArrowDown", "ArrowRight", "ArrowUp", "End", "ArrowDown", "Home", "ArrowUp" })
        {
            await page.Page.Keyboard.PressAsync(key);
            walked.Add(await page.Page.EvaluateAsync<string>(Focused));
        }

        Assert.Equal(["i0", "i1", "i2", "i1", "i5", "i5", "i0", "i0"], walked);
    }

    [Fact]
    public async Task Arrows_InPairs_GoToTheNeighbourInThatDirection()
    {
        await using var page = await DrawingPage.OpenAsync(browser, server, "<button id=before>before</button>" + await DrawingPage.DrawAsync("dots-pairs", ChartBox.Wide));
        await page.Page.FocusAsync("#before");
        var walked = new List<string>();
        foreach (var key in new[] { "Tab", "ArrowRight", "ArrowDown", "ArrowLeft" })
        {
            await page.Page.Keyboard.PressAsync(key);
            walked.Add(await page.Page.EvaluateAsync<string>(Focused));
        }

        Assert.Equal(["p0a", "p0b", "p1b", "p1a"], walked);
    }

    [Fact]
    public async Task Tooltip_KeyboardFocus_SaysTheNameAndGoesWithEscape()
    {
        await using var page = await BarsAndDotsAsync();
        await page.Page.FocusAsync("#before");
        await page.Page.Keyboard.PressAsync("Tab");
        var tip = page.Page.Locator(".chart-tip");
        Assert.Equal(await page.Page.GetAttributeAsync("[data-key='d0']", "aria-label"), await tip.TextContentAsync());
        Assert.True(await tip.IsVisibleAsync());
        await page.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(await page.Page.GetAttributeAsync("[data-key='d1']", "aria-label"), await tip.TextContentAsync());
        await page.Page.Keyboard.PressAsync("Escape");
        Assert.False(await tip.IsVisibleAsync());
        Assert.Equal("d1", await page.Page.EvaluateAsync<string>(Focused));
    }

    [Fact]
    public async Task Tooltip_Pointer_CanBeReachedAndGoesWhenLeft()
    {
        await using var page = await BarsAndDotsAsync();
        await page.Page.HoverAsync("[data-key='d3'] .bar");
        var tip = page.Page.Locator(".chart-tip");
        await tip.HoverAsync();
        Assert.True(await tip.IsVisibleAsync());
        var box = (await tip.BoundingBoxAsync())!;
        Assert.True(box.X >= 0 && box.Y >= 0 && box.X + box.Width <= 1440);
        await page.Page.HoverAsync("h1");
        await tip.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    [Fact]
    public async Task Enter_OnALink_FollowsIt()
    {
        await using var page = await BarsAndDotsAsync();
        await page.Page.FocusAsync("#before");
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("d1", await page.Page.EvaluateAsync<string>(Focused));

        await page.Page.Keyboard.PressAsync("Enter");

        await page.UntilAsync("document.title === 'followed' && location.search === '?mark=d1'");
    }

    [Fact]
    public async Task Focus_OnAMark_IsRinged()
    {
        await using var page = await BarsAndDotsAsync();
        await page.Page.FocusAsync("#before");
        await page.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("solid", await page.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
    }

    [Theory]
    [InlineData(ReducedMotion.NoPreference, "d,transform,width")]
    [InlineData(ReducedMotion.Reduce, "")]
    public async Task Geometry_OfAnotherState_IsMovedToUnlessMotionIsReduced(ReducedMotion motion, string moving)
    {
        await using var page = await DrawingPage.OpenAsync(browser, server, await DrawingPage.DrawAsync("bars-districts", ChartBox.Wide) + "<svg class=chart viewBox='0 0 9 9'><path class='stroke focus' d='M0 0L1 1'/></svg>");
        await page.Page.EmulateMediaAsync(new() { ReducedMotion = motion });
        var seen = await page.Page.EvaluateAsync<string>(
            """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              await frame(); await frame();
              document.querySelector('text').setAttribute('transform', 'translate(0 0)');
              document.querySelector('.bar').setAttribute('width', '1');
              document.querySelector('path').setAttribute('d', 'M0 0L9 1');
              return document.getAnimations().map(animation => animation.transitionProperty).sort().join();
            }
            """);
        Assert.Equal(moving, seen);
    }

    [Theory]
    [InlineData("light", Language.English)]
    [InlineData("dark", Language.English)]
    [InlineData("light", Language.Chinese)]
    [InlineData("dark", Language.Chinese)]
    public async Task Drawings_AllForms_SatisfyAxe(string theme, Language language)
    {
        var drawings = new List<string>();
        foreach (var name in new[] { "bars-districts", "bars-selected", "bullet-targets", "dots-ranks", "dots-pairs", "share-one", "share-several" })
            drawings.Add($"<section lang={language.Tag()}>{await DrawingPage.DrawAsync(name, ChartBox.Wide, language)}</section>");
        await using var page = await DrawingPage.OpenAsync(browser, server, string.Concat(drawings), theme: theme);
        Assert.True(await page.AxeAsync() is [] , string.Join("\n", await page.AxeAsync()));
    }

    private async Task<WatchedPage> BarsAndDotsAsync() => await DrawingPage.OpenAsync(
        browser, server,
        "<button id=before>before</button><div style='width:560px'>" + await DrawingPage.DrawAsync("bars-districts", ChartBox.Wide) + await DrawingPage.DrawAsync("dots-ranks", ChartBox.Wide) + "</div><button id=after>after</button>");
}
