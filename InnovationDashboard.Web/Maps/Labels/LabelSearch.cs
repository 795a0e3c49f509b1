namespace InnovationDashboard.Web.Maps.Labels;

/// <summary>Who stands where while labels are being placed.</summary>
/// <param name="spots">For each label the places it could take, cheapest first.</param>
/// <param name="worth">For each label what it is worth to place it: most that its own place and those of the pushed may cost more.</param>
/// <param name="clear">Room between labels.</param>
internal sealed class LabelSearch(IReadOnlyList<IReadOnlyList<LabelSpot>> spots, IReadOnlyList<double> worth, double clear)
{
    // How many labels one may push out of its way, and how far that may go on.
    private const int MostPushed = 3;
    private const int Depth = 2;

    // A pushed label that finds no other place: more than any gain can outweigh.
    private const double Unplaced = 1e6;

    // Ends the search of a hopeless crowd: counted, not timed, so that the result stays the same on any machine.
    private const int MostLooks = 12_000;

    private int _looks;
    private readonly LabelSpot?[] _taken = new LabelSpot?[spots.Count];

    /// <summary>Labels placed.</summary>
    public int Count => _taken.Count(spot => spot is not null);

    /// <summary>Cost of all placed labels.</summary>
    public double Cost => _taken.Sum(spot => spot?.Cost ?? 0);

    /// <summary>Where a label stands; null when nowhere.</summary>
    public LabelSpot? At(int label) => _taken[label];

    /// <summary>Gives a label its best free place, or one that others can be moved out of.</summary>
    public void Settle(int label)
    {
        if (Free(label) is { } spot) _taken[label] = spot;
        else if (Best(label, Math.Min(worth[label], Unplaced), Depth, 1e-6) is { } better) better.Taken.CopyTo(_taken, 0);
    }

    /// <summary>Moves labels where all together gain; false when nothing moved.</summary>
    public bool Improve()
    {
        var moved = false;
        for (var i = 0; i < spots.Count; i++)
        {
            if (_taken[i] is not { } now || now.Cost <= spots[i][0].Cost || Best(i, now.Cost, Depth, 1e-6) is not { } better) continue;
            better.Taken.CopyTo(_taken, 0);
            moved = true;
        }

        return moved;
    }

    private LabelSpot? Free(int label) => spots[label].FirstOrDefault(spot => IsFree(label, spot));

    private bool IsFree(int label, LabelSpot spot)
    {
        _looks++;
        for (var i = 0; i < _taken.Length; i++)
        {
            if (i != label && _taken[i] is { } other && spot.Conflicts(other, clear)) return false;
        }

        return true;
    }

    // One more than may be pushed says: too many.
    private List<int> Blockers(int label, LabelSpot spot)
    {
        _looks++;
        var blockers = new List<int>(MostPushed + 1);
        for (var i = 0; i < _taken.Length && blockers.Count <= MostPushed; i++)
        {
            if (i != label && _taken[i] is { } other && spot.Conflicts(other, clear)) blockers.Add(i);
        }

        return blockers;
    }

    /// <summary>The move of a label with the greatest gain, all pushed labels moved too; null when none gains more than <paramref name="least"/>.</summary>
    private Move? Best(int label, double now, int depth, double least)
    {
        Move? best = null;
        var before = (LabelSpot?[])_taken.Clone();
        foreach (var spot in spots[label].TakeWhile(spot => spot.Cost < now))
        {
            var gain = now - spot.Cost;
            if (_looks > MostLooks) break;
            var pushed = Blockers(label, spot);
            if (pushed.Count > MostPushed || gain + pushed.Sum(owner => before[owner]!.Cost - spots[owner][0].Cost) <= (best?.Gain ?? least)) continue;
            _taken[label] = spot;
            foreach (var owner in pushed) _taken[owner] = null;
            if (MoveAll(pushed, before, depth, ref gain) && gain > (best?.Gain ?? least)) best = new Move(gain, (LabelSpot?[])_taken.Clone());
            before.CopyTo(_taken, 0);
        }

        return best;
    }

    private bool MoveAll(List<int> pushed, LabelSpot?[] before, int depth, ref double gain)
    {
        foreach (var owner in pushed)
        {
            var free = Free(owner);
            if (depth > 1 && (free is null || free.Cost > before[owner]!.Cost + 1))
            {
                // Rather push on than go far away.
                var now = free?.Cost ?? Unplaced;
                _taken[owner] = free;
                if (Best(owner, now, depth - 1, 1e-6) is { } further)
                {
                    further.Taken.CopyTo(_taken, 0);
                    gain += before[owner]!.Cost - now + further.Gain;
                    continue;
                }
            }

            if (free is null) return false;
            _taken[owner] = free;
            gain += before[owner]!.Cost - free.Cost;
        }

        return true;
    }

    private sealed record Move(double Gain, LabelSpot?[] Taken);
}
