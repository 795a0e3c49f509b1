using InnovationDashboard.Tests.Fixtures;
using Microsoft.Playwright;

namespace InnovationDashboard.Tests.Presenting;

/// <summary>The stage in a browser: keys, swipe, overview, loop, blank, motion, every screen, no scripts.</summary>
[Trait("Level", "Browser")]
public sealed class StageTests(AppServer server, BrowserFixture browser)
{
    /// <summary>Codes of the shipped briefings.</summary>
    internal static readonly string[] Briefings = ["eight-charts", "four-areas", "where-rankings-come-from"];

    [Fact]
    public async Task Keys_OfAClicker_MoveBetweenFirstAndLast()
    {
        await using var page = await StageScreen.OpenAsync(browser, server, "eight-charts");
        (string Key, int Slide)[] steps = [("ArrowRight", 2), ("PageDown", 3), (" ", 4), ("ArrowDown", 5), ("ArrowLeft", 4), ("PageUp", 3), ("End", 8), ("PageDown", 8), ("Home", 1), ("ArrowUp", 1)];
        foreach (var (key, slide) in steps)
        {
            await page.Page.Keyboard.PressAsync(key);
            Assert.Equal(slide, await StageScreen.ShownAsync(page));
        }

        Assert.EndsWith("#1", page.Page.Url, StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Address_WithANumber_OpensThatSlideAndDigitsGoToOthers()
    {
        await using var page = await StageScreen.OpenAsync(browser, server, "eight-charts#6");
        Assert.Equal(6, await StageScreen.ShownAsync(page));

        await page.Page.Keyboard.TypeAsync("3");
        Assert.Equal("3", await page.Page.Locator(".stage-digits").InnerTextAsync());
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(3, await StageScreen.ShownAsync(page));
        await page.Page.Keyboard.TypeAsync("99");
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(8, await StageScreen.ShownAsync(page));
    }

    [Fact]
    public async Task Screen_OfTheWall_IsKeptAwakeAndAskedForAgainAfterItWasHidden()
    {
        await using var page = await browser.OpenAsync(StageScreen.Wall);
        await page.Page.AddInitScriptAsync("""
            globalThis.locks = [];
            WakeLock.prototype.request = async kind => { const lock = { kind, released: false }; locks.push(lock); return lock; };
            """);
        await page.GoAsync(new Uri(server.Address, "/present/eight-charts"), waitForCircuit: false);
        await page.Page.WaitForSelectorAsync("html[data-live]");
        Assert.Equal(["screen"], await page.Page.EvaluateAsync<string[]>("locks.map(lock => lock.kind)"));

        // A browser takes the lock away from a page that is covered, and gives no new one by itself.
        await page.Page.EvaluateAsync("locks[0].released = true; document.dispatchEvent(new Event('visibilitychange'))");
        Assert.Equal(["screen", "screen"], await page.Page.EvaluateAsync<string[]>("locks.map(lock => lock.kind)"));
        await page.Page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");
        Assert.Equal(2, await page.Page.EvaluateAsync<int>("locks.length"));
    }

    [Theory]
    [InlineData("b")]
    [InlineData(".")]
    public async Task Blank_Pressed_HidesTheSlideUntilTheNextKey(string key)
    {
        await using var page = await StageScreen.OpenAsync(browser, server, "four-areas");
        await page.Page.Keyboard.PressAsync(key);
        await Assertions.Expect(page.Page.Locator(".stage-blank")).ToBeVisibleAsync();
        Assert.Equal("rgb(0, 0, 0)", await page.Page.EvaluateAsync<string>("getComputedStyle(document.elementFromPoint(960, 540)).backgroundColor"));

        await page.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Page.Locator(".stage-blank")).ToBeHiddenAsync();
        Assert.Equal(2, await StageScreen.ShownAsync(page));
    }

    [Fact]
    public async Task Overview_WalkedByKeys_OpensTheChosenSlide()
    {
        await using var page = await StageScreen.OpenAsync(browser, server, "four-areas#2");
        await page.Page.Keyboard.PressAsync("g");
        await Assertions.Expect(page.Page.Locator(".stage-pick").First).ToBeVisibleAsync();
        Assert.Equal(7, await page.Page.Locator(".stage-slot >> visible=true").CountAsync());

        await page.Page.Keyboard.PressAsync("ArrowRight");
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(3, await StageScreen.ShownAsync(page));
        await page.Page.Keyboard.PressAsync("o");
        await page.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(3, await StageScreen.ShownAsync(page));
        Assert.Contains("/present/", page.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Loop_RunPausedAndEnded_TurnsOnlyWhileItRuns()
    {
        await using var page = await StageScreen.OpenAsync(browser, server, "four-areas#7");
        Task FinishAsync() => page.Page.EvaluateAsync("document.querySelector('.stage-loop > i').getAnimations()[0].finish()");
        await page.Page.Keyboard.PressAsync("p");
        await Assertions.Expect(page.Page.Locator(".stage-loop")).ToBeVisibleAsync();
        await FinishAsync();
        await page.UntilAsync("document.querySelector('.stage').dataset.slide === '1'");

        await page.Page.Keyboard.PressAsync("p");
        Assert.Equal("paused", await page.Page.EvaluateAsync<string>("document.querySelector('.stage-loop > i').getAnimations()[0].playState"));
        await page.Page.Keyboard.PressAsync("p");
        await page.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("running", await page.Page.EvaluateAsync<string>("document.querySelector('.stage-loop > i').getAnimations()[0].playState"));
        await page.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Page.Locator(".stage-loop")).ToBeHiddenAsync();
        Assert.Equal(2, await StageScreen.ShownAsync(page));
    }

    [Fact]
    public async Task Swipe_ToTheLeftAndRight_TurnsTheSlides()
    {
        await using var page = await StageScreen.OpenAsync(browser, server, "four-areas");
        Task SwipeAsync(int from, int to) => page.Page.EvaluateAsync(
            """([from, to]) => { const target = document.querySelector('.stage'); const at = x => new Touch({ identifier: 1, target, clientX: x, clientY: 300 }); target.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [at(from)], changedTouches: [at(from)] })); target.dispatchEvent(new TouchEvent('touchend', { bubbles: true, touches: [], changedTouches: [at(to)] })); }""",
            new[] { from, to });
        await SwipeAsync(600, 200);
        Assert.Equal(2, await StageScreen.ShownAsync(page));
        await SwipeAsync(200, 600);
        Assert.Equal(1, await StageScreen.ShownAsync(page));
        await SwipeAsync(200, 230);
        Assert.Equal(1, await StageScreen.ShownAsync(page));
    }

    [Fact]
    public async Task Marks_OfTheSameChart_MoveUnlessMotionIsReduced()
    {
        const string Count = "() => { document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true })); return document.querySelector('[data-now] .chart').getAnimations({ subtree: true }).length; }";
        await using var page = await StageScreen.OpenAsync(browser, server, "four-areas#5");
        Assert.Equal(0, await page.Page.EvaluateAsync<int>(Count));

        await page.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        await page.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.True(await page.Page.EvaluateAsync<int>(Count) > 10);
        Assert.Equal(0, await page.Page.EvaluateAsync<int>(Count)); // the next slide is another chart
    }

    [Theory]
    [InlineData("en-US", false)]
    [InlineData("zh-CN", true)]
    public async Task Stage_WithHelpAndOverview_SatisfiesAxe(string language, bool dark)
    {
        await using var page = await StageScreen.OpenAsync(browser, server, "eight-charts", StageScreen.Wall with { Language = language, Dark = dark });
        await page.Page.Mouse.MoveAsync(400, 400);
        Assert.Empty(await page.AxeAsync());
        await page.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        Assert.Empty(await page.AxeAsync());
        await page.Page.Keyboard.PressAsync("Escape");
        await page.Page.Keyboard.PressAsync("g");
        Assert.Empty(await page.AxeAsync());
        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData(1280, 720)]
    [InlineData(1024, 768)]
    [InlineData(390, 844)]
    public async Task Stage_OnAnyScreen_FillsItWithoutScrolling(int width, int height)
    {
        await using var page = await StageScreen.OpenAsync(browser, server, "four-areas", StageScreen.Wall with { Width = width, Height = height });
        var fits = await page.Page.EvaluateAsync<bool>(
            "() => { const box = document.querySelector('[data-now] .slide-paper').getBoundingClientRect(); const page = document.documentElement; return page.scrollWidth <= innerWidth && page.scrollHeight <= innerHeight && box.left >= -1 && box.top >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1 && (Math.abs(box.width - innerWidth) < 2 || Math.abs(box.height - innerHeight) < 2); }");
        Assert.True(fits);
    }

    [Fact]
    public async Task Slides_WithoutScripts_StandOneUnderTheOtherWithAnchors()
    {
        await using var page = await browser.OpenAsync(server, "/present/eight-charts#3", StageScreen.Wall with { Scripts = false });

        Assert.Equal(8, await page.Page.Locator(".slide-sheet >> visible=true").CountAsync());
        Assert.InRange((await page.Page.Locator("[id='3']").BoundingBoxAsync())!.Y, -200, 200);
        Assert.True(await page.Page.Locator("nav a[hreflang='zh-Hans']").First.IsVisibleAsync());
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Briefing_Unknown_IsToldOnTheSite()
    {
        using var client = server.Client();
        using var answer = await client.GetAsync("/present/nothing", TestContext.Current.CancellationToken);

        Assert.Equal("/briefings/nothing", answer.Headers.Location?.ToString());
    }
}
