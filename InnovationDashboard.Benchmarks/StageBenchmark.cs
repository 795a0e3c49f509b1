using System.Globalization;
using InnovationDashboard.Benchmarks.Sites;
using Microsoft.Playwright;

namespace InnovationDashboard.Benchmarks;

/// <summary>From the key to the painted slide on the wall, in a real browser: each shipped briefing forward and back, with marks in motion between views of one chart; what moved that should not, and frames without a slide.</summary>
internal static class StageBenchmark
{
    private const int Turns = 60;
    private const int Pause = 600;
    private static readonly string[] Briefings = ["eight-charts", "four-areas", "where-rankings-come-from"];

    /// <summary>Measures and prints.</summary>
    public static async Task RunAsync(TextWriter output)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await SystemBrowser.LaunchAsync(playwright);
        await using var site = await Site.StartAsync();
        foreach (var briefing in Briefings)
        {
            await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1920, Height = 1080 } });
            var page = await context.NewPageAsync();
            await page.AddInitScriptAsync(scriptPath: Path.Combine(AppContext.BaseDirectory, "stage.js"));
            await page.GotoAsync(new Uri(site.Address, "/present/" + briefing).AbsoluteUri);
            await page.WaitForSelectorAsync("html[data-live]");
            var slides = await page.Locator(".stage-slot").CountAsync();
            for (var turn = 0; turn < Turns; turn++)
            {
                await page.Keyboard.PressAsync(turn / (slides - 1) % 2 == 0 ? "ArrowRight" : "ArrowLeft");
                await Task.Delay(Pause); // Marks move for a third of a second, and a speaker speaks before the next slide.
            }

            var painted = await page.EvaluateAsync<double[]>("turns");
            var (shift, frames, empty) = (await page.EvaluateAsync<double>("shift"), await page.EvaluateAsync<int>("frames"), await page.EvaluateAsync<int>("empty"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{briefing,-26} painted {new Samples(painted)}   layout shift {shift:F4}   frames without exactly one slide {empty} of {frames}"));
        }
    }
}
