using System.Diagnostics;
using InnovationDashboard.Data;
using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using Microsoft.Extensions.DependencyInjection;

namespace InnovationDashboard.Benchmarks;

/// <summary>What a server does with a large package: the first start, a later start with the file there, and every page read cold and from memory.</summary>
internal static class StoreBenchmark
{
    /// <summary>Makes the package, measures, prints; the exit code is 1 when no data came of it.</summary>
    public static async Task<int> RunAsync(string source, int observations, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("innovation-benchmark-").FullName;
        var options = new InnovationDataOptions { SeedsFolder = Path.Combine(folder, "seeds"), DataFolder = Path.Combine(folder, "data") };
        var report = new BenchmarkReport(output);
        try
        {
            MadePackage.Write(source, options.SeedsFolder, observations);
            report.Say($"{observations:N0} observations, {Environment.ProcessorCount} processors");
            GC.Collect();
            report.Print("process", TimeSpan.Zero);
            using (var first = Services(options))
            {
                if (!report.Measure("first start", () => Look(first)).HasData) return 1;
            }

            report.Say($"data file {new FileInfo(Directory.EnumerateFiles(options.DataFolder, "*.db").Single()).Length / 1048576.0:F1} MiB");
            using var later = Services(options);
            var state = report.Measure("later start", () => Look(later));
            if (state.Version is not { } version) return 1;

            var started = Stopwatch.GetTimestamp();
            var catalogue = await later.GetRequiredService<CatalogueQueries>().GetAsync(version, CancellationToken.None);
            report.Print("catalogue", Stopwatch.GetElapsedTime(started));
            foreach (var pass in new[] { "cold", "kept" })
            {
                var times = await PagesAsync(later.GetRequiredService<PageQueries>(), catalogue);
                report.Print($"{times.Count} pages, {pass}", TimeSpan.FromTicks(times.Sum(time => time.Ticks)));
                report.Say($"  median {times[times.Count / 2].TotalMilliseconds:F3} ms, slowest {times[^1].TotalMilliseconds:F1} ms");
            }

            GC.Collect();
            report.Say($"heap with every page kept {GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:F1} MiB");
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ServiceProvider Services(InnovationDataOptions options) => new ServiceCollection().AddLogging().AddInnovationData(options).BuildServiceProvider();

    private static DataState Look(ServiceProvider services)
    {
        services.GetRequiredService<StoreUpdate>().Run(CancellationToken.None);
        return services.GetRequiredService<IDataVersions>().Current;
    }

    private static async Task<List<TimeSpan>> PagesAsync(PageQueries queries, Catalogue catalogue)
    {
        var times = new List<TimeSpan>();
        foreach (var page in catalogue.Pages.Values.OrderBy(page => page.Code.Value, StringComparer.Ordinal))
        {
            IEnumerable<PageSubject?> subjects = page.Kind switch
            {
                "area" or "district" => catalogue.PlacesOfRole(page.Kind).Select(place => (PageSubject?)new PageSubject(Place: place.Code)),
                "sector" => catalogue.Sectors.Keys.Select(sector => (PageSubject?)new PageSubject(Sector: sector)),
                "ranking" => catalogue.Rankings.Select(ranking => (PageSubject?)new PageSubject(Ranking: ranking.Code)),
                _ => [null],
            };
            foreach (var subject in subjects)
            {
                var started = Stopwatch.GetTimestamp();
                await queries.GetAsync(catalogue.Version, page.Code, subject, CancellationToken.None);
                times.Add(Stopwatch.GetElapsedTime(started));
            }
        }

        times.Sort();
        return times;
    }
}
