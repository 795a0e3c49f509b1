namespace InnovationDashboard.Benchmarks.Sites;

/// <summary>The framework's own template, global interactive server rendering, made and built in a temporary folder: the measure for our circuits.</summary>
internal static class TemplateSite
{
    private const string Endpoint = """
        app.MapGet("/diag", (bool? gc) =>
        {
            for (var i = 0; gc == true && i < 3; i++) GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            using var process = System.Diagnostics.Process.GetCurrentProcess();
            return Results.Json(new { heapMB = GC.GetTotalMemory(false) / 1048576.0, rssMB = process.WorkingSet64 / 1048576.0, cpuMs = process.TotalProcessorTime.TotalMilliseconds, alloc = GC.GetTotalAllocatedBytes() });
        });

        app.Run();
        """;

    /// <summary>Makes and builds the template under a folder; returns its program.</summary>
    public static async Task<string> BuildAsync(string folder)
    {
        await Tool.RunAsync("dotnet", folder, "new", "blazor", "-int", "Server", "-ai", "-o", "Template");
        var project = Path.Combine(folder, "Template");
        var program = Path.Combine(project, "Program.cs");
        var source = await File.ReadAllTextAsync(program);
        await File.WriteAllTextAsync(program, source.Replace("app.Run();", Endpoint, StringComparison.Ordinal));
        await Tool.RunAsync("dotnet", project, "build", "-c", "Release", "-v", "q", "-nologo");
        return Path.Combine(project, "bin", "Release", "net10.0", "Template.dll");
    }
}
