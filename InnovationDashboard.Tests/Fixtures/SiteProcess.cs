using System.Collections.Concurrent;
using System.Diagnostics;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>The site as a process of its own, for tests that kill it, start it again, or read what it prints.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly TemporaryFolder data = new();
    private readonly ConcurrentQueue<string> lines = new();
    private readonly string[] more;
    private Process? process;
    private TaskCompletionSource<Uri> opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SiteProcess(string[] more) => this.more = more;

    /// <summary>Where it answers.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>What it printed so far.</summary>
    public string Output => string.Join('\n', lines);

    /// <summary>Starts the site and waits until it says that it is open.</summary>
    /// <param name="address">The address to open on; a free port when null.</param>
    /// <param name="more">Further arguments.</param>
    public static async Task<SiteProcess> StartAsync(Uri? address = null, params string[] more)
    {
        var site = new SiteProcess(more);
        await site.OpenAsync(address?.GetLeftPart(UriPartial.Authority) ?? $"http://127.0.0.1:{FreePort.Next()}");
        return site;
    }

    /// <summary>Starts it again on the same address and data, after <see cref="Kill"/>.</summary>
    public Task StartAgainAsync()
    {
        opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return OpenAsync(Address.GetLeftPart(UriPartial.Authority));
    }

    /// <summary>Ends it as a power cut would.</summary>
    public void Kill()
    {
        if (process is null || process.HasExited) return;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Kill();
        process?.Dispose();
        data.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task OpenAsync(string address)
    {
        var folder = Path.Combine(Seeds.Repository, "InnovationDashboard.Web");
        // .../bin/<configuration>/<framework>/ of the tests names the same two folders of the site.
        var bin = Path.Combine(folder, "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, new DirectoryInfo(AppContext.BaseDirectory).Name);
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(bin, "InnovationDashboard.Web.dll"), "--urls", address, "--DataFolder", data.Path, .. more]) start.ArgumentList.Add(argument);
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        process?.Dispose();
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            Address = await opened.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        }
        catch (TimeoutException)
        {
            var output = Output;
            await DisposeAsync();
            throw new InvalidOperationException("The site did not open:\n" + output);
        }
    }

    private void Read(string? line)
    {
        if (line is null) return;
        lines.Enqueue(line);
        if (line.StartsWith("Open http", StringComparison.Ordinal)) opened.TrySetResult(new Uri(line.Split(' ')[1]));
    }
}
