using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Package;

/// <summary>A file changed or went away after the package was opened and validated; open it again.</summary>
public sealed class PackageChangedException : Exception
{
    /// <summary>Creates the exception.</summary>
    public PackageChangedException(PackageProblem problem)
        : base($"{problem.File}: {problem.Code}") => Problem = problem;

    /// <summary>What was found.</summary>
    public PackageProblem Problem { get; }
}
