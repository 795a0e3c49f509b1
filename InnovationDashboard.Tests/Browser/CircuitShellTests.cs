using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.State;
using Microsoft.Playwright;

namespace InnovationDashboard.Tests.Browser;

/// <summary>With a circuit: no full reload, focus and scroll are kept, the language of the page is the language of the circuit.</summary>
[Trait("Level", "Browser")]
public sealed class CircuitShellTests(AppServer server, BrowserFixture browser)
{
    // The shell alone is shorter than a window; scrolling needs a long page.
    private const string Lengthen = "document.querySelector('main').style.minHeight = '4000px'";

    [Fact]
    public async Task Filter_Chosen_ChangesThePageInPlace()
    {
        var views = await SampleViews.OfAsync(server);
        await using var page = await browser.OpenAsync(server, views.OtherPage.Route);
        await page.MarkDocumentAsync();
        await page.Page.EvaluateAsync(Lengthen);
        await page.Page.EvaluateAsync("scrollTo(0, 700)");

        await page.Page.FocusAsync("#filter-district > summary");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.ClickAsync($"#filter-district a:text-is(\"{views.District.Label(Language.English)}\")");
        await page.Page.WaitForSelectorAsync(".filter-chips");

        Assert.True(await page.IsSameDocumentAsync());
        Assert.Equal($"{views.OtherPage.Route}?district={views.District.Code}", new Uri(page.Page.Url).PathAndQuery);
        Assert.Equal("summary", await page.FocusAsync());
        // The browser itself keeps what is read in its place when lines above it grow or go.
        Assert.InRange(await page.Page.EvaluateAsync<int>("scrollY"), 600, 800);
        Assert.False(await page.Page.EvaluateAsync<bool>("document.querySelector('#filter-district').open"));
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task History_BackAndForward_WalksFiltersAndPagesAtTheirHeight()
    {
        var views = await SampleViews.OfAsync(server);
        var filtered = new ViewState("/", views.District.Code).Href();
        var other = new ViewState(views.OtherPage.Route, views.District.Code).Href();
        await using var page = await browser.OpenAsync(server, "/");
        await page.MarkDocumentAsync();
        await page.BodyAsync("/");
        await page.Page.EvaluateAsync("scrollTo(0, 900)");
        await page.Page.EvaluateAsync("address => Blazor.navigateTo(address)", filtered);
        await page.BodyAsync(filtered);
        var height = await page.Page.EvaluateAsync<int>("scrollY"); // the browser keeps what is read in its place when lines above it come
        await page.Page.EvaluateAsync("address => Blazor.navigateTo(address)", other);
        await page.BodyAsync(other);
        await page.UntilAsync("document.activeElement.localName === 'h1' && scrollY === 0");

        foreach (var (step, address, top) in new (Func<Task>, string, int)[]
        {
            (() => page.Page.GoBackAsync(), filtered, height), (() => page.Page.GoBackAsync(), "/", 900), (() => page.Page.GoForwardAsync(), filtered, height), (() => page.Page.GoForwardAsync(), other, 0),
        })
        {
            await step();
            await page.BodyAsync(address);
            await page.UntilAsync($"Math.abs(scrollY - {top}) < 3");
        }

        Assert.True(await page.IsSameDocumentAsync());
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Page_Changed_StartsAtItsHeadingAndCarriesTheFilters()
    {
        var views = await SampleViews.OfAsync(server);
        await using var page = await browser.OpenAsync(server, new ViewState("/", Area: views.Area.Code, Sector: views.Sector.Code).Href());
        await page.MarkDocumentAsync();

        await page.Page.ClickAsync($".nav-wide a[href^=\"{views.OtherPage.Route}\"]");
        await page.UntilAsync("document.activeElement.localName === 'h1'");

        Assert.True(await page.IsSameDocumentAsync());
        Assert.Equal($"{views.OtherPage.Route}?area={views.Area.Code}&sector={views.Sector.Code}", new Uri(page.Page.Url).PathAndQuery);
        Assert.StartsWith(views.OtherPage.Title.En, await page.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disclosure_Escape_ClosesAndReturnsTheFocus()
    {
        await using var page = await browser.OpenAsync(server, "/");
        await page.Page.ClickAsync("#filter-sector > summary");
        await page.Page.FocusAsync("#filter-sector .options a");

        await page.Page.Keyboard.PressAsync("Escape");

        Assert.False(await page.Page.EvaluateAsync<bool>("document.querySelector('#filter-sector').open"));
        Assert.Equal("filter-sector", await page.Page.EvaluateAsync<string>("document.activeElement.parentElement.id"));
    }

    [Fact]
    public async Task Disclosure_AnotherOpensOrClickOutside_Closes()
    {
        await using var page = await browser.OpenAsync(server, "/");
        await page.Page.ClickAsync("#filter-sector > summary");
        await page.Page.ClickAsync("#filter-district > summary");
        Assert.Equal(["filter-district"], await OpenDisclosures(page.Page));

        await page.Page.Mouse.ClickAsync(1300, 700);
        Assert.Empty(await OpenDisclosures(page.Page));
    }

    [Fact]
    public async Task Circuit_TakesOver_KeepsWhatWasOpenAndTyped()
    {
        await using var page = await browser.OpenAsync();
        var release = new TaskCompletionSource();
        await page.Page.RouteAsync("**/_blazor/negotiate*", async route =>
        {
            await release.Task;
            await route.ContinueAsync();
        });
        await page.GoAsync(server.Address, waitForCircuit: false);
        await page.Page.FillAsync("#search-input", "harbour");
        await page.Page.ClickAsync("#filter-district > summary");

        release.SetResult();
        await page.CircuitAsync();

        Assert.Equal("harbour", await page.Page.InputValueAsync("#search-input"));
        Assert.Equal(["filter-district"], await OpenDisclosures(page.Page));
        Assert.Equal("summary", await page.FocusAsync());
    }

    [Fact]
    public async Task Language_FromTheLink_IsTheCircuitsToo()
    {
        var views = await SampleViews.OfAsync(server);
        await using var page = await browser.OpenAsync(server, "/?lang=zh-Hans");
        await page.MarkDocumentAsync();

        await page.Page.ClickAsync($".nav-wide a[href^=\"{views.OtherPage.Route}\"]");
        await page.UntilAsync("document.activeElement.localName === 'h1'");

        Assert.True(await page.IsSameDocumentAsync());
        Assert.Equal("zh-Hans", await page.Page.GetAttributeAsync("html", "lang"));
        Assert.StartsWith(views.OtherPage.Title.Zh, await page.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Language_Switched_LoadsTheSameViewInTheOtherLanguage()
    {
        var views = await SampleViews.OfAsync(server);
        var view = new ViewState(views.OtherPage.Route, views.District.Code).Href();
        await using var page = await browser.OpenAsync(server, view);

        await page.Page.ClickAsync("a[data-language]");
        await page.UntilAsync("document.documentElement.lang === 'zh-Hans'");
        await page.CircuitAsync();

        Assert.Equal(view, new Uri(page.Page.Url).PathAndQuery);
        Assert.Contains(views.District.Name.Zh, await page.Page.InnerTextAsync(".filter-chips"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Theme_Chosen_ChangesAtOnceAndIsRemembered()
    {
        await using var page = await browser.OpenAsync(server, "/");
        await page.MarkDocumentAsync();
        await page.Page.ClickAsync("#menu-reader > summary");

        await page.Page.RunAndWaitForResponseAsync(() => page.Page.ClickAsync("a[data-reader=theme][data-value=dark]"), response => response.Url.Contains("/reader?theme=dark", StringComparison.Ordinal));
        Assert.Equal("dark", await page.Page.GetAttributeAsync("html", "data-theme"));
        Assert.True(await page.IsSameDocumentAsync());

        await page.Page.ReloadAsync();
        Assert.Equal("dark", await page.Page.GetAttributeAsync("html", "data-theme"));
        Assert.Empty(page.Complaints);
    }

    private static Task<string[]> OpenDisclosures(IPage page) => page.EvaluateAsync<string[]>("[...document.querySelectorAll('details[name][open]')].map(d => d.id)");
}
