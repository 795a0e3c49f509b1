using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Package;

/// <summary>What came of opening a folder: a package, or the problems that prevented it.</summary>
/// <param name="Package">The package; null when there is no descriptor that could be read. A package that opens is not yet valid: <c>PackageValidator</c> says that.</param>
/// <param name="Problems">Why there is no package; empty when there is one.</param>
public sealed record PackageOpening(DataPackage? Package, IReadOnlyList<PackageProblem> Problems);
