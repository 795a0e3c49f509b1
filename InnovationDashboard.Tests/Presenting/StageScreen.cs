using System.Globalization;
using InnovationDashboard.Tests.Fixtures;
using Microsoft.Playwright;

namespace InnovationDashboard.Tests.Presenting;

/// <summary>A stage in a browser.</summary>
internal static class StageScreen
{
    /// <summary>A wall of full size.</summary>
    public static readonly Visit Wall = new(Width: 1920, Height: 1080);

    /// <summary>Opens a briefing on the wall and waits until its keys act.</summary>
    public static async Task<WatchedPage> OpenAsync(BrowserFixture browser, AppServer server, string briefing, Visit? visit = null)
    {
        var page = await browser.OpenAsync(visit ?? Wall);
        await page.GoAsync(new Uri(server.Address, "/present/" + briefing), waitForCircuit: false);
        await page.Page.WaitForSelectorAsync("html[data-live]");
        return page;
    }

    /// <summary>The presenter's phone, let in by the lectern.</summary>
    public static async Task<WatchedPage> PhoneAsync(BrowserFixture browser, IPage lectern)
    {
        await lectern.ClickAsync("[data-do='phone']");
        var link = await lectern.Locator(".phone-card a").GetAttributeAsync("href");
        await lectern.ClickAsync("[data-do='phone-close']");
        var phone = await browser.OpenAsync(Visit.Phone);
        await phone.GoAsync(new Uri(link!), waitForCircuit: false);
        await phone.Page.WaitForSelectorAsync(".remote");
        await phone.Page.WaitForSelectorAsync("html[data-live]");
        return phone;
    }

    /// <summary>Number of the one slide that is seen; the stage says the same.</summary>
    public static async Task<int> ShownAsync(WatchedPage page)
    {
        var seen = await page.Page.Locator(".stage-slot[data-now] [data-slide]").GetAttributeAsync("data-slide");
        Assert.Equal(seen, await page.Page.Locator(".stage").GetAttributeAsync("data-slide"));
        return int.Parse(seen!, CultureInfo.InvariantCulture);
    }
}
