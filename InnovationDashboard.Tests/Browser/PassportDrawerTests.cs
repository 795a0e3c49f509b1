using InnovationDashboard.Tests.Fixtures;
using Microsoft.Playwright;

namespace InnovationDashboard.Tests.Browser;

/// <summary>The passport over the page: opened by a click or a key, closed by Back, Escape or its button; a page of its own on reload, in a tab, and without scripts.</summary>
[Trait("Level", "Browser")]
public sealed class PassportDrawerTests(AppServer server, BrowserFixture browser)
{
    private const string Headline = ".headline-number a.figure";
    private const string Open = "document.querySelector('dialog.drawer')?.open === true";
    private const string Shut = "document.querySelector('dialog.drawer')?.open === false";

    [Fact]
    public async Task Click_OnANumber_OpensTheDrawerAndBackClosesIt()
    {
        await using var page = await browser.OpenAsync(server, "/talent");
        await page.MarkDocumentAsync();
        var link = page.Page.Locator(Headline).First;
        var figure = await link.GetAttributeAsync("data-figure");

        await link.ClickAsync();
        await page.UntilAsync(Open);
        Assert.EndsWith("/figures/" + figure, page.Page.Url, StringComparison.Ordinal);
        Assert.Equal("h1", await page.FocusAsync());
        Assert.Equal(figure, await page.Page.GetAttributeAsync("dialog .passport", "data-passport"));
        Assert.Equal(await page.Page.TextContentAsync("dialog h1"), await page.Page.GetAttributeAsync("dialog", "aria-label"));

        await page.Page.GoBackAsync();
        await page.UntilAsync(Shut);
        Assert.EndsWith("/talent", page.Page.Url, StringComparison.Ordinal);
        Assert.Equal("/figures/" + figure, await page.FocusAsync());
        Assert.True(await page.IsSameDocumentAsync());

        await page.Page.GoForwardAsync();
        await page.UntilAsync(Open);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Escape_AfterAFurtherPassport_GoesBackToThePageAndItsScroll()
    {
        await using var page = await browser.OpenAsync(server, "/talent");
        await page.Page.Locator("a.figure[data-figure='f034']").First.ClickAsync();
        await page.UntilAsync(Open);
        var height = await page.Page.EvaluateAsync<double>("scrollY");
        await page.Page.Locator("dialog .dispute a.figure:not([data-figure='f034'])").First.ClickAsync();
        await page.UntilAsync("document.querySelector('dialog .passport').dataset.passport !== 'f034'");

        await page.Page.GoBackAsync();
        await page.UntilAsync("document.querySelector('dialog .passport').dataset.passport === 'f034'");
        await page.Page.GoForwardAsync();
        await page.UntilAsync("document.querySelector('dialog .passport').dataset.passport !== 'f034'");
        await page.Page.Keyboard.PressAsync("Escape");
        await page.UntilAsync(Shut + " && location.pathname === '/talent'");

        Assert.Equal(height, await page.Page.EvaluateAsync<double>("scrollY"));
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Tab_InTheDrawer_StaysInIt()
    {
        await using var page = await browser.OpenAsync(server, "/talent");
        await page.Page.Locator(Headline).First.ClickAsync();
        await page.UntilAsync(Open);
        for (var press = 0; press < 30; press++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            Assert.True(await page.Page.EvaluateAsync<bool>("document.activeElement === document.body || document.querySelector('dialog').contains(document.activeElement)"));
        }

        await page.Page.ClickAsync(".drawer-close");
        await page.UntilAsync(Shut + " && location.pathname === '/talent'");
    }

    [Fact]
    public async Task Reload_WithTheDrawerOpen_ShowsThePageOfThePassport()
    {
        await using var page = await browser.OpenAsync(server, "/talent");
        await page.Page.Locator(Headline).First.ClickAsync();
        await page.UntilAsync(Open);

        await page.Page.ReloadAsync();
        await page.CircuitAsync();

        await Assertions.Expect(page.Page.Locator("main > .passport h1")).ToHaveCountAsync(1);
        Assert.Equal(0, await page.Page.Locator("dialog.drawer").CountAsync());
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task LinkInTheDrawer_ToAnotherPage_ClosesItAndIsFollowed()
    {
        await using var page = await browser.OpenAsync(server, "/talent");
        await page.MarkDocumentAsync();
        await page.Page.Locator(Headline).First.ClickAsync();
        await page.UntilAsync(Open);

        await page.Page.ClickAsync("dialog .passport-more a[href^='/indicators/']");
        await page.UntilAsync(Shut + " && document.querySelector('main [data-indicator]') !== null");

        Assert.True(await page.IsSameDocumentAsync());
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task ControlClick_OpensATabAndNoDrawer()
    {
        await using var page = await browser.OpenAsync(server, "/talent");
        var tab = await page.Page.Context.RunAndWaitForPageAsync(() => page.Page.Locator(Headline).First.ClickAsync(new() { Modifiers = [KeyboardModifier.Control] }));

        Assert.Contains("/figures/", tab.Url, StringComparison.Ordinal);
        Assert.Equal(0, await page.Page.Locator("dialog.drawer").CountAsync());
    }

    [Fact]
    public async Task Fault_WhileFetching_FollowsTheLink()
    {
        await using var page = await browser.OpenAsync(server, "/talent");
        await page.Page.RouteAsync("**/view/**figures**", route => route.AbortAsync());
        await page.Page.Locator(Headline).First.ClickAsync();

        await page.Page.WaitForSelectorAsync("main > .passport");
        Assert.Equal(0, await page.Page.Locator("dialog.drawer").CountAsync());
    }

    [Fact]
    public async Task KeyS_OnAMarkThatFilters_OpensThePassportAndComesBackToTheMark()
    {
        await using var page = await browser.OpenAsync(server, "/districts");
        var mark = page.Page.Locator("svg.chart a.mark[href*='district='][data-figure]:visible").First;
        var (figure, key) = (await mark.GetAttributeAsync("data-figure"), await mark.GetAttributeAsync("data-key"));
        await mark.FocusAsync();

        await page.Page.Keyboard.PressAsync("s");
        await page.UntilAsync(Open);
        Assert.Equal(figure, await page.Page.GetAttributeAsync("dialog .passport", "data-passport"));
        await page.Page.Keyboard.PressAsync("Escape");
        await page.UntilAsync(Shut + " && location.pathname === '/districts'");
        Assert.Equal(key, await page.Page.EvaluateAsync<string>("document.activeElement.getAttribute('data-key')"));

        // The value beside the mark leads to the passport, the mark itself still filters.
        await page.Page.Locator($"svg.chart a.figure[data-figure='{figure}']:visible text").First.ClickAsync();
        await page.UntilAsync(Open);
        await page.Page.Keyboard.PressAsync("Escape");
        await page.UntilAsync(Shut + " && location.pathname === '/districts'");
        Assert.Equal(key, await page.Page.EvaluateAsync<string>("document.activeElement.getAttribute('data-key')"));
        await mark.PressAsync("Enter");
        await page.Page.WaitForURLAsync("**/districts?district=*");
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task WithoutScripts_NumberIsALinkToThePage()
    {
        await using var page = await browser.OpenAsync(server, "/talent", Visit.Desktop with { Scripts = false });
        await page.Page.Locator(Headline).First.ClickAsync();

        await Assertions.Expect(page.Page.Locator("main > .passport")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, true, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    public async Task Axe_DrawerAndPages_FindsNothingAndNothingIsTooWide(bool chinese, bool dark, bool phone)
    {
        var visit = (phone ? Visit.Phone : Visit.Desktop) with { Dark = dark };
        await using var page = await browser.OpenAsync(server, "/talent", chinese ? visit.InChinese() : visit);
        await page.Page.Locator("a.figure[data-figure='f034']").First.ClickAsync();
        await page.UntilAsync(Open);
        // Where the drawer covers the whole window, axe takes the link of the inert page beneath for content outside landmarks.
        Assert.Empty(await page.AxeAsync(without: ".skip-link"));
        Assert.True(await page.Page.EvaluateAsync<bool>("document.querySelector('dialog').scrollWidth <= document.querySelector('dialog').clientWidth"));

        foreach (var address in new[] { "/figures/gii_rank-beijing-2025", "/figures/rd_exp-beijing-2022?against=rd_exp-beijing-2021", "/indicators", "/indicators/rd_exp", "/figures/nothing" })
        {
            await page.GoAsync(new Uri(server.Address, address));
            Assert.Empty(await page.AxeAsync());
            Assert.Equal(0, await page.OverflowAsync());
        }
    }
}
