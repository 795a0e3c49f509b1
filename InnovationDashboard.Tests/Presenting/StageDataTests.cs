using InnovationDashboard.Data;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Briefings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;

namespace InnovationDashboard.Tests.Presenting;

/// <summary>What the stage asks a server for, and what it does without one: languages, filters, corrected data, a room.</summary>
[Trait("Level", "Browser")]
public sealed class StageDataTests(AppServer server, BrowserFixture browser)
{
    [Fact]
    public async Task Network_Lost_LeavesTheSlidesAndTheKeys()
    {
        await using var page = await StageScreen.OpenAsync(browser, server, "where-rankings-come-from");
        await page.Page.Context.SetOfflineAsync(true);
        foreach (var slide in Enumerable.Range(2, 6))
        {
            await page.Page.Keyboard.PressAsync("ArrowRight");
            Assert.Equal(slide, await StageScreen.ShownAsync(page));
        }

        await page.Page.Keyboard.PressAsync("l");
        await Assertions.Expect(page.Page.Locator(".stage-said")).ToContainTextAsync("No connection");
        await page.Page.Keyboard.PressAsync("ArrowLeft");
        await page.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Page.Locator(".stage-said")).ToContainTextAsync("No connection");
        Assert.Equal(6, await StageScreen.ShownAsync(page));
        await page.Page.Context.SetOfflineAsync(false);
        await page.Page.Keyboard.PressAsync("Escape");
        await page.Page.WaitForURLAsync("**/briefings/where-rankings-come-from");
    }

    [Fact]
    public async Task Language_Changed_KeepsTheSlide()
    {
        await using var page = await StageScreen.OpenAsync(browser, server, "eight-charts#4");
        await page.MarkDocumentAsync();
        await page.Page.Keyboard.PressAsync("l");
        await page.UntilAsync("document.documentElement.lang === 'zh-Hans'");

        Assert.Equal(4, await StageScreen.ShownAsync(page));
        await page.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(5, await StageScreen.ShownAsync(page));
        Assert.True(await page.IsSameDocumentAsync());
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Filter_OpenedAndChosen_ChangesTheSlideAndItsHeadlineAndBack()
    {
        await using var page = await StageScreen.OpenAsync(browser, server, "four-areas#6");
        var headline = page.Page.Locator("[data-now] h2");
        var made = await headline.TextContentAsync();
        await Assertions.Expect(page.Page.Locator("[data-now] .stage-offer")).ToBeHiddenAsync();
        await page.Page.Keyboard.PressAsync("v");
        await page.Page.WaitForSelectorAsync("[data-now][data-open]");
        // The drawing is as large as before and ends where the list begins.
        Assert.True(await page.Page.EvaluateAsync<bool>("""
            () => {
              const slot = document.querySelector('[data-now]');
              const list = slot.querySelector('.stage-offer').getBoundingClientRect();
              return Math.round(slot.querySelector('.slide-sheet').getBoundingClientRect().width) === innerWidth && list.right <= innerWidth && [...slot.querySelectorAll('svg text')].every(text => text.getBoundingClientRect().right <= list.left);
            }
            """));
        await page.Page.Locator("[data-now] [data-choose]").Nth(1).ClickAsync();
        // The headline was said of other figures: the panel's own title takes its place.
        await Assertions.Expect(headline).Not.ToHaveTextAsync(made!);
        await Assertions.Expect(page.Page.Locator("[data-now] [data-choose][aria-pressed='true']")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Page.Locator("[data-now] [data-slide]")).ToHaveCountAsync(1);
        await page.Page.Locator("[data-now] [data-choose='']").ClickAsync();
        await Assertions.Expect(headline).ToHaveTextAsync(made!);

        await page.Page.Context.SetOfflineAsync(true);
        await page.Page.Locator("[data-now] [data-choose]").Nth(2).ClickAsync();
        await Assertions.Expect(page.Page.Locator(".stage-said")).ToContainTextAsync("No connection");
        Assert.Equal(6, await StageScreen.ShownAsync(page));
        await page.Page.Keyboard.PressAsync("v"); // what stands in the page needs no server
        await Assertions.Expect(page.Page.Locator("[data-now] .stage-offer")).ToBeHiddenAsync();
        await Assertions.Expect(headline).ToHaveTextAsync(made!);
    }

    [Fact]
    public async Task Filter_TakenBackBeforeItsAnswer_StaysTakenBack()
    {
        await using var page = await StageScreen.OpenAsync(browser, server, "four-areas#6");
        var headline = page.Page.Locator("[data-now] h2");
        var made = await headline.TextContentAsync();
        await page.Page.Keyboard.PressAsync("v");
        await page.Page.WaitForSelectorAsync("[data-now][data-open]");
        var (asked, answered) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.Page.RouteAsync("**/present/four-areas/6?**", async route =>
        {
            asked.TrySetResult();
            await answered.Task;
            await route.ContinueAsync();
        });

        await page.Page.Locator("[data-now] [data-choose]").Nth(1).ClickAsync();
        await asked.Task;
        await page.Page.Locator("[data-now] [data-choose='']").ClickAsync();
        var late = page.Page.WaitForResponseAsync("**/present/four-areas/6?**");
        answered.SetResult();
        await (await late).FinishedAsync();

        await page.Page.EvaluateAsync("new Promise(requestAnimationFrame)");
        Assert.Equal(made, await headline.TextContentAsync());
        await Assertions.Expect(page.Page.Locator("[data-now] [data-choose='']")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task List_OpenOnAnUprightScreen_LeavesTheSlideItsWidthUntilTheScreenIsTurned()
    {
        await using var page = await StageScreen.OpenAsync(browser, server, "four-areas#4", Visit.Phone);
        var right = page.Page.Locator("[data-now] .slide-sheet > text[text-anchor='end']");
        var (whole, beside) = ($"{SlideSheet.Width - SlideSheet.Margin}", $"{SlideSheet.Width - SlideSheet.Margin - SlideSheet.ChoicesWidth}");

        await page.Page.Keyboard.PressAsync("v");
        await Assertions.Expect(page.Page.Locator("[data-now] .stage-offer")).ToBeVisibleAsync();
        await Assertions.Expect(right).ToHaveAttributeAsync("x", whole);
        await page.Page.SetViewportSizeAsync(844, 390);
        await Assertions.Expect(right).ToHaveAttributeAsync("x", beside);
        await page.Page.SetViewportSizeAsync(390, 844);
        await Assertions.Expect(right).ToHaveAttributeAsync("x", whole);
        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData("/present/four-areas/2?v=00000000&area=hsc", System.Net.HttpStatusCode.Gone)]
    [InlineData("/present/four-areas/2?area=hsc", System.Net.HttpStatusCode.Gone)]
    [InlineData("/present/four-areas/99?v=now&area=hsc", System.Net.HttpStatusCode.NotFound)]
    [InlineData("/present/nothing/1?v=now", System.Net.HttpStatusCode.NotFound)]
    [InlineData("/present/four-areas/2?v=now&area=nowhere", System.Net.HttpStatusCode.OK)]
    public async Task Slide_UnderAnotherFilter_IsOfTheVersionAskedForOrNotThere(string address, System.Net.HttpStatusCode expected)
    {
        using var client = server.Client();
        using var answer = await client.GetAsync(address.Replace("v=now", "v=" + SeedStore.Current.Version.ShortHash, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Data_CorrectedMeanwhile_ChangeNothingOnAnOpenStage()
    {
        using var city = new TinyPackage();
        using var data = new TemporaryFolder();
        // What nobody holds goes at once: only the stage itself keeps its version.
        await using var other = AppServer.With(services => services.Replace(ServiceDescriptor.Singleton(new InnovationDataOptions { SeedsFolder = city.Folder, DataFolder = data.Path, KeepUnused = TimeSpan.Zero })));
        await using var page = await browser.OpenAsync(StageScreen.Wall);
        await page.GoAsync(new Uri(other.Address, "/present/city-talk"), waitForCircuit: false);
        await page.Page.WaitForSelectorAsync("html[data-live]");
        Task<string?> VersionAsync() => page.Page.Locator(".stage").GetAttributeAsync("data-version");
        Task<string> WrittenAsync() => page.Page.EvaluateAsync<string>("document.querySelector('[data-now] .chart').textContent");
        var (before, written) = (await VersionAsync(), await WrittenAsync());
        var versions = other.Services.GetRequiredService<IDataVersions>();
        var corrected = new TaskCompletionSource();
        var first = versions.Current.Version;
        versions.Changed += state => { if (state.Phase == DataPhase.Ready && state.Version != first) corrected.TrySetResult(); };
        city.Set("observations", "rd_share-rivermouth-2023", "value", "3.9");
        await corrected.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        await page.Page.Keyboard.PressAsync("l");
        await page.UntilAsync("document.documentElement.lang === 'zh-Hans'");
        await page.Page.Keyboard.PressAsync("l");
        await page.UntilAsync("document.documentElement.lang === 'en'");
        Assert.Equal((before, written), (await VersionAsync(), await WrittenAsync()));

        await page.Page.ReloadAsync();
        await page.Page.WaitForSelectorAsync("html[data-live]");
        Assert.NotEqual((before, written), (await VersionAsync(), await WrittenAsync()));
    }

    [Fact]
    public async Task Room_ThatMovesTheStage_IsFollowedAndNotToldBack()
    {
        await using var page = await StageScreen.OpenAsync(browser, server, "four-areas");
        Task GoAsync(int slide, bool blank) => page.Page.EvaluateAsync("([slide, blank]) => { document.dispatchEvent(new CustomEvent('stage:go', { detail: { slide, blank: blank === 1 } })); }", new[] { slide, blank ? 1 : 0 });
        await page.Page.EvaluateAsync("() => { window.moved = []; document.addEventListener('stage:moved', event => window.moved.push(event.detail.slide)); }");
        await GoAsync(4, false);
        Assert.Equal(4, await StageScreen.ShownAsync(page));
        await GoAsync(5, true);
        await Assertions.Expect(page.Page.Locator(".stage-blank")).ToBeVisibleAsync();
        await page.Page.Keyboard.PressAsync("ArrowRight");

        // Only what was done here is told: what came from the room would go round in circles.
        var moved = await page.Page.EvaluateAsync<int[]>("window.moved");
        Assert.Equal([6], moved);
    }
}
