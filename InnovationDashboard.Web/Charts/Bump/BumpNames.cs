using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Bump;

/// <summary>Names lines that end before the newest edition, near their last known rank, where nothing is covered.</summary>
internal sealed class BumpNames(ChartBox box, TextMeasurer text, OpenSpace space)
{
    /// <summary>Names the lines, the focus first.</summary>
    /// <param name="lines">Lines to name.</param>
    /// <param name="unnamed">Takes the names that found no room.</param>
    /// <returns>Texts by the key of their line.</returns>
    public IReadOnlyDictionary<string, IReadOnlyList<TextMark>> Set(IEnumerable<BumpLine> lines, List<string> unnamed)
    {
        var set = new Dictionary<string, IReadOnlyList<TextMark>>(StringComparer.Ordinal);
        foreach (var line in lines.OrderByDescending(line => line.Series.Tone == Tone.Focus))
        {
            var end = line.Nodes[^1];
            var label = new EndLabel(line.Series.Name, string.Empty, box.Width * 0.3, box.Type.Label, line.Series.Tone, text);
            if (label.Lines > 0 && space.FirstFree(label.Around("end/" + line.Series.Key, end.X, end.Y, end.Look.Radius)) is { } texts) set[line.Series.Key] = texts;
            else unnamed.Add(line.Series.Name);
        }

        return set;
    }
}
