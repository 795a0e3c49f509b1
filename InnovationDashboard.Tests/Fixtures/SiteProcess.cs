using System.Collections.Concurrent;
using System.Diagnostics;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>The site as a process of its own, for tests that kill it, start it again, or read what it prints.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private readonly TemporaryFolder data = new();
    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();
    private readonly TaskCompletionSource<Uri> opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SiteProcess(string address, params string[] more)
    {
        var folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../InnovationDashboard.Web"));
        // .../bin/<configuration>/<framework>/ of the tests names the same two folders of the site.
        var bin = Path.Combine(folder, "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, new DirectoryInfo(AppContext.BaseDirectory).Name);
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(bin, "InnovationDashboard.Web.dll"), "--urls", address, .. more]) start.ArgumentList.Add(argument);
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["DataFolder"] = data.Path;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Where it answers.</summary>
    public Uri Address => opened.Task.Result;

    /// <summary>What it printed so far.</summary>
    public string Output => string.Join('\n', lines);

    /// <summary>Starts the site and waits until it says that it is open.</summary>
    /// <param name="address">The address to open on; a free port when null.</param>
    /// <param name="more">Further arguments.</param>
    public static async Task<SiteProcess> StartAsync(Uri? address = null, params string[] more)
    {
        var site = new SiteProcess(address?.GetLeftPart(UriPartial.Authority) ?? "http://127.0.0.1:0", more);
        try
        {
            await site.opened.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            return site;
        }
        catch (TimeoutException)
        {
            var output = site.Output;
            await site.DisposeAsync();
            throw new InvalidOperationException("The site did not open:\n" + output);
        }
    }

    /// <summary>Ends it as a power cut would.</summary>
    public void Kill()
    {
        if (process.HasExited) return;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Kill();
        process.Dispose();
        data.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Read(string? line)
    {
        if (line is null) return;
        lines.Enqueue(line);
        if (line.StartsWith("Open http", StringComparison.Ordinal)) opened.TrySetResult(new Uri(line.Split(' ')[1]));
    }
}
