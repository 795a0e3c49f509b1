using System.Diagnostics;
using System.Globalization;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Rules;
using InnovationDashboard.Data.Store;
using Microsoft.Extensions.Logging.Abstractions;

namespace InnovationDashboard.Benchmarks;

/// <summary>Time and peak memory of a large package: opened (hash, encoding), validated, built into the data file. One pass in one process, as a server does it.</summary>
internal static class PackageBenchmark
{
    /// <summary>Makes the package, measures, prints; the exit code is 1 when the package is not valid.</summary>
    public static int Run(string source, int observations, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("innovation-benchmark-").FullName;
        try
        {
            var (seeds, store) = (Path.Combine(folder, "seeds"), Path.Combine(folder, "store"));
            MadePackage.Write(source, seeds, observations);
            var bytes = Directory.EnumerateFiles(seeds, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{observations:N0} observations, {bytes / 1048576.0:F1} MiB, {Environment.ProcessorCount} processors"));
            GC.Collect();
            Report(output, "start", TimeSpan.Zero);

            var package = Measure(output, "open", () => PackageReader.Open(seeds).Package!);
            var problems = Measure(output, "validate", () => PackageValidator.Validate(package));
            Measure(output, "stream", () => package.Rows("observations").Count());
            if (problems.Count > 0)
            {
                output.WriteLine($"{problems.Total} problems, the first: {problems[0]}");
                return 1;
            }

            using var target = StoreFolder.Open(store);
            Measure(output, "build", () =>
            {
                new StoreBuilder(TimeProvider.System, NullLogger<StoreBuilder>.Instance).Build(package, target, null, CancellationToken.None);
                return 0;
            });
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static T Measure<T>(TextWriter output, string name, Func<T> work)
    {
        var started = Stopwatch.GetTimestamp();
        var result = work();
        Report(output, name, Stopwatch.GetElapsedTime(started));
        return result;
    }

    private static void Report(TextWriter output, string name, TimeSpan took)
    {
        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-9} {took.TotalSeconds,6:F2} s   peak working set {process.PeakWorkingSet64 / 1048576.0,5:F0} MiB   allocated {GC.GetTotalAllocatedBytes() / 1048576.0,6:F0} MiB"));
    }
}
