using InnovationDashboard.Tests.Fixtures;
using Microsoft.Playwright;

namespace InnovationDashboard.Tests.Browser;

/// <summary>Every kind of page, every area and ranking, the pages behind the figures, in both languages, light and dark, from phone to wall: nothing complains, nothing is fetched from elsewhere, axe finds nothing, nothing sticks out.</summary>
[Trait("Level", "Browser")]
public sealed class PageLooksTests(AppServer server, BrowserFixture browser)
{
    public static TheoryData<string, string> Pages => PageAddresses.InBothLanguages(PageAddresses.Kinds.Concat(PageAddresses.Evidence));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_LightAndDark_SatisfiesAxeAndFitsEveryWidth(string address, string language)
    {
        await using var page = await browser.OpenAsync(server, address, new Visit(language));
        Nothing(await page.AxeAsync());
        await EveryPageTests.FitsEveryWidthAsync(page, address);
        await page.Page.SetViewportSizeAsync(390, 844);
        await page.Page.EvaluateAsync("document.documentElement.dataset.theme = 'dark'");
        Nothing(await page.AxeOnColoursAndTargetsAsync());
        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData("/?district=haidian&area=zsc&sector=ai", 390)]
    [InlineData("/talent?district=pinggu&sector=occ2", 1440)]
    [InlineData("/districts?area=hsc&sector=gbt-i", 768)]
    [InlineData("/areas?area=bda&sector=integrated-circuits", 390)]
    public async Task FilteredPage_WithEverythingOpen_SatisfiesAxe(string address, int width)
    {
        await using var page = await browser.OpenAsync(server, address, new Visit(Width: width));
        await page.Page.EvaluateAsync("document.querySelectorAll('main details').forEach(details => details.open = true)");

        Nothing(await page.AxeAsync());
        Assert.Equal(0, await page.OverflowAsync());
        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData("/", true)]
    [InlineData("/areas", false)]
    [InlineData("/districts", true)]
    [InlineData("/rankings", false)]
    public async Task Page_WithMoreContrast_SatisfiesAxe(string address, bool dark)
    {
        await using var page = await browser.OpenAsync(server, address, new Visit(Dark: dark, MoreContrast: true));
        Nothing(await page.AxeOnColoursAndTargetsAsync());
        Assert.Empty(page.Complaints);
    }

    private static void Nothing(IReadOnlyList<string> found) => Assert.True(found.Count == 0, $"{found.Count}:\n{string.Join('\n', found.Take(12))}");
}
