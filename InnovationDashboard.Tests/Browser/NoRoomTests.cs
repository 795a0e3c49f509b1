using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Browser;

/// <summary>A server without room for another live connection, as a reader meets it.</summary>
[Trait("Level", "Browser")]
public sealed class NoRoomTests(BrowserFixture browser)
{
    private const string Strip = "#components-reconnect-modal:not([hidden]) .connection-text";

    [Fact]
    public async Task Page_OfAFullServer_SaysSoAndFiltersByLoading()
    {
        await using var small = AppServer.Configured(("Limits:Circuits", "1"));
        var views = await SampleViews.OfAsync(small);
        await using var first = await browser.OpenAsync(small, "/");
        await using var page = await browser.OpenAsync(new Visit("zh-CN"));

        await page.GoAsync(small.Address, waitForCircuit: false);
        Assert.Contains("访问人数较多", await page.Page.InnerTextAsync(Strip), StringComparison.Ordinal);
        await page.MarkDocumentAsync();
        await page.Page.ClickAsync("#filter-district > summary");
        await page.Page.ClickAsync($"#filter-district a[href$='district={views.District.Code}']");
        await page.Page.WaitForSelectorAsync(".filter-chip");

        Assert.False(await page.IsSameDocumentAsync());
        Assert.Contains(views.District.Name.Zh, await page.Page.InnerTextAsync(".filter-chips"), StringComparison.Ordinal);
        Assert.Empty(await page.AxeAsync("page-view"));
        Assert.Empty(page.Complaints);
        Assert.Equal("true", await first.Page.GetAttributeAsync(".site", "data-interactive"));
    }

    [Fact]
    public async Task Room_TakenWhileThePageLoads_IsSaidOnThePageToo()
    {
        await using var small = AppServer.Configured(("Limits:Circuits", "1"));
        var views = await SampleViews.OfAsync(small);
        await using var page = await browser.OpenAsync();
        var taken = new TaskCompletionSource();
        await page.Page.RouteAsync("**/_blazor/negotiate*", async route =>
        {
            await taken.Task;
            await route.ContinueAsync();
        });
        await page.GoAsync(small.Address, waitForCircuit: false);
        await using var other = await browser.OpenAsync(small, "/");

        taken.SetResult();
        await page.Page.WaitForSelectorAsync(Strip);

        Assert.Contains("Many people", await page.Page.InnerTextAsync(Strip), StringComparison.Ordinal);
        Assert.True(await page.Page.IsHiddenAsync("#blazor-error-ui"));
        await page.Page.ClickAsync("#filter-district > summary");
        await page.Page.ClickAsync($"#filter-district a[href$='district={views.District.Code}']");
        await page.Page.WaitForSelectorAsync(".filter-chip");
        // The refusal, and what the framework says about a circuit that could not start.
        Assert.All(page.Complaints, complaint => Assert.Matches("503|Circuit host not initialized", complaint));
    }
}
