using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Charts.Labels;

/// <summary>A label that stands beside the plot, at the height of what it names if there is room.</summary>
/// <param name="Key">Stable identity of what it names.</param>
/// <param name="Name">The name, returned when there is no room.</param>
/// <param name="FromX">Right edge of what it names: where a leader begins.</param>
/// <param name="Y">Height of what it names.</param>
/// <param name="Height">Height of the label.</param>
/// <param name="Always">The subject in focus: first in line.</param>
/// <param name="Weight">The greater, the sooner.</param>
/// <param name="Set">Makes the texts for a left edge and a middle height.</param>
public sealed record SideLabel(
    string Key, string Name, double FromX, double Y, double Height, bool Always, double Weight, Func<double, double, IReadOnlyList<TextMark>> Set);

/// <summary>Labels in one column beside the plot: pushed apart, tied to what they name by a leader where they had to move.</summary>
public sealed class SideLabels
{
    private readonly Dictionary<string, IReadOnlyList<SceneMark>> _marks;

    private SideLabels(Dictionary<string, IReadOnlyList<SceneMark>> marks, IReadOnlyList<string> dropped) => (_marks, Dropped) = (marks, dropped);

    /// <summary>Names that found no room.</summary>
    public IReadOnlyList<string> Dropped { get; }

    /// <summary>All texts.</summary>
    public IEnumerable<TextMark> Texts => _marks.Values.SelectMany(marks => marks.OfType<TextMark>());

    /// <summary>Texts and leader of a label; nothing when it was dropped.</summary>
    public IReadOnlyList<SceneMark> Of(string key) => _marks.GetValueOrDefault(key, []);

    /// <summary>Sets the column.</summary>
    /// <param name="labels">Labels; keys are unique.</param>
    /// <param name="left">Left edge of the column.</param>
    /// <param name="from">Top of the column.</param>
    /// <param name="to">Bottom of the column.</param>
    /// <param name="most">Most labels.</param>
    /// <param name="slack">How far a label may move, or its mark be away from the column, without a leader.</param>
    public static SideLabels Place(IReadOnlyList<SideLabel> labels, double left, double from, double to, int most, double slack)
    {
        var gap = slack / 5;
        var choice = LabelPicker.Pick([.. labels.Select(label => new LabelCandidate(label.Name, label.Height, label.Always, label.Weight))], to - from, most, gap);
        var kept = choice.Kept.Select(index => labels[index]).ToList();
        // Labels of several lines get air around them, where there is air to have; single lines stay at the height of what they name.
        var airy = kept.Select(label => new LabelWish(label.Y, label.Height > 2 * slack ? label.Height + (slack * 0.6) : label.Height)).ToList();
        var centres = LabelPlacer.Place(LabelPlacer.Fits(airy, from, to, gap) ? airy : [.. kept.Select(label => new LabelWish(label.Y, label.Height))], from, to, gap);
        var marks = new Dictionary<string, IReadOnlyList<SceneMark>>(StringComparer.Ordinal);
        for (var i = 0; i < kept.Count; i++)
        {
            var label = kept[i];
            var moved = Math.Abs(centres[i] - label.Y) > slack || left - label.FromX > 3 * slack;
            List<SceneMark> parts = moved ? [new RuleMark(label.Key + "/leader", label.FromX, label.Y, left - (slack / 3), centres[i], RuleRole.Leader)] : [];
            parts.AddRange(label.Set(left, centres[i]));
            marks[label.Key] = parts;
        }

        return new SideLabels(marks, [.. choice.Dropped.Where(name => name.Length > 0)]);
    }
}
