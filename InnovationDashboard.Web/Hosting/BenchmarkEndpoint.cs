using System.Diagnostics;

namespace InnovationDashboard.Web.Hosting;

/// <summary><c>/diag</c>: memory and processor time of this process, for measurements. Only when started with <c>Benchmark=true</c>; <c>?gc=true</c> collects first.</summary>
internal static class BenchmarkEndpoint
{
    /// <summary>Maps the endpoint where the configuration asks for it.</summary>
    public static void MapBenchmark(this WebApplication app)
    {
        if (!app.Configuration.GetValue<bool>("Benchmark")) return;
        app.MapGet("/diag", (bool? gc) =>
        {
            for (var i = 0; gc == true && i < 3; i++) GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            using var process = Process.GetCurrentProcess();
            const double mebibyte = 1 << 20;
            return Results.Json(new
            {
                heapMB = GC.GetTotalMemory(forceFullCollection: false) / mebibyte,
                rssMB = process.WorkingSet64 / mebibyte,
                cpuMs = process.TotalProcessorTime.TotalMilliseconds,
                alloc = GC.GetTotalAllocatedBytes(),
            });
        });
    }
}
