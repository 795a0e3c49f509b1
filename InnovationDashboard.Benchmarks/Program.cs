using System.Globalization;
using InnovationDashboard.Benchmarks;

var root = new DirectoryInfo(AppContext.BaseDirectory);
while (root is not null && !File.Exists(Path.Combine(root.FullName, "InnovationDashboard.sln")))
{
    root = root.Parent;
}

var seeds = Path.Combine(root?.FullName ?? throw new InvalidOperationException("Run it inside the repository."), "seeds");
if (args is [var what, var count] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var observations))
{
    switch (what)
    {
        case "package":
            return PackageBenchmark.Run(seeds, observations, Console.Out);
        case "store":
            return await StoreBenchmark.RunAsync(seeds, observations, Console.Out);
    }
}

await Console.Error.WriteLineAsync("Usage: dotnet run -c Release --project InnovationDashboard.Benchmarks -- package|store <observations>");
return 2;
