using System.Globalization;
using System.Text.Json;
using InnovationDashboard.Benchmarks.Sites;
using Microsoft.Playwright;

namespace InnovationDashboard.Benchmarks;

/// <summary>Heap of a circuit whose reader asks for the field over a long filter list (what of MudBlazor is mounted on demand): before, open, closed, and once more. Real tabs: the field needs events.</summary>
internal static class FinderMemory
{
    private const int Tabs = 40;
    private const string Letter = "a"; // begins or stands in many names of any package

    /// <summary>Measures and prints.</summary>
    /// <param name="measure">The template's heap in this run, in kilobytes.</param>
    /// <param name="output">Where to.</param>
    public static async Task RunAsync(double measure, TextWriter output)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await SystemBrowser.LaunchAsync(playwright);
        await using var site = await Site.StartAsync();
        await WarmAsync(browser, site);
        await using var context = await browser.NewContextAsync();
        var nothing = await HeapAsync(site);
        var tabs = new List<IPage>();
        while (tabs.Count < Tabs) tabs.Add(await OpenAsync(context, site));
        await ReportAsync("before");
        for (var time = 1; time <= 2; time++)
        {
            foreach (var tab in tabs) await AskAsync(tab);
            await ReportAsync($"open {time}");
            foreach (var tab in tabs) await CloseAsync(tab);
            await ReportAsync($"closed {time}");
        }

        async Task ReportAsync(string state)
        {
            var heap = (await HeapAsync(site) - nothing) / Tabs;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"finder {state,-9} heap {heap,6:F1} KB a tab ({Tabs} tabs)   {heap / measure:F2} × the template's heap"));
        }
    }

    // Everything that is made once a server is made before the first reading.
    private static async Task WarmAsync(IBrowser browser, Site site)
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context, site);
        await AskAsync(page);
        await CloseAsync(page);
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, Site site)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address.OriginalString);
        await page.WaitForSelectorAsync("[data-interactive='true']", new() { State = WaitForSelectorState.Attached });
        return page;
    }

    private static async Task AskAsync(IPage page)
    {
        await page.ClickAsync("#filter-sector > summary");
        await page.ClickAsync(".finder-open");
        await page.FillAsync(".finder input", Letter);
        await page.WaitForSelectorAsync(".mud-popover-open [role=option]");
    }

    private static async Task CloseAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Escape");
        await page.WaitForFunctionAsync("() => !document.querySelector('.mud-popover-provider')");
    }

    private static async Task<double> HeapAsync(Site site)
    {
        using var client = new HttpClient();
        using var answer = JsonDocument.Parse(await client.GetStringAsync(new Uri(site.Diagnostics, "?gc=true")));
        return answer.RootElement.GetProperty("heapMB").GetDouble() * 1024;
    }
}
