using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Browser;

/// <summary>The field over the long list of sectors: nothing of it before it is asked for, nothing of it afterwards.</summary>
[Trait("Level", "Browser")]
public sealed class FilterFinderTests(AppServer server, BrowserFixture browser)
{
    private const string Menu = "#filter-sector";
    private const string Field = Menu + " .finder input";
    private const string Options = ".mud-popover-open [role=option]";
    private const string NothingLeft = "!document.querySelector('.finder') && !document.querySelector('.mud-popover-provider')";

    // Colours, sizes and places of everything that is shown outside the menu.
    private const string Looks = """
        [...document.querySelectorAll('body *')].filter(e => !e.closest('#filter-sector')).map(e => {
          const s = getComputedStyle(e), r = e.getBoundingClientRect();
          return [e.localName, e.className.baseVal ?? e.className, s.color, s.backgroundColor, s.fontFamily, s.fontSize, s.lineHeight, s.margin, s.padding, s.display, s.borderTopWidth, s.boxSizing, Math.round(r.width), Math.round(r.height)].join('|');
        })
        """;

    [Fact]
    public async Task Page_BeforeItIsAskedFor_LoadsNothingOfIt()
    {
        await using var page = await browser.OpenAsync();
        var asked = new List<string>();
        page.Page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await page.GoAsync(server.Address);
        await page.Page.ClickAsync(Menu + " > summary");
        Assert.DoesNotContain(asked, IsMud);

        await page.Page.ClickAsync(".finder-open");
        await page.Page.WaitForSelectorAsync(Field);

        Assert.Equal(["MudBlazor.min", "MudBlazor.min", "mud", "mud"], asked.Where(IsMud).Select(path => path.Split('/')[^1]).Select(name => name.StartsWith("mud.", StringComparison.Ordinal) ? "mud" : name[..13]).Order(StringComparer.Ordinal));
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Choice_ByKeys_ChangesTheAddressAsItsLinkDoes()
    {
        var views = await SampleViews.OfAsync(server);
        await using var page = await OpenAsync(new ViewState("/", views.District.Code));
        await page.MarkDocumentAsync();
        var link = await page.Page.GetAttributeAsync($"{Menu} .options a[href*='sector={views.Sector.Code}']", "href");

        await page.Page.Keyboard.TypeAsync(views.Sector.Name.En);
        await page.Page.WaitForSelectorAsync($"{Options} >> nth=0 >> text={views.Sector.Name.En}");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.WaitForSelectorAsync(".filter-chip >> nth=1");

        Assert.Equal(link, new Uri(page.Page.Url).PathAndQuery);
        await EndedAsync(page);
        await page.Page.GoBackAsync();
        await page.Page.WaitForSelectorAsync(".filter-chip >> nth=1", new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        Assert.True(await page.IsSameDocumentAsync());
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Choice_ByPointerOnAPhone_IsFoundInTheOtherLanguageToo()
    {
        var views = await SampleViews.OfAsync(server);
        await using var page = await OpenAsync(new ViewState("/"), Visit.Phone.InChinese());

        await page.Page.FillAsync(Field, views.Sector.Name.En);
        await page.Page.ClickAsync($"{Options}:has-text(\"{views.Sector.Name.Zh}\")");
        await page.Page.WaitForSelectorAsync(".filter-chip");

        Assert.Equal($"/?sector={views.Sector.Code}", new Uri(page.Page.Url).PathAndQuery);
        await EndedAsync(page);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Escape_ClosesTheMenuAndLeavesThePageAsItWas()
    {
        await using var page = await browser.OpenAsync(server, "/");
        await page.UntilAsync("document.fonts.status === 'loaded'");
        await page.Page.FocusAsync(Menu + " > summary");
        var before = await page.Page.EvaluateAsync<string[]>(Looks);
        await AskAsync(page);
        await TypeAsync(page);

        await page.Page.Keyboard.PressAsync("Escape");

        await EndedAsync(page);
        Assert.Equal("/", new Uri(page.Page.Url).PathAndQuery);
        Assert.Equal(before, await page.Page.EvaluateAsync<string[]>(Looks));
    }

    [Fact]
    public async Task Finder_AskedForAgain_Works()
    {
        await using var page = await OpenAsync(new ViewState("/"));
        await page.Page.Keyboard.PressAsync("Escape");
        await EndedAsync(page);

        await AskAsync(page);

        await TypeAsync(page);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Finder_FilesLost_SaysSoAndLeavesTheList()
    {
        var views = await SampleViews.OfAsync(server);
        await using var page = await browser.OpenAsync(server, "/");
        await page.Page.RouteAsync("**/_content/MudBlazor/*.js", route => route.AbortAsync());
        await page.Page.ClickAsync(Menu + " > summary");
        await page.Page.ClickAsync(".finder-open");

        await page.Page.WaitForSelectorAsync(".finder-failed:not(:empty)");
        await page.Page.ClickAsync($"{Menu} .options a[href*='sector={views.Sector.Code}']");
        await page.Page.WaitForSelectorAsync(".filter-chip");

        Assert.True(await page.Page.IsHiddenAsync("#blazor-error-ui"));
    }

    [Fact]
    public async Task Finder_WithoutScripts_IsTheListOfLinks()
    {
        await using var page = await browser.OpenAsync(server, "/", new Visit(Scripts: false));
        await page.Page.ClickAsync(Menu + " > summary");

        Assert.Equal(0, await page.Page.Locator(".finder-open").CountAsync());
        Assert.True(await page.Page.Locator(Menu + " .options a").CountAsync() > 20);
    }

    [Theory]
    [InlineData("en-US", 1440, false)]
    [InlineData("zh-CN", 1440, true)]
    [InlineData("en-US", 320, true)]
    public async Task Finder_Open_SatisfiesAxeAndFits(string language, int width, bool dark)
    {
        await using var page = await OpenAsync(new ViewState("/"), new Visit(language, width, 800, dark));
        Assert.Empty(await page.AxeAsync("page-view"));
        await TypeAsync(page);
        Assert.Empty(await page.AxeAsync("page-view"));
        Assert.Equal(0, await page.OverflowAsync());

        await page.Page.Keyboard.TypeAsync("qqqq");
        await page.Page.WaitForSelectorAsync(".finder-none");
        Assert.Empty(await page.AxeAsync("page-view"));
        Assert.Empty(page.Complaints);
    }

    private static bool IsMud(string path) => path.Contains("mud", StringComparison.OrdinalIgnoreCase);

    private async Task<WatchedPage> OpenAsync(ViewState view, Visit? visit = null)
    {
        var page = await browser.OpenAsync(server, view.Href(), visit);
        await AskAsync(page);
        return page;
    }

    // Asked for and ready: the field has the focus.
    private static async Task AskAsync(WatchedPage page)
    {
        await page.Page.ClickAsync(Menu + " > summary");
        await page.Page.ClickAsync(".finder-open");
        await page.Page.WaitForSelectorAsync(Field);
        await page.UntilAsync($"document.activeElement === document.querySelector('{Field}')");
    }

    // A letter that stands in many names of any package: the list opens.
    private static async Task TypeAsync(WatchedPage page)
    {
        await page.Page.Keyboard.TypeAsync("a");
        await page.Page.WaitForSelectorAsync(Options);
    }

    private static async Task EndedAsync(WatchedPage page)
    {
        await page.UntilAsync(NothingLeft);
        Assert.False(await page.Page.EvaluateAsync<bool>($"document.querySelector('{Menu}').open"));
        Assert.Equal("summary", await page.FocusAsync());
    }
}
