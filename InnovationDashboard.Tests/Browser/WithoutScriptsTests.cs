using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Browser;

/// <summary>Scripts are off: everything that can be read, chosen or set works from the first HTML.</summary>
[Trait("Level", "Browser")]
public sealed class WithoutScriptsTests(AppServer server, BrowserFixture browser)
{
    private static readonly Visit Plain = new(Scripts: false);

    [Fact]
    public async Task Filter_ChosenInTheDisclosure_IsInTheAddressAndOnTheNextPage()
    {
        var views = await SampleViews.OfAsync(server);
        await using var page = await browser.OpenAsync(server, "/", Plain);

        await page.Page.ClickAsync("#filter-district > summary");
        await page.Page.ClickAsync($"#filter-district a:text-is(\"{views.District.Label(Language.English)}\")");
        Assert.Equal($"/?district={views.District.Code}", new Uri(page.Page.Url).PathAndQuery);
        Assert.Contains(views.District.Label(Language.English), await page.Page.InnerTextAsync(".filter-chips"), StringComparison.Ordinal);

        await page.Page.ClickAsync($".nav-wide a[href^=\"{views.OtherPage.Route}\"]");
        Assert.Equal($"{views.OtherPage.Route}?district={views.District.Code}", new Uri(page.Page.Url).PathAndQuery);

        await page.Page.ClickAsync(".filter-reset");
        Assert.Equal(views.OtherPage.Route, new Uri(page.Page.Url).PathAndQuery);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task ReadingSettings_ChosenByLinks_StayAndReturnToTheView()
    {
        var views = await SampleViews.OfAsync(server);
        var view = new ViewState(views.OtherPage.Route, views.District.Code).Href();
        await using var page = await browser.OpenAsync(server, view, Plain);

        foreach (var (setting, value, attribute) in new[] { ("theme", "dark", "data-theme"), ("size", "3", "data-text-size"), ("view", "table", "data-view"), ("keys", "off", "data-keys") })
        {
            await page.Page.ClickAsync("#menu-reader > summary");
            await page.Page.ClickAsync($"a[data-reader={setting}][data-value='{value}']");
            Assert.Equal(view, new Uri(page.Page.Url).PathAndQuery);
            Assert.Equal(value, await page.Page.GetAttributeAsync("html", attribute));
        }

        await page.Page.ClickAsync("a[data-language]");
        Assert.Equal("zh-Hans", await page.Page.GetAttributeAsync("html", "lang"));
        Assert.Equal("dark", await page.Page.GetAttributeAsync("html", "data-theme"));
        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData("en-GB", Language.English)]
    [InlineData("zh-CN", Language.Chinese)]
    public async Task Search_Form_FindsNamesAndKeepsTheFilter(string locale, Language language)
    {
        var views = await SampleViews.OfAsync(server);
        await using var page = await browser.OpenAsync(server, new ViewState("/", views.District.Code).Href(), Plain with { Language = locale });

        await page.Page.FillAsync("#search-input", views.OtherDistrict.Name.In(language));
        await page.Page.PressAsync("#search-input", "Enter");

        var first = page.Page.Locator(".result").First;
        Assert.Equal(views.OtherDistrict.Name.In(language), await first.InnerTextAsync());
        Assert.Equal($"{PageAddress.Of(views.Catalogue, views.OtherDistrict.Code)}?district={views.District.Code}", await first.GetAttributeAsync("href"));
    }

    [Fact]
    public async Task SkipLink_OnASubjectPage_StaysOnThePage()
    {
        var views = await SampleViews.OfAsync(server);
        var address = new ViewState(PageAddress.Of(views.Catalogue, views.Area.Code)!, Sector: views.Sector.Code).Href();
        await using var page = await browser.OpenAsync(server, address, Plain);

        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Enter");

        Assert.Equal(address + "#main", new Uri(page.Page.Url).PathAndQuery + new Uri(page.Page.Url).Fragment);
    }
}
