using System.Globalization;
using InnovationDashboard.Benchmarks;

try
{
    switch (args)
    {
        case ["package", var count] when IsNumber(count, out var observations):
            return PackageBenchmark.Run(Repository.Seeds, observations, Console.Out);
        case ["store", var count] when IsNumber(count, out var observations):
            return await StoreBenchmark.RunAsync(Repository.Seeds, observations, Console.Out);
        case ["overview"]:
            await OverviewBenchmark.RunAsync(Console.Out);
            return 0;
        case ["exports"]:
            await ExportsBenchmark.RunAsync(Console.Out);
            return 0;
        case ["packs"]:
            await PacksBenchmark.RunAsync(Console.Out);
            return 0;
        case ["rooms"]:
            await RoomsBenchmark.RunAsync(Console.Out);
            return 0;
        case ["stage"]:
            await StageBenchmark.RunAsync(Console.Out);
            return 0;
        case ["clicks"]:
            await ClicksBenchmark.RunAsync(null, Console.Out);
            return 0;
        case ["clicks", "--client", var client]:
            await ClicksBenchmark.RunAsync(client, Console.Out);
            return 0;
        case ["memory", "--client", var client]:
            await MemoryBenchmark.RunAsync(client, Console.Out);
            return 0;
    }
}
catch (InvalidOperationException problem)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return 1;
}

await Console.Error.WriteLineAsync("""
    Usage: dotnet run -c Release --project InnovationDashboard.Benchmarks -- <command>
      package <observations>   open, validate and build a large package
      store <observations>     start the store, show every page
      exports                  slide pictures and page archives; pages beside 200 downloads at once
      overview                 server time and size of the overview
      packs                    each briefing as one HTML file and as a presentation
      rooms                    1,000 followers of a presentation: in step, memory, jumps, late comers
      stage                    key to painted slide on the wall in a browser
      clicks [--client <dir>]  filter click to repaint in a browser; with the client also beside 1,000 open circuits
      memory --client <dir>    heap of an open overview against the framework's template page
    <dir> holds circuit.mjs and run.mjs (a circuit client for node).
    """);
return 2;

static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
