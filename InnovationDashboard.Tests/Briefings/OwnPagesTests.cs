using InnovationDashboard.Tests.Fixtures;
using Microsoft.Playwright;

namespace InnovationDashboard.Tests.Briefings;

/// <summary>Own briefings in a browser: added, edited, undone, taken along, opened again, put on the wall.</summary>
[Trait("Level", "Browser")]
public sealed class OwnPagesTests(AppServer server, BrowserFixture browser)
{
    [Fact]
    public async Task Panel_AddedFromItsPage_IsEditedUndoneAndPresented()
    {
        await using var watched = await browser.OpenAsync(server, "/talent?district=haidian");
        var page = watched.Page;
        var add = await page.Locator("[data-key='talent-research-tools'] [data-format='briefing']").GetAttributeAsync("href");
        await GoAsync(watched, add!);
        await page.ClickAsync(".own-adding button");
        await page.ClickAsync(".own-said a");
        await page.WaitForSelectorAsync(".own-edit li");
        await page.FillAsync("[data-field='title']", "For the mayor");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("For the mayor");
        await page.FillAsync("[data-field='headline']", "Haidian leads");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".own-picture h2")).ToHaveTextAsync("Haidian leads");
        await page.Locator("[data-field='emphasis']").SelectOptionAsync(new SelectOptionValue { Index = 3 });
        await Assertions.Expect(page.Locator("[data-do='undo']").First).ToBeEnabledAsync();

        await page.ClickAsync("[data-do='duplicate']");
        await Assertions.Expect(page.Locator(".own-edit li")).ToHaveCountAsync(2);
        await page.FillAsync("#s1-headline", "Second");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("li[data-index='1'] h2")).ToHaveTextAsync("Second");
        await page.ClickAsync("li[data-index='1'] [data-do='up']");
        await Assertions.Expect(page.Locator("#s0-headline")).ToHaveValueAsync("Second");
        await page.ClickAsync("li[data-index='0'] [data-do='delete']");
        await Assertions.Expect(page.Locator(".own-edit li")).ToHaveCountAsync(1);
        await page.ClickAsync(".own-said button");
        await Assertions.Expect(page.Locator(".own-edit li")).ToHaveCountAsync(2);
        await page.Locator("h1").FocusAsync();
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(page.Locator("#s0-headline")).ToHaveValueAsync("Haidian leads");
        await page.Keyboard.PressAsync("Control+y");
        await Assertions.Expect(page.Locator("#s0-headline")).ToHaveValueAsync("Second");
        Assert.Empty(await watched.AxeAsync());

        await page.ReloadAsync(); // nothing is lost
        await Assertions.Expect(page.Locator("#s0-headline")).ToHaveValueAsync("Second");
        await page.ClickAsync("[data-present]");
        await page.WaitForSelectorAsync(".stage-slot[data-now]");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForSelectorAsync(".stage[data-slide='2']");
        Assert.Equal("Haidian leads", await page.Locator(".stage-slot[data-now] h2").InnerTextAsync());
        await page.Keyboard.PressAsync("l");
        await page.WaitForSelectorAsync("html[lang='zh-Hans'] .stage-slot[data-now]");
        Assert.EndsWith("#2", page.Url, StringComparison.Ordinal);
        Assert.Empty(watched.Complaints);
    }

    [Fact]
    public async Task Page_PresentedFromItsHeader_IsOnTheWallUnderItsFilterAndKeptOnce()
    {
        await using var watched = await browser.OpenAsync(server, "/talent?district=haidian");
        var page = watched.Page;
        await page.ClickAsync(".tool-present");
        for (var time = 1; time <= 2; time++)
        {
            await page.ClickAsync("[data-page-slides]");
            await page.WaitForSelectorAsync(".stage-slot[data-now]");
            await Assertions.Expect(page.Locator(".stage-slot[data-now] .slide-foot", new() { HasText = "District: Haidian" })).ToHaveCountAsync(1);
            Assert.Equal(1, await page.EvaluateAsync<int>("Object.keys(localStorage).filter(key => key.startsWith('briefing:')).length"));
            await page.GoBackAsync(); // to the list, with the page still in it
        }

        await page.ClickAsync("[data-page-slides] + a");
        await Assertions.Expect(page.Locator("#title")).ToHaveValueAsync("Talent · Haidian");
        Assert.Empty(watched.Complaints);
    }

    [Fact]
    public async Task Typing_WhileTheSlidesAreDrawn_GoesOnWhereItWas()
    {
        await using var watched = await browser.OpenAsync(new Visit());
        var page = watched.Page;
        await GoAsync(watched, "/briefings/own?copy=four-areas");
        await Assertions.Expect(page.Locator(".own-edit li")).ToHaveCountAsync(7);
        var (asked, answered) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.RouteAsync("**/briefings/own/slides?**", async route =>
        {
            asked.TrySetResult();
            await answered.Task;
            await route.ContinueAsync();
        });

        await page.FillAsync("#s0-headline", "First");
        await page.FocusAsync("#s0-say");
        await asked.Task;
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("Good morning");
        await page.ClickAsync("li[data-index='3'] [data-do='delete']");
        await page.ClickAsync("li[data-index='3'] [data-do='delete']"); // a slide is deleted once
        await page.FocusAsync("#s0-avoid");
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("Nothing");
        answered.SetResult();

        await Assertions.Expect(page.Locator(".own-edit li")).ToHaveCountAsync(6);
        await Assertions.Expect(page.Locator("#s0-avoid")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(" at all");
        await Assertions.Expect(page.Locator("#s0-avoid")).ToHaveValueAsync("Nothing at all");
        await page.Keyboard.PressAsync("Tab");
        await watched.UntilAsync("JSON.parse(Object.values(localStorage)[0]).slides[0].avoid === 'Nothing at all'");
        Assert.Equal(["First", "Good morning"], await page.EvaluateAsync<string[]>("(slide => [slide.headline, slide.say])(JSON.parse(Object.values(localStorage)[0]).slides[0])"));
        Assert.Empty(watched.Complaints);
    }

    [Fact]
    public async Task Field_ThatHoldsWhatNoBriefingMay_IsMendedOrTold()
    {
        await using var watched = await browser.OpenAsync(new Visit());
        var page = watched.Page;
        await GoAsync(watched, "/briefings/own?copy=four-areas");
        await Assertions.Expect(page.Locator(".own-edit li")).ToHaveCountAsync(7);

        await page.FillAsync("#s0-say", "From\ta table");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("#s0-say")).ToHaveValueAsync("From a table");
        var seconds = await page.InputValueAsync("#s0-seconds");
        await page.FillAsync("#s0-seconds", "");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal(seconds, await page.EvaluateAsync<string>("String(JSON.parse(Object.values(localStorage)[0]).slides[0].seconds)"));
        await page.EvaluateAsync("() => { const field = document.querySelector('#s1-say'); field.removeAttribute('maxlength'); field.value = 'x'.repeat(1001); field.dispatchEvent(new Event('change', { bubbles: true })); }");
        await Assertions.Expect(page.Locator(".own-said")).ToContainTextAsync("Slide 2");
        Assert.Equal(1001, (await page.InputValueAsync("#s1-say")).Length); // to be shortened
        Assert.NotEqual(1001, await page.EvaluateAsync<int>("JSON.parse(Object.values(localStorage)[0]).slides[1].say.length"));
        await page.FillAsync("#s1-say", "Shorter");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".own-said .notice")).ToHaveCountAsync(0);
        await watched.UntilAsync("JSON.parse(Object.values(localStorage)[0]).slides[1].say === 'Shorter'");
    }

    [Fact]
    public async Task Slides_DraggedSeenInFullAndAllDeleted_KeepTheirOrderAndOfferNothingToShow()
    {
        await using var watched = await browser.OpenAsync(new Visit(Height: 2000));
        var page = watched.Page;
        await GoAsync(watched, "/briefings/own?copy=where-rankings-come-from");
        await Assertions.Expect(page.Locator(".own-edit li")).ToHaveCountAsync(7);
        async Task<string[]> HeadlinesAsync() => await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-field=headline]')].map(field => field.value)");
        var before = await HeadlinesAsync();

        await page.Locator("[data-index='0'] .own-grip").DragToAsync(page.Locator("[data-index='2']"), new() { TargetPosition = new() { X = 300, Y = 20 } });
        await Assertions.Expect(page.Locator("#s1-headline")).ToHaveValueAsync(before[0]);
        var after = await HeadlinesAsync();
        Assert.Equal([before[1], before[0], .. before[2..]], after);
        await page.Locator("[data-index='1'] .own-grip").DragToAsync(page.Locator("[data-index='0']"), new() { TargetPosition = new() { X = 300, Y = 20 } });
        await Assertions.Expect(page.Locator("#s0-headline")).ToHaveValueAsync(before[0]);
        await page.FillAsync("#s0-headline", "Composed");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('#s0-headline').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))")); // it belongs to the input method
        await page.FillAsync("#s0-headline", "Two\nlines");
        await page.PressAsync("#s0-headline", "Enter");
        await Assertions.Expect(page.Locator("#s0-headline")).ToHaveValueAsync("Two lines");

        var wall = await page.Context.RunAndWaitForPageAsync(() => page.ClickAsync("[data-index='3'] [data-full]"));
        await wall.WaitForSelectorAsync(".stage[data-slide='4']");
        Assert.Equal(before[3], await wall.Locator(".stage-slot[data-now] h2").InnerTextAsync());
        await wall.CloseAsync();

        for (var left = 6; left >= 0; left--)
        {
            await page.ClickAsync("[data-index='0'] [data-do='delete']");
            await Assertions.Expect(page.Locator(".own-edit li")).ToHaveCountAsync(left);
        }

        await Assertions.Expect(page.Locator("[data-present]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-do='lectern']")).ToBeHiddenAsync();
        Assert.Empty(watched.Complaints);
    }

    [Fact]
    public async Task Briefing_TakenAlongAsFileAndLink_OpensInAnotherBrowserAndReplacesNothing()
    {
        using var folder = new TemporaryFolder();
        await using var one = await browser.OpenAsync(new Visit());
        await GoAsync(one, "/briefings/own?copy=four-areas");
        await Assertions.Expect(one.Page.Locator(".own-edit li")).ToHaveCountAsync(7);
        var download = await one.Page.RunAndWaitForDownloadAsync(() => one.Page.ClickAsync("[data-do='file']"));
        await download.SaveAsAsync(folder.At("taken.json"));
        await one.Page.ClickAsync("[data-do='link']");
        var link = await one.Page.Locator(".own-said input").InputValueAsync();
        Assert.Contains("/briefings/own#b=", link, StringComparison.Ordinal);

        await using var other = await browser.OpenAsync(new Visit(Language: "zh-CN"));
        await other.GoAsync(new Uri(link), waitForCircuit: false);
        await Assertions.Expect(other.Page.Locator(".own-said")).ToContainTextAsync("共7页");
        await other.Page.ClickAsync(".own-said button");
        await Assertions.Expect(other.Page.Locator(".own-edit li")).ToHaveCountAsync(7);
        await GoAsync(other, "/briefings/own");
        await other.Page.SetInputFilesAsync("[data-import]", folder.At("taken.json"));
        await other.Page.ClickAsync(".own-said button");
        await Assertions.Expect(other.Page.Locator(".own-edit li")).ToHaveCountAsync(7);
        await GoAsync(other, "/briefings/own");
        await Assertions.Expect(other.Page.Locator(".own-list > li")).ToHaveCountAsync(2);
        Assert.Empty(await other.AxeAsync());
        Assert.Empty(other.Complaints);
    }

    [Fact]
    public async Task Slide_TooSmallForTheRoom_IsMadeReadableWithOneClickAndUndone()
    {
        await using var watched = await browser.OpenAsync(new Visit());
        var page = watched.Page;
        await GoAsync(watched, "/briefings/own?copy=four-areas");
        await Assertions.Expect(page.Locator(".own-edit li")).ToHaveCountAsync(7);
        await page.ClickAsync(".own-room summary");
        await page.FillAsync("#depth", "15");
        await page.FillAsync("#height", "2.5");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-do='fit']")).ToHaveCountAsync(7);
        await Assertions.Expect(page.Locator("li[data-index='4'] .rehearsal-said")).ToContainTextAsync("too small for the last row");
        Assert.Empty(await watched.AxeAsync());

        await page.ClickAsync("li[data-index='4'] [data-do='fit']");
        await Assertions.Expect(page.Locator("li[data-index='4'] .rehearsal-said")).ToContainTextAsync("Left out for want of room");
        Assert.Equal("designed", await page.EvaluateAsync<string>("document.activeElement.dataset.do"));
        Assert.True(await page.EvaluateAsync<bool>("[...document.querySelectorAll('li[data-index=\"4\"] svg text')].every(text => Number(text.getAttribute('font-size')) >= 46)"));
        await page.ClickAsync("[data-do='fit-all']");
        await Assertions.Expect(page.Locator(".own-rehearsed")).ToContainTextAsync("Every text can be read");
        await page.ClickAsync(".own-body [data-do='undo']");
        await Assertions.Expect(page.Locator("[data-do='designed']")).ToHaveCountAsync(1);
        await page.ClickAsync("[data-do='designed']");
        await Assertions.Expect(page.Locator("[data-do='fit']")).ToHaveCountAsync(7);
        Assert.Empty(watched.Complaints);
    }

    [Fact]
    public async Task Filter_OfferedInTheEditor_StandsOnTheWall()
    {
        await using var watched = await browser.OpenAsync(server, "/talent");
        var page = watched.Page;
        var add = await page.Locator("[data-key='talent-research-tools'] [data-format='briefing']").GetAttributeAsync("href");
        await GoAsync(watched, add!);
        await page.ClickAsync(".own-adding button");
        await page.ClickAsync(".own-said a");
        await page.Locator("[data-field='offer']").SelectOptionAsync("district");
        await page.CheckAsync("[data-field='offerOpen']");
        await Assertions.Expect(page.Locator("[data-field='offerOpen']")).ToBeCheckedAsync();
        await page.ClickAsync("[data-present]");

        await page.WaitForSelectorAsync(".stage-slot[data-now] [data-choose='haidian']");
        await page.ClickAsync("[data-choose='haidian']");
        await page.WaitForSelectorAsync("[data-choose='haidian'][aria-pressed='true']");
        Assert.Empty(watched.Complaints);
    }

    [Theory]
    [InlineData("html", "Zhongguancun")]
    [InlineData("pptx", "PK")]
    public async Task Briefing_MadeIntoAFile_IsSavedUnderItsTitle(string type, string holds)
    {
        using var folder = new TemporaryFolder();
        await using var watched = await browser.OpenAsync(new Visit());
        await GoAsync(watched, "/briefings/own?copy=four-areas");
        await Assertions.Expect(watched.Page.Locator(".own-edit li")).ToHaveCountAsync(7);
        var download = await watched.Page.RunAndWaitForDownloadAsync(() => watched.Page.ClickAsync($"[data-do='{type}']"));
        await download.SaveAsAsync(folder.At("made"));

        Assert.Equal("The four areas." + type, download.SuggestedFilename);
        Assert.Contains(holds, await File.ReadAllTextAsync(folder.At("made"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(watched.Complaints);
    }

    [Theory]
    [InlineData("{\"schema\":", "line 1, column 11")]
    [InlineData("{\"schema\":\"x\"}", "/schema")]
    public async Task File_Broken_IsRefusedWithItsPlaceAndNothingIsLost(string content, string says)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.At("broken.json"), content, TestContext.Current.CancellationToken);
        await using var watched = await browser.OpenAsync(new Visit());
        await GoAsync(watched, "/briefings/own?copy=four-areas");
        await Assertions.Expect(watched.Page.Locator(".own-edit li")).ToHaveCountAsync(7);
        await GoAsync(watched, "/briefings/own");
        await watched.Page.SetInputFilesAsync("[data-import]", folder.At("broken.json"));

        await Assertions.Expect(watched.Page.Locator(".own-said")).ToContainTextAsync(says);
        await Assertions.Expect(watched.Page.Locator(".own-list > li")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Link_CutOnItsWay_IsToldAndOneTooLongIsNotMade()
    {
        await using var watched = await browser.OpenAsync(new Visit());
        await GoAsync(watched, "/briefings/own#b=AAAA");
        await Assertions.Expect(watched.Page.Locator(".own-said")).ToContainTextAsync("incomplete");

        // Forty slides of notes that no packing makes short.
        await watched.Page.EvaluateAsync("""
            () => {
              const noise = () => [...crypto.getRandomValues(new Uint8Array(400))].map(byte => byte.toString(16)).join('');
              const slides = Array.from({ length: 30 }, () => ({ page: 'talent', panel: 'talent-research', seconds: 30, say: noise() }));
              localStorage.setItem('briefing:long', JSON.stringify({ schema: 'innovation-dashboard/briefing', version: 1, id: 'long', title: 'Long', minutes: 5, slides }));
            }
            """);
        await GoAsync(watched, "/briefings/own/long");
        await Assertions.Expect(watched.Page.Locator(".own-edit li")).ToHaveCountAsync(30);
        await watched.Page.ClickAsync("[data-do='link']");
        await Assertions.Expect(watched.Page.Locator(".own-said")).ToContainTextAsync("too long for a link");
        Assert.Empty(watched.Complaints);
    }

    [Fact]
    public async Task Figure_AddedFromItsPassport_BringsTheDrawingWithItsMarkInFocus()
    {
        await using var watched = await browser.OpenAsync(server, "/talent");
        var figure = await watched.Page.Locator("[data-panel='talent-research'] [data-figure], #talent-research [data-figure]").First.GetAttributeAsync("data-figure");
        await GoAsync(watched, "/briefings/own?figure=" + figure);
        Assert.Contains("emphasis=" + figure, watched.Page.Url, StringComparison.Ordinal);
        await watched.Page.ClickAsync(".own-adding button");
        await watched.Page.ClickAsync(".own-said a");
        await Assertions.Expect(watched.Page.Locator("[data-field='emphasis']")).ToHaveValueAsync(figure!);
    }

    [Theory]
    [InlineData("/briefings/own", "en-US", 1440, true)]
    [InlineData("/briefings/own?copy=four-areas", "zh-CN", 390, true)]
    [InlineData("/briefings/own/none", "en-US", 390, true)]
    [InlineData("/present/own/none", "zh-CN", 1440, true)]
    [InlineData("/briefings/own", "zh-CN", 320, false)]
    public async Task Page_InAnyState_SatisfiesAxeAndFits(string address, string language, int width, bool scripts)
    {
        await using var watched = await browser.OpenAsync(new Visit(language, width, Scripts: scripts));
        await watched.GoAsync(new Uri(server.Address, address), waitForCircuit: false);
        if (address.Contains("copy", StringComparison.Ordinal)) await watched.Page.WaitForSelectorAsync(".own-edit li");
        else if (scripts) await watched.UntilAsync("document.documentElement.dataset.live !== undefined || document.querySelector('.own-said').childElementCount > 0");

        if (scripts) Assert.Empty(await watched.AxeAsync());
        else Assert.True(await watched.Page.Locator("noscript .notice, .notice").First.IsVisibleAsync());
        Assert.Equal(0, await watched.OverflowAsync());
        Assert.Empty(watched.Complaints);
    }

    private async Task GoAsync(WatchedPage watched, string address)
    {
        await watched.GoAsync(new Uri(server.Address, address), waitForCircuit: false);
        await watched.UntilAsync("document.documentElement.dataset.live !== undefined");
    }
}
