using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Browser;

/// <summary>Every size, theme and language: nothing sticks out, axe finds nothing, nothing is fetched from elsewhere.</summary>
[Trait("Level", "Browser")]
public sealed class ShellLooksTests(AppServer server, BrowserFixture browser)
{
    // Panels are looked at page by page elsewhere.
    private const string Body = "page-view";

    public static TheoryData<string, int, bool, bool> Looks => new()
    {
        { "en-US", 1440, false, false }, { "en-US", 1440, true, false }, { "zh-CN", 1440, false, false }, { "zh-CN", 390, true, false },
        { "en-US", 390, false, false }, { "en-US", 1440, false, true }, { "en-US", 1440, true, true },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Shell_WithEverythingOpen_SatisfiesAxe(string language, int width, bool dark, bool moreContrast)
    {
        var views = await SampleViews.OfAsync(server);
        await using var page = await browser.OpenAsync(server, $"/?district={views.OtherDistrict.Code}&area={views.Area.Code}&sector=nonsense", new Visit(language, width, 900, dark, MoreContrast: moreContrast));
        Assert.Empty(await page.AxeAsync(Body));

        foreach (var disclosure in new[] { "#filter-sector", "#menu-reader" })
        {
            await page.Page.ClickAsync(disclosure + " > summary");
            Assert.Empty(await page.AxeAsync(Body));
        }

        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData("/search?q=a")]
    [InlineData("/search?q=")]
    [InlineData("/no/such/page")]
    public async Task OtherPages_SatisfyAxe(string address)
    {
        await using var page = await browser.OpenAsync(server, address);

        Assert.Empty(await page.AxeAsync());
    }

    [Theory]
    [InlineData("en-US", "1")]
    [InlineData("en-US", "3")]
    [InlineData("zh-CN", "1")]
    [InlineData("zh-CN", "3")]
    public async Task Shell_From320To1920_NeverScrollsSideways(string language, string size)
    {
        var views = await SampleViews.OfAsync(server);
        var filtered = $"/?district={views.OtherDistrict.Code}&area={views.Area.Code}&sector={views.Sector.Code}";
        await using var page = await browser.OpenAsync(server, $"/reader?size={size}&return={Uri.EscapeDataString(filtered)}", new Visit(language));

        foreach (var width in new[] { 320, 360, 390, 600, 640, 768, 1000, 1024, 1280, 1407, 1440, 1760, 1920 })
        {
            await page.Page.SetViewportSizeAsync(width, 900);
            Assert.True(await page.OverflowAsync() == 0, $"{width} px, {language}, text size {size}");
        }
    }

    [Fact]
    public async Task Chart_Boxes_ShowOneDrawingForTheWidthOfThePanel()
    {
        await using var page = await browser.OpenAsync(server, "/");
        await page.Page.EvaluateAsync("""
            document.querySelector('main').innerHTML = `<div class="panel-grid"><div class="span-half" id="probe"><div class="chart-boxes">
              <p class="chart box-narrow">n</p><p class="chart box-wide">w</p><p class="chart box-full">f</p></div></div></div>`
            """);

        foreach (var (width, shown) in new[] { (390, "box-narrow"), (900, "box-narrow"), (1440, "box-wide"), (800, "box-wide"), (1920, "box-wide") })
        {
            await page.Page.SetViewportSizeAsync(width, 900);
            Assert.Equal([shown], await page.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.chart-boxes > *')].filter(e => e.checkVisibility()).map(e => e.classList[1])"));
        }

        await page.Page.EvaluateAsync("document.getElementById('probe').className = 'span-full'");
        Assert.Equal(["box-full"], await page.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.chart-boxes > *')].filter(e => e.checkVisibility()).map(e => e.classList[1])"));
    }

    [Theory]
    [InlineData(null)] // dark by the system
    [InlineData("dark")] // dark by choice
    public async Task Paper_ShowsTheFilterLineAndNoControlsOnWhite(string? theme)
    {
        var views = await SampleViews.OfAsync(server);
        await using var page = await browser.OpenAsync(server, $"/?district={views.District.Code}", new Visit(Dark: true));
        if (theme is not null) await page.Page.EvaluateAsync("theme => document.documentElement.dataset.theme = theme", theme);
        await page.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        Assert.Contains(views.District.Label(Language.English), await page.Page.InnerTextAsync(".filter-line"), StringComparison.Ordinal);
        Assert.True(await page.Page.IsVisibleAsync(".filter-line"));
        Assert.True(await page.Page.IsHiddenAsync(".filters-inner"));
        Assert.True(await page.Page.IsHiddenAsync(".tools"));
        Assert.Equal("rgb(255, 255, 255)", await page.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
    }
}
