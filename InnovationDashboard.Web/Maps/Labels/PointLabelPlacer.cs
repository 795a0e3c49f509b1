namespace InnovationDashboard.Web.Maps.Labels;

/// <summary>
/// Places labels around dots and circles in two dimensions. Greedy in the order given, then improved: a label without room may push others to their next best places, and any label
/// may move when all together get closer to ideal. No chance is involved: the same picture always gets the same labels.
/// </summary>
public static class PointLabelPlacer
{
    private const int Sweeps = 4;

    /// <summary>Places labels, the most important first. What finds no room is returned.</summary>
    public static LabelPlacement Place(IReadOnlyList<PointLabel> labels, LabelField field, LabelRules rules)
    {
        var search = new Search([.. labels.Select(label => LabelSpots.For(label, field, rules))], rules);
        for (var i = 0; i < labels.Count && search.Count < rules.MostLabels; i++) search.Settle(i);
        for (var sweep = 0; sweep < Sweeps && search.Improve(); sweep++)
        {
        }

        var placed = new Dictionary<string, PlacedLabel>(StringComparer.Ordinal);
        var unplaced = new List<string>();
        for (var i = 0; i < labels.Count; i++)
        {
            if (search.At(i) is { } spot) placed[labels[i].Key] = new PlacedLabel(labels[i].Key, spot.Rect, spot.Align, spot.Leader);
            else unplaced.Add(labels[i].Key);
        }

        return new LabelPlacement(placed, unplaced, search.Cost);
    }

    private sealed class Search(IReadOnlyList<IReadOnlyList<LabelSpot>> spots, LabelRules rules)
    {
        private readonly LabelSpot?[] _taken = new LabelSpot?[spots.Count];

        public int Count => _taken.Count(spot => spot is not null);

        public double Cost => _taken.Sum(spot => spot?.Cost ?? 0);

        public LabelSpot? At(int label) => _taken[label];

        /// <summary>Gives a label its best free place, or one that others can be moved out of.</summary>
        public void Settle(int label)
        {
            if (Free(label, double.PositiveInfinity) is { } spot) _taken[label] = spot;
            else TryPush(label, double.PositiveInfinity);
        }

        /// <summary>Moves labels where all together gain; false when nothing moved.</summary>
        public bool Improve()
        {
            var moved = false;
            for (var i = 0; i < spots.Count; i++)
            {
                if (_taken[i] is { Cost: > 0 } now) moved |= TryPush(i, now.Cost);
            }

            return moved;
        }

        private LabelSpot? Free(int label, double below) =>
            spots[label].TakeWhile(spot => spot.Cost < below).FirstOrDefault(spot => !Blockers(label, spot).Any());

        private IEnumerable<int> Blockers(int label, LabelSpot spot)
        {
            for (var i = 0; i < _taken.Length; i++)
            {
                if (i != label && _taken[i] is { } other && spot.Conflicts(other, rules.Clear)) yield return i;
            }
        }

        // Takes the place with the greatest gain among those whose present owners all find another.
        private bool TryPush(int label, double now)
        {
            const int MostPushed = 4;
            var (bestGain, best) = (1e-6, default(LabelSpot?[]));
            var before = _taken.ToArray();
            foreach (var spot in spots[label])
            {
                var gain = now - spot.Cost;
                if (gain <= bestGain) break;
                var pushed = Blockers(label, spot).Take(MostPushed + 1).ToList();
                if (pushed.Count > MostPushed) continue;
                _taken[label] = spot;
                foreach (var owner in pushed) _taken[owner] = null;
                foreach (var owner in pushed)
                {
                    gain += before[owner]!.Cost;
                    if (Free(owner, double.PositiveInfinity) is not { } other)
                    {
                        gain = double.NegativeInfinity;
                        break;
                    }

                    _taken[owner] = other;
                    gain -= other.Cost;
                }

                if (gain > bestGain) (bestGain, best) = (gain, _taken.ToArray());
                before.CopyTo(_taken, 0);
                if (double.IsPositiveInfinity(bestGain)) break;
            }

            best?.CopyTo(_taken, 0);
            return best is not null;
        }
    }
}
