using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Share;

/// <summary>One standing bar, first part on top, each part's value and name at its side.</summary>
internal static class StandingShare
{
    internal static Scene Place(ShareData data, ChartBox box, TextMeasurer measurer)
    {
        var bar = data.Bars[0];
        var size = box.Type.Label;
        var line = measurer.LineHeight(size);
        var segments = ShareSegment.Of(bar);
        var texts = segments.Select(segment => ShareText.Of(segment, data.RestText)).ToList();

        var thickness = size * (box.Kind is BoxKind.Narrow or BoxKind.Stage ? 4.5 : 8);
        var left = thickness + (size * 1.6);
        var room = box.Width - left;
        var oneLine = texts.TrueForAll(text => Width(text, size, measurer) <= room);
        var names = texts.Select(text => LineBreaker.Break(measurer, text.Name, room, size, text.Bold, box.FixedHeight ? 1 : 3)).ToList();
        var heights = texts.Select((text, i) => oneLine ? line : line * (names[i].Count + (text.Value.Length > 0 ? 1 : 0))).ToList();

        var title = bar.Name.Length == 0 ? [] : LineBreaker.Break(measurer, bar.Name, box.Width, size, mostLines: 2);
        var top = title.Count * line;
        var gap = size * 0.25;
        var height = box.FixedHeight ? box.Height - top : Math.Max(box.Height * 0.8, heights.Sum() + (gap * (heights.Count - 1)));
        var wishes = segments.Select((segment, i) => new LabelWish(top + (segment.Middle * height), heights[i])).ToList();
        var choice = LabelPicker.Pick(
            [.. texts.Select((text, i) => new LabelCandidate(text.Name, heights[i], text.Bold, segments[i].To - segments[i].From))], height, texts.Count, gap);
        var centres = LabelPlacer.Place([.. choice.Kept.Select(i => wishes[i])], top, top + height, gap);

        var marks = new List<SceneMark>(Texts.Under(measurer, "title", 0, 0, title, size, TextRole.Label, tone: Tone.Ink));
        for (var i = 0; i < segments.Count; i++)
        {
            var lying = LyingShare.Rect(segments[i], top, height, 0, thickness, box, i == segments.Count - 1);
            var rect = new PixelRect(0, lying.Left, thickness, lying.Width);
            var kept = choice.Kept.ToList().IndexOf(i);
            List<SceneMark> labels = [];
            if (kept >= 0)
            {
                var y = centres[kept];
                labels.Add(new LineMark("leader", SvgPath.Through([(rect.Right + box.Stroke, rect.CentreY), (rect.Right + (size * 0.6), rect.CentreY), (left - (size * 0.4), y)]), Tone.Context, box.Stroke * 0.6));
                labels.AddRange(oneLine ? OneLine(texts[i], left, y, size, measurer) : texts[i].Under(left, y - (heights[i] / 2), names[i], size, measurer));
            }

            marks.Add(ShareText.Mark(segments[i], rect, labels));
        }

        return new Scene("share", box.Kind, box.Width, box.FixedHeight ? box.Height : top + height, marks, choice.Dropped);
    }

    private static double Width(ShareText text, double size, TextMeasurer measurer) =>
        (text.Value.Length == 0 ? 0 : measurer.Measure(text.Value, size, bold: true) + Space(size)) + measurer.Measure(text.Name, size, text.Bold);

    private static IEnumerable<TextMark> OneLine(ShareText text, double left, double y, double size, TextMeasurer measurer)
    {
        var x = left;
        if (text.Value.Length > 0)
        {
            var value = Texts.Centred(measurer, "value", x, y, text.Value, size, TextRole.Value, tone: Tone.Ink, bold: true);
            yield return value;
            x = value.Bounds.Right + Space(size);
        }

        yield return Texts.Centred(
            measurer, "name", x, y, text.Name, size, text.Rest ? TextRole.Note : TextRole.Label, tone: text.Bold ? Tone.Ink : Tone.Context, bold: text.Bold);
    }

    private static double Space(double size) => size * 0.45;
}
