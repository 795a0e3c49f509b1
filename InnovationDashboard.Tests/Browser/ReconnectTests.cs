using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Browser;

/// <summary>The server goes away and comes back while a page is open.</summary>
[Trait("Level", "Browser")]
public sealed class ReconnectTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("en-US", "go on reading")]
    [InlineData("zh-CN", "可继续阅读")]
    public async Task ServerKilledAndStartedAgain_PageStaysReadableAndComesBackToTheSameView(string language, string says)
    {
        await using var site = await SiteProcess.StartAsync();
        await using var page = await browser.OpenAsync(new Visit(language));
        await page.GoAsync(new Uri(site.Address, "/?nothing=1"));
        var link = page.Page.Locator("#filter-district .options a").First;
        var address = await link.GetAttributeAsync("href");
        await page.Page.ClickAsync("#filter-district > summary");
        await link.ClickAsync();
        await page.Page.WaitForSelectorAsync(".filter-chips");
        var heading = await page.Page.InnerTextAsync("h1");
        await page.MarkDocumentAsync();

        site.Kill();
        var strip = page.Page.Locator("#components-reconnect-modal");
        await strip.WaitForAsync();
        Assert.Contains(says, await strip.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(heading, await page.Page.InnerTextAsync("h1"));
        Assert.True(await page.Page.Locator("h1").IsVisibleAsync());
        Assert.Empty(await page.AxeAsync("page-view"));

        await site.StartAgainAsync();
        // A process that has just started draws its first page: as patient as with any first page.
        await page.Page.WaitForFunctionAsync("() => window.sameDocument === undefined && Boolean(document.querySelector('[data-interactive]'))", null, new() { Timeout = 90_000 });
        Assert.Equal(address, new Uri(page.Page.Url).PathAndQuery);
        Assert.True(await page.Page.Locator(".filter-chips").IsVisibleAsync());
        Assert.True(await page.Page.Locator("#components-reconnect-modal").IsHiddenAsync());
    }

    [Fact]
    public async Task LinkFollowedWhileTheServerIsAway_IsFollowedWhenItIsBack()
    {
        await using var site = await SiteProcess.StartAsync();
        await using var page = await browser.OpenAsync();
        await page.GoAsync(site.Address);
        var link = page.Page.Locator(".nav-wide a").Nth(2);
        var target = await link.GetAttributeAsync("href");

        site.Kill();
        await page.Page.Locator("#components-reconnect-modal").WaitForAsync();
        await link.ClickAsync();
        Assert.Contains("opens when the server is back", await page.Page.Locator("#components-reconnect-modal").InnerTextAsync(), StringComparison.Ordinal);

        await site.StartAgainAsync();
        await page.Page.WaitForURLAsync(url => new Uri(url).PathAndQuery == target);
        await page.CircuitAsync();
    }
}
