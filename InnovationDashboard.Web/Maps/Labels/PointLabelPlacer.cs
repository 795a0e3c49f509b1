namespace InnovationDashboard.Web.Maps.Labels;

/// <summary>
/// Places labels around dots and circles in two dimensions. Greedy in the order given, then improved: a label may push others to their next best places, and those others in turn,
/// when all together get closer to ideal. No chance is involved: the same picture always gets the same labels.
/// </summary>
public static class PointLabelPlacer
{
    private const int Sweeps = 4;

    /// <summary>Places labels, the most important first. What finds no room is returned.</summary>
    public static LabelPlacement Place(IReadOnlyList<PointLabel> labels, LabelField field, LabelRules rules)
    {
        var search = new LabelSearch([.. labels.Select(label => LabelSpots.For(label, field, rules))], [.. labels.Select(label => label.Worth)], rules.Clear);
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
}
