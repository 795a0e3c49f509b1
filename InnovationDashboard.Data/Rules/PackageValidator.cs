using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Rules;

/// <summary>Checks a whole package: descriptor, files, every cell, keys and references, and the rules of this product.</summary>
public static class PackageValidator
{
    /// <summary>Most problems listed when nothing else is asked for.</summary>
    public const int DefaultLimit = 200;

    /// <summary>All problems at once, at most <paramref name="limit"/> listed; none means the package is valid. The order of the files does not matter, each is read once.</summary>
    public static ProblemList Validate(DataPackage package, int limit = DefaultLimit, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var problems = new ProblemSink(limit);
        foreach (var problem in package.Problems)
        {
            problems.Add(problem);
        }

        return problems.ToList([.. package.Descriptor.Resources.Select(resource => resource.Path)]);
    }
}
