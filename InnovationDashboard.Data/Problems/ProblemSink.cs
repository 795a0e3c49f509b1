namespace InnovationDashboard.Data.Problems;

/// <summary>Gathers problems: counts all of them, keeps the first <paramref name="limit"/>.</summary>
internal sealed class ProblemSink(int limit)
{
    private readonly List<PackageProblem> kept = [];

    /// <summary>Problems reported so far, kept or not.</summary>
    public int Total { get; private set; }

    /// <summary>Reports a problem.</summary>
    public void Add(PackageProblem problem)
    {
        Total++;
        if (kept.Count < limit)
        {
            kept.Add(problem);
        }
    }

    /// <summary>What was gathered, the descriptor's problems first, then by file in the given order and by line.</summary>
    public ProblemList ToList(IReadOnlyList<string> files)
    {
        var place = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            place.TryAdd(file, place.Count);
        }

        var ordered = kept
            .OrderBy(problem => problem.Resource.Length == 0 ? -1 : place.GetValueOrDefault(problem.File, int.MaxValue))
            .ThenBy(problem => problem.Line ?? 0)
            .ToList();
        return new ProblemList(ordered, Total);
    }

    /// <summary>What was gathered, in the order it was reported.</summary>
    public ProblemList ToList() => new([.. kept], Total);
}
