using Microsoft.Playwright;

namespace InnovationDashboard.Benchmarks.Sites;

/// <summary>The system's own Chromium; CHROMIUM names another.</summary>
internal static class SystemBrowser
{
    /// <summary>Starts it without a window.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable(), Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"] });

    private static string Executable()
    {
        string?[] candidates = [Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];
        return candidates.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("No Chromium found: set CHROMIUM to its path.");
    }
}
