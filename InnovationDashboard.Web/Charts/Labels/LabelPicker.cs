namespace InnovationDashboard.Web.Charts.Labels;

/// <summary>Someone who would like to be named.</summary>
/// <param name="Name">The name, returned when there is no room for it.</param>
/// <param name="Size">Room the label takes.</param>
/// <param name="Always">The subject in focus, or the chosen filter value: first in line.</param>
/// <param name="Weight">The greater, the sooner; equal weights keep their order.</param>
public readonly record struct LabelCandidate(string Name, double Size, bool Always, double Weight);

/// <summary>Who is named and who is not.</summary>
/// <param name="Kept">Indexes of the named, ascending.</param>
/// <param name="Dropped">Names of the others, in their order.</param>
public sealed record LabelChoice(IReadOnlyList<int> Kept, IReadOnlyList<string> Dropped);

/// <summary>Chooses who is named when room is short: the focus first, then by weight.</summary>
public static class LabelPicker
{
    /// <summary>Chooses at most <paramref name="most"/> candidates that find room in <paramref name="room"/>.</summary>
    public static LabelChoice Pick(IReadOnlyList<LabelCandidate> candidates, double room, int most, double gap = 0)
    {
        var kept = new List<int>();
        var used = -gap;
        foreach (var index in Enumerable.Range(0, candidates.Count)
            .OrderByDescending(i => candidates[i].Always).ThenByDescending(i => candidates[i].Weight).ThenBy(i => i))
        {
            if (kept.Count >= most || used + gap + candidates[index].Size > room + 1e-6) continue;
            used += gap + candidates[index].Size;
            kept.Add(index);
        }

        kept.Sort();
        var chosen = kept.ToHashSet();
        return new LabelChoice(kept, [.. candidates.Where((_, i) => !chosen.Contains(i)).Select(candidate => candidate.Name)]);
    }
}
