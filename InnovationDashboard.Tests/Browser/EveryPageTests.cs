using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Browser;

/// <summary>All pages of the package beside those that stand for their kind: they come up in both languages without a complaint and fit every width.</summary>
[Trait("Level", "Browser")]
public sealed class EveryPageTests(AppServer server, BrowserFixture browser)
{
    private static readonly int[] Widths = [1920, 1440, 1024, 768, 390, 320];

    public static TheoryData<string, string> Pages => PageAddresses.InBothLanguages(PageAddresses.Others);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_AnyWidth_FitsWithoutAComplaint(string address, string language)
    {
        await using var page = await browser.OpenAsync(server, address, new Visit(language));

        await FitsEveryWidthAsync(page, address);
        Assert.Empty(page.Complaints);
    }

    /// <summary>From wall to phone, and on the phone in the largest text: the page never scrolls sideways.</summary>
    internal static async Task FitsEveryWidthAsync(WatchedPage page, string address)
    {
        foreach (var width in Widths)
        {
            await page.Page.SetViewportSizeAsync(width, 900);
            Assert.True(await page.OverflowAsync() == 0, $"{address} is wider than {width} px");
        }

        await page.Page.EvaluateAsync("document.documentElement.dataset.textSize = '3'");
        Assert.True(await page.OverflowAsync() == 0, $"{address} is wider than {Widths[^1]} px in the largest text");
        await page.Page.EvaluateAsync("document.documentElement.dataset.textSize = '1'");
    }
}
