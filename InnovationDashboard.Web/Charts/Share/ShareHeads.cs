using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Share;

/// <summary>Names of the parts above the first of several bars: each on a line of its own, the first part's on top, with a stem down to its part.</summary>
internal static class ShareHeads
{
    internal static double Height(ShareBar first, string restText, ChartBox box, TextMeasurer measurer) =>
        (Labels(first, restText).Count() * measurer.LineHeight(box.Type.Label)) + (box.Type.Label * 0.4);

    internal static IEnumerable<SceneMark> Place(ShareBar first, string restText, double left, double bottom, ChartBox box, TextMeasurer measurer)
    {
        var size = box.Type.Label;
        var line = measurer.LineHeight(size);
        var labels = Labels(first, restText).ToList();
        for (var i = 0; i < labels.Count; i++)
        {
            var (segment, text) = labels[i];
            var bold = segment.Part?.Info is { } info && (info.Selected || info.Tone == Tone.Focus);
            var stem = left + (segment.From * (box.Width - left)) + (size * 0.35);
            var name = measurer.Fit(text, box.Width, size, bold);
            var width = measurer.Measure(name, size, bold);
            // Names of the last parts end at their stem when they would leave the picture.
            var fits = stem + (size * 0.35) + width <= box.Width;
            var x = fits ? stem + (size * 0.35) : Math.Max(0, Math.Min(stem - (size * 0.35), box.Width) - width);
            var middle = (i + 0.5) * line;
            yield return new RuleMark($"head/{i}/stem", stem, middle - (size * 0.35), stem, bottom + (size * 0.2), RuleRole.Leader);
            yield return Texts.Centred(measurer, $"head/{i}", x, middle, name, size, segment.Part is null ? TextRole.Note : TextRole.Label, tone: bold ? Tone.Ink : Tone.Context, bold: bold);
        }
    }

    private static IEnumerable<(ShareSegment Segment, string Text)> Labels(ShareBar first, string restText) =>
        ShareSegment.Of(first).Select(segment => (segment, segment.Part?.Name ?? restText));
}
