using System.Globalization;
using InnovationDashboard.Benchmarks;

if (args is ["package", var count] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var observations))
{
    return PackageBenchmark.Run(observations, Console.Out);
}

await Console.Error.WriteLineAsync("Usage: dotnet run -c Release --project InnovationDashboard.Benchmarks -- package <observations>");
return 2;
