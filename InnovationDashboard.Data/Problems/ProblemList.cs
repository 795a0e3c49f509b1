using System.Collections;

namespace InnovationDashboard.Data.Problems;

/// <summary>The first problems of a package in the order of its files and lines, and how many more there are.</summary>
public sealed class ProblemList : IReadOnlyList<PackageProblem>
{
    private readonly IReadOnlyList<PackageProblem> shown;

    internal ProblemList(IReadOnlyList<PackageProblem> shown, int total)
    {
        this.shown = shown;
        Total = total;
    }

    /// <summary>Every problem found, shown or not.</summary>
    public int Total { get; }

    /// <summary>Problems found beyond those in the list.</summary>
    public int Omitted => Total - shown.Count;

    /// <inheritdoc />
    public int Count => shown.Count;

    /// <inheritdoc />
    public PackageProblem this[int index] => shown[index];

    /// <inheritdoc />
    public IEnumerator<PackageProblem> GetEnumerator() => shown.GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
