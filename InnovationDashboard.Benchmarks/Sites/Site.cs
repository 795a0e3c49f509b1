using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace InnovationDashboard.Benchmarks.Sites;

/// <summary>A server in a process of its own, in Release, on a free port, with a data folder that goes with it.</summary>
internal sealed class Site : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Process process;
    private readonly string folder;

    private Site(Process process, string folder, Uri address) => (this.process, this.folder, Address) = (process, folder, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>The endpoint with memory and processor time.</summary>
    public Uri Diagnostics => new(Address, "/diag");

    /// <summary>Starts this repository's site and waits until it has data.</summary>
    public static Task<Site> StartAsync()
    {
        var project = Path.Combine(Repository.Root, "InnovationDashboard.Web");
        return StartAsync(Path.Combine(project, "bin", "Release", "net10.0", "InnovationDashboard.Web.dll"), project, "/health/ready");
    }

    /// <summary>Starts a program and waits until an address answers.</summary>
    public static async Task<Site> StartAsync(string program, string workingDirectory, string ready)
    {
        if (!File.Exists(program)) throw new InvalidOperationException($"{program} is missing: run with -c Release.");
        var folder = Directory.CreateTempSubdirectory("innovation-benchmark-").FullName;
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = workingDirectory, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[program, "--urls", address.OriginalString]) start.ArgumentList.Add(argument);
        start.Environment["DataFolder"] = folder;
        start.Environment["Benchmark"] = "true";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => { if (line.Data is { Length: > 0 } text) Console.Error.WriteLine(text); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var site = new Site(process, folder, address);
        await site.WaitAsync(ready);
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task WaitAsync(string ready)
    {
        using var client = new HttpClient { BaseAddress = Address };
        var started = Stopwatch.GetTimestamp();
        while (!await AnswersAsync(client, ready))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(started) > Patience) throw new InvalidOperationException($"{Address} does not answer.");
            await Task.Delay(100); // Our site says when it is open, the template does not: both are asked until they answer.
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient client, string path)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
