using InnovationDashboard.Tests.Fixtures;
using Microsoft.Playwright;

namespace InnovationDashboard.Tests.Browser;

/// <summary>A click on a mark filters: by the link alone without scripts, in place with a circuit.</summary>
[Trait("Level", "Browser")]
public sealed class MarkFilterTests(AppServer server, BrowserFixture browser)
{
    private const string Panel = "[data-panel=districts-industry]";
    private const string Daxing = "a.mark[href*='district=daxing']";

    // The drawing that the width of the panel shows; the others are hidden.
    // The value in the middle of a row is a link of its own.
    private static readonly LocatorClickOptions AtItsStart = new() { Position = new() { X = 6, Y = 6 } };

    private static ILocator Bar(WatchedPage page, string mark) => page.Page.Locator($"{Panel} svg:visible {mark}");

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Bar_ClickedWithoutScripts_FiltersAndASecondClickTakesItBack(int width)
    {
        await using var page = await browser.OpenAsync(server, "/districts?sector=gbt-c", new Visit(Width: width, Scripts: false));
        Assert.Equal("applied", await page.Page.GetAttributeAsync(Panel, "data-chip"));

        await Bar(page, Daxing).ClickAsync(AtItsStart);
        Assert.Equal("/districts?district=daxing&sector=gbt-c", new Uri(page.Page.Url).PathAndQuery);
        var chosen = Bar(page, "a.mark[aria-current=true]");
        Assert.Contains("Daxing", await chosen.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        Assert.Equal("highlighted", await page.Page.GetAttributeAsync("[data-panel=districts-gdp]", "data-chip"));

        await chosen.ClickAsync();
        Assert.Equal("/districts?sector=gbt-c", new Uri(page.Page.Url).PathAndQuery);
        Assert.Equal(0, await Bar(page, "a.mark[aria-current=true]").CountAsync());
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Mark_ChosenByKeyboard_KeepsTheFocusAndCanBeTakenBack()
    {
        await using var page = await browser.OpenAsync(server, "/districts");
        await page.MarkDocumentAsync();
        await Bar(page, Daxing).FocusAsync();

        await page.Page.Keyboard.PressAsync("Enter");
        await page.UntilAsync($"document.querySelector(\"{Panel} a.mark[aria-current=true]\") && location.search === '?district=daxing'");
        Assert.Contains("Daxing", await page.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"), StringComparison.Ordinal);

        await page.Page.Keyboard.PressAsync("Enter");
        await page.UntilAsync($"!document.querySelector(\"{Panel} a.mark[aria-current=true]\") && location.search === ''");
        Assert.Contains("Daxing", await page.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"), StringComparison.Ordinal);
        Assert.True(await page.IsSameDocumentAsync());
    }

    [Fact]
    public async Task History_OfClicksOnMarks_IsWalkedBackAndForwardAtTheSameHeight()
    {
        await using var page = await browser.OpenAsync(server, "/districts");
        await page.MarkDocumentAsync();
        await Bar(page, Daxing).ClickAsync(AtItsStart);
        await page.UntilAsync("location.search === '?district=daxing' && document.querySelector('.panel a.mark[aria-current=true]')");
        await Bar(page, "a.mark[href*='district=xicheng']").ClickAsync(AtItsStart);
        await page.UntilAsync("location.search === '?district=xicheng' && document.querySelector('.panel a.mark[aria-current=true][aria-label*=Xicheng]')");
        var scroll = await page.Page.EvaluateAsync<int>("scrollY");

        await page.Page.GoBackAsync();
        await page.UntilAsync("location.search === '?district=daxing' && document.querySelector('.panel a.mark[aria-current=true][aria-label*=Daxing]')");
        Assert.Equal(scroll, await page.Page.EvaluateAsync<int>("scrollY"));
        await page.Page.GoBackAsync();
        await page.UntilAsync("location.search === '' && !document.querySelector('.panel a.mark[aria-current=true]')");
        await page.Page.GoForwardAsync();
        await page.UntilAsync("location.search === '?district=daxing' && document.querySelector('.panel a.mark[aria-current=true][aria-label*=Daxing]')");

        Assert.True(await page.IsSameDocumentAsync());
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Filter_Changed_LeavesOpenDisclosuresOpen()
    {
        await using var page = await browser.OpenAsync(server, "/districts");
        await page.Page.ClickAsync($"{Panel} details.panel-table > summary");
        await page.Page.ClickAsync($"{Panel} details.panel-sources > summary");

        await Bar(page, Daxing).ClickAsync(AtItsStart);
        await page.UntilAsync($"document.querySelector(\"{Panel} tr.is-selected\")");

        Assert.True(await page.Page.EvaluateAsync<bool>($"document.querySelector(\"{Panel} details.panel-table\").open"));
        Assert.True(await page.Page.EvaluateAsync<bool>($"document.querySelector(\"{Panel} details.panel-sources\").open"));
        Assert.False(await page.Page.EvaluateAsync<bool>("document.querySelector(\"[data-panel=districts-gdp] details.panel-table\").open"));
    }

    [Fact]
    public async Task Filter_Changed_ShowsWhatAFreshPageShows()
    {
        await using var page = await browser.OpenAsync(server, "/districts");
        await Bar(page, Daxing).ClickAsync(AtItsStart);
        await page.UntilAsync("document.querySelector('.panel a.mark[aria-current=true]')");
        await page.Page.ClickAsync("#filter-sector > summary");
        await page.Page.ClickAsync("#filter-sector a[href*='sector=ai']");
        await page.UntilAsync("location.search === '?district=daxing&sector=ai' && document.querySelector('[data-panel=districts-industry]').dataset.chip === 'applied'");
        // tabindex belongs to whoever walks the marks, "open" to the reader
        const string Shown = "[...document.querySelectorAll('[data-panel]')].map(p => p.outerHTML.replace(/ tabindex=\"[^\"]*\"/g, '').replace(/ open=\"[^\"]*\"/g, '')).join('\\n')";
        var walked = await page.Page.EvaluateAsync<string>(Shown);

        await using var fresh = await browser.OpenAsync(server, "/districts?district=daxing&sector=ai");
        Assert.Equal(await fresh.Page.EvaluateAsync<string>(Shown), walked);
    }

    [Fact]
    public async Task Tile_AndMatrixCell_FilterToo()
    {
        await using var page = await browser.OpenAsync(server, "/areas");
        await page.MarkDocumentAsync();
        await page.Page.Locator("[data-panel=areas-tiles] svg:visible a.mark[href*='district=huairou']").ClickAsync();
        await page.UntilAsync("location.search === '?district=huairou' && document.querySelector('[data-panel=areas-tiles] a.mark[aria-current=true]')");

        var cell = page.Page.Locator("[data-panel=areas-matrix] svg:visible a.mark[href*='area=hsc'][href*='sector=materials']");
        await cell.ClickAsync();
        await page.UntilAsync("location.search === '?district=huairou&area=hsc&sector=materials'");

        Assert.True(await page.IsSameDocumentAsync());
        Assert.Empty(page.Complaints);
    }
}
