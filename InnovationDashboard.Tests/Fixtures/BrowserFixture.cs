using Microsoft.Playwright;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>How a page is opened.</summary>
/// <param name="Language">Browser's language.</param>
/// <param name="Width">Width of the window.</param>
/// <param name="Height">Height of the window.</param>
/// <param name="Dark">Dark system.</param>
/// <param name="Scripts">False: scripts are off.</param>
/// <param name="MoreContrast">The system asks for more contrast.</param>
public sealed record Visit(string Language = "en-US", int Width = 1440, int Height = 900, bool Dark = false, bool Scripts = true, bool MoreContrast = false)
{
    /// <summary>A desktop window.</summary>
    public static Visit Desktop { get; } = new();

    /// <summary>A phone.</summary>
    public static Visit Phone { get; } = new(Width: 390, Height: 844);

    /// <summary>The same visit in Chinese.</summary>
    public Visit InChinese() => this with { Language = "zh-CN" };
}

/// <summary>One Chromium for the assembly, launched by the first test that opens a page; a test class takes it as a constructor argument.</summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    // Generous: a shared machine is slow, and a test that fails for want of time says nothing.
    private const float Patience = 30_000;
    private readonly SemaphoreSlim gate = new(1, 1);
    private IPlaywright? playwright;
    private IBrowser? browser;

    // What a test expects may take as long as what it waits for; by default it is 5 s.
    static BrowserFixture() => Assertions.SetDefaultExpectTimeout(Patience);

    /// <summary>Opens an empty page in a context of its own (own cookies). Dispose it.</summary>
    public async Task<WatchedPage> OpenAsync(Visit? visit = null)
    {
        visit ??= Visit.Desktop;
        var context = await (await BrowserAsync()).NewContextAsync(new()
        {
            Locale = visit.Language,
            ViewportSize = new() { Width = visit.Width, Height = visit.Height },
            ColorScheme = visit.Dark ? ColorScheme.Dark : ColorScheme.Light,
            Contrast = visit.MoreContrast ? Contrast.More : Contrast.NoPreference,
            ReducedMotion = ReducedMotion.Reduce, // tests wait for states, not for motion
            JavaScriptEnabled = visit.Scripts,
        });
        context.SetDefaultTimeout(Patience);
        // So is the patience of the site's own scripts, which give up after seconds and take another way.
        await context.AddInitScriptAsync("AbortSignal.timeout = () => new AbortController().signal;");
        context.SetDefaultNavigationTimeout(90_000);
        return new(context, await context.NewPageAsync());
    }

    /// <summary>Opens a page of the site and, with scripts, waits until the circuit is up.</summary>
    public async Task<WatchedPage> OpenAsync(AppServer server, string address, Visit? visit = null)
    {
        var page = await OpenAsync(visit);
        await page.GoAsync(new Uri(server.Address, address), waitForCircuit: (visit ?? Visit.Desktop).Scripts);
        return page;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (browser is not null) await browser.DisposeAsync().AsTask().WaitAsync(WatchedPage.Closing);
        }
        catch (TimeoutException)
        {
            // What runs it ends it, below.
        }

        playwright?.Dispose();
        gate.Dispose();
    }

    private async Task<IBrowser> BrowserAsync()
    {
        await gate.WaitAsync();
        try
        {
            playwright ??= await Playwright.CreateAsync();
            return browser ??= await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Executable(),
                Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--font-render-hinting=none"],
            });
        }
        finally
        {
            gate.Release();
        }
    }

    // The system's own Chromium (test.sh installs it); CHROMIUM names another.
    private static string Executable()
    {
        string?[] candidates = [Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];
        return candidates.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("No Chromium found. Run ./test.sh, which installs it, or set CHROMIUM to its path.");
    }
}
