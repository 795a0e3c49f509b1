using System.Globalization;
using InnovationDashboard.Benchmarks.Sites;
using Microsoft.Playwright;

namespace InnovationDashboard.Benchmarks;

/// <summary>From the click on a filter to the painted page, in a real browser: states nobody has asked for yet, states new to this browser, states it has seen.</summary>
internal static class ClicksBenchmark
{
    private const int Clicks = 50;
    private const int Crowd = 1000;
    private const int Pause = 400;
    private const string Districts = "#filter-district .options a";
    private const string Sectors = "#filter-sector .options a";

    /// <summary>Measures and prints; with a circuit client once more beside many open circuits.</summary>
    public static async Task RunAsync(string? client, TextWriter output)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await SystemBrowser.LaunchAsync(playwright);
        await using (var site = await Site.StartAsync())
        {
            await SeriesAsync(browser, site, "alone", output);
        }

        if (client is null) return;
        using var circuits = await CircuitClient.PrepareAsync(client);
        await using var crowded = await Site.StartAsync();
        using var held = await circuits.HoldAsync(crowded, "/", Crowd);
        await SeriesAsync(browser, crowded, string.Create(CultureInfo.InvariantCulture, $"beside {Crowd:N0} circuits"), output);
    }

    private static async Task SeriesAsync(IBrowser browser, Site site, string name, TextWriter output)
    {
        await WarmAsync(browser, site);
        await using (var first = await browser.NewContextAsync())
        {
            var page = await OpenAsync(first, site);
            await ReportAsync("new to all", page, skip: 0, hover: 0);
            await ReportAsync("new, pointer rests", page, skip: Clicks, hover: 150);
        }

        await using var second = await browser.NewContextAsync();
        var other = await OpenAsync(second, site);
        await ReportAsync("new to the browser", other, skip: 0, hover: 0);
        await ReportAsync("seen by the browser", other, skip: 0, hover: 0);

        async Task ReportAsync(string kind, IPage page, int skip, int hover)
        {
            var times = await ClickAsync(page, skip, hover);
            output.WriteLine($"{name,-21} {kind,-20} painted {new Samples(times.Select(time => time.Painted))}   later {new Samples(times.Select(time => time.Later))}   whole {new Samples(times.Select(time => time.Whole))}");
        }
    }

    // A server that has just started compiles as it goes: other states than those measured, in the other language, warm it.
    private static async Task WarmAsync(IBrowser browser, Site site)
    {
        await using var context = await browser.NewContextAsync(new() { Locale = "zh-CN" });
        await ClickAsync(await OpenAsync(context, site), skip: 0, hover: 0);
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, Site site)
    {
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(scriptPath: Path.Combine(AppContext.BaseDirectory, "clicks.js"));
        await page.GotoAsync(site.Address.OriginalString);
        await page.WaitForSelectorAsync("[data-interactive='true']");
        return page;
    }

    // Districts in turn; when they are through, under the next sector.
    private static async Task<List<(double Painted, double Later, double Whole)>> ClickAsync(IPage page, int skip, int hover)
    {
        await FollowAsync(page, await LinkAsync(page, "#filter-sector .options-all"), 0);
        await FollowAsync(page, await LinkAsync(page, "#filter-district .options-all"), 0);
        var times = new List<(double Painted, double Later, double Whole)>();
        for (var (sector, seen) = (-1, 0); times.Count < Clicks; sector++)
        {
            var many = (await page.EvaluateAsync<string[]>("links", Districts)).Length;
            if (sector >= 0 && seen + many > skip) await FollowAsync(page, (await page.EvaluateAsync<string[]>("links", Sectors))[sector], 0);
            for (var district = 0; district < many && times.Count < Clicks; district++, seen++)
            {
                if (seen < skip) continue;
                times.Add(await FollowAsync(page, (await page.EvaluateAsync<string[]>("links", Districts))[district], hover));
            }
        }

        return times;
    }

    private static async Task<string> LinkAsync(IPage page, string selector) => (await page.EvaluateAsync<string[]>("links", selector))[0];

    // The address is checked first: a link to what is shown already changes nothing and would never be painted.
    private static async Task<(double Painted, double Later, double Whole)> FollowAsync(IPage page, string href, int hover)
    {
        if (new Uri(page.Url).PathAndQuery == href) return default;
        var took = await page.EvaluateAsync<double[]>("([href, hover]) => follow(href, hover)", new object[] { href, hover });
        await Task.Delay(Pause); // Marks move for a third of a second, and a reader looks before the next click: a click into the motion would measure the motion.
        return (took[0], took[1], took[2]);
    }
}
