using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Rules.Shape;

/// <summary>
/// The tables and columns the program reads, written as a descriptor (<c>needed.json</c>, embedded). A package may declare more tables and columns,
/// and stricter rules; it may not lack any of these, nor allow a word that the program does not know.
/// </summary>
internal static class NeededTables
{
    private static readonly Lazy<PackageDescriptor> Loaded = new(Load);

    /// <summary>What is needed.</summary>
    public static PackageDescriptor Descriptor => Loaded.Value;

    private static PackageDescriptor Load()
    {
        using var stream = typeof(NeededTables).Assembly.GetManifestResourceStream("needed.json")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var problems = new ProblemSink(1);
        var needed = DescriptorReader.Read(bytes.ToArray(), problems);
        return problems.Total == 0 ? needed! : throw new InvalidOperationException("needed.json is no valid descriptor: " + problems.ToList()[0]);
    }
}
