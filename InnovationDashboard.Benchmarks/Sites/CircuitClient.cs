using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace InnovationDashboard.Benchmarks.Sites;

/// <summary>A client that opens real circuits without a browser: a folder with <c>circuit.mjs</c> and <c>run.mjs</c> for node, copied, its packages installed in the copy.</summary>
internal sealed class CircuitClient : IDisposable
{
    private readonly string folder;

    private CircuitClient(string folder) => this.folder = folder;

    /// <summary>Copies the client and installs what it needs.</summary>
    public static async Task<CircuitClient> PrepareAsync(string source)
    {
        if (!File.Exists(Path.Combine(source, "circuit.mjs"))) throw new InvalidOperationException($"{Path.GetFullPath(source)} holds no circuit.mjs.");
        var folder = Directory.CreateTempSubdirectory("innovation-circuits-").FullName;
        foreach (var file in Directory.EnumerateFiles(source)) await File.WriteAllBytesAsync(Path.Combine(folder, Path.GetFileName(file)), await File.ReadAllBytesAsync(file));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "hold.mjs"), Path.Combine(folder, "hold.mjs"));
        await Tool.RunAsync("npm", folder, "install", "--no-audit", "--no-fund", "--silent");
        return new(folder);
    }

    /// <summary>Opens circuits of a page and reads the server's memory before and after; kilobytes of heap a circuit.</summary>
    public async Task<(double HeapKB, double RssKB)> MemoryAsync(Site site, string page, int circuits)
    {
        var output = await Tool.RunAsync("node", folder, "run.mjs", "memory", $"--url={new Uri(site.Address, page)}", $"--n={Text(circuits)}", $"--diag={site.Diagnostics}");
        using var result = JsonDocument.Parse(output);
        return (result.RootElement.GetProperty("heapKBperCircuit").GetDouble(), result.RootElement.GetProperty("rssKBperCircuit").GetDouble());
    }

    /// <summary>Opens circuits of a page and holds them until disposed.</summary>
    public async Task<IDisposable> HoldAsync(Site site, string page, int circuits)
    {
        var process = Tool.Start("node", folder, "hold.mjs", new Uri(site.Address, page).ToString(), Text(circuits));
        var answer = await process.StandardOutput.ReadLineAsync();
        return answer == Text(circuits) ? new Held(process) : throw new InvalidOperationException($"Asked for {circuits} circuits, got {answer ?? await process.StandardError.ReadToEndAsync()}.");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class Held(Process process) : IDisposable
    {
        public void Dispose()
        {
            process.StandardInput.Close();
            process.WaitForExit();
            process.Dispose();
        }
    }
}
