using System.Globalization;
using InnovationDashboard.Benchmarks.Sites;

namespace InnovationDashboard.Benchmarks;

/// <summary>Heap of an open overview circuit against one of the framework's template page: a fresh server for each row, in one run.</summary>
internal static class MemoryBenchmark
{
    private const int Circuits = 300;

    /// <summary>Measures and prints.</summary>
    public static async Task RunAsync(string client, TextWriter output)
    {
        using var circuits = await CircuitClient.PrepareAsync(client);
        var folder = Directory.CreateTempSubdirectory("innovation-template-").FullName;
        try
        {
            var template = await TemplateSite.BuildAsync(folder);
            var measure = await RowAsync(output, "template", 0, () => Site.StartAsync(template, Path.Combine(folder, "Template"), "/"), "/", circuits);
            await RowAsync(output, "overview", measure, Site.StartAsync, "/", circuits);
            await FinderMemory.RunAsync(measure, output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> RowAsync(TextWriter output, string name, double measure, Func<Task<Site>> start, string page, CircuitClient client)
    {
        await using var site = await start();
        var (heap, rss) = await client.MemoryAsync(site, page, Circuits);
        var ratio = measure > 0 ? string.Create(CultureInfo.InvariantCulture, $"   {heap / measure:F2} × the template's heap") : "";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-9} heap {heap,6:F1} KB   resident {rss,6:F1} KB a circuit ({Circuits} circuits){ratio}"));
        return heap;
    }
}
