using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Share;

/// <summary>One lying bar, each part's value and name beneath its left end.</summary>
internal static class LyingShare
{
    private const int MostLines = 3;
    private const double MostShift = 4;

    /// <summary>The scene, or null when a name would have to be cut.</summary>
    internal static Scene? TryPlace(ShareData data, ChartBox box, TextMeasurer measurer)
    {
        var bar = data.Bars[0];
        var segments = ShareSegment.Of(bar);
        var texts = segments.Select(segment => ShareText.Of(segment, data.RestText)).ToList();
        var gap = box.Type.Label * 1.1;
        var size = box.Type.Label;
        double Natural(ShareText text) => Math.Max(measurer.Measure(text.Value, size, bold: true), measurer.Measure(text.Name, size, text.Bold));

        IReadOnlyList<IReadOnlyList<string>> names = [.. texts.Select(text => (IReadOnlyList<string>)(text.Name.Length == 0 ? [] : [text.Name]))];
        if (texts.Sum(Natural) + (gap * (texts.Count - 1)) > box.Width)
        {
            var most = ((box.Width + gap) / texts.Count) - gap;
            if (texts.Any(text => ShareText.WidestWord(text, size, measurer) > most)) return null;
            names = [.. texts.Select(text => LineBreaker.Break(measurer, text.Name, most, size, text.Bold))];
            if (names.Any(lines => lines.Count > MostLines)) return null;
        }

        var widths = texts.Select((text, i) => Math.Max(
            measurer.Measure(text.Value, size, bold: true), names[i].Count == 0 ? 0 : names[i].Max(line => measurer.Measure(line, size, text.Bold)))).ToList();
        var wishes = segments.Select((segment, i) => new LabelWish((segment.From * box.Width) + (widths[i] / 2), widths[i])).ToList();
        var centres = LabelPlacer.Place(wishes, 0, box.Width, gap);
        // Labels pushed far from their parts are read wrongly.
        if (wishes.Zip(centres, (wish, centre) => Math.Abs(wish.Centre - centre)).Max() > size * MostShift) return null;

        var title = bar.Name.Length == 0 ? [] : LineBreaker.Break(measurer, bar.Name, box.Width, size, mostLines: 2);
        var thickness = size * (box.FixedHeight ? 4 : 2.6);
        var top = title.Count * measurer.LineHeight(size);
        if (box.FixedHeight) top += (box.Height - top) * 0.12;
        var barBottom = top + thickness;
        var labelTop = barBottom + (size * 0.8);

        var marks = new List<SceneMark>(Texts.Under(measurer, "title", 0, 0, title, size, TextRole.Label, tone: Tone.Ink));
        for (var i = 0; i < segments.Count; i++)
        {
            var rect = Rect(segments[i], top, thickness, box, i == segments.Count - 1);
            var left = centres[i] - (widths[i] / 2);
            var labels = new List<SceneMark>();
            var stem = rect.Left + Math.Min(box.Stroke, rect.Width / 2);
            labels.Add(new LineMark("leader", SvgPath.Through([(stem, barBottom), (stem, barBottom + (size * 0.3)), (left + box.Stroke, barBottom + (size * 0.75))]), Tone.Context, box.Stroke * 0.6));
            labels.AddRange(texts[i].Under(left, labelTop, names[i], size, measurer));
            marks.Add(ShareText.Mark(segments[i], rect, labels));
        }

        var lines = names.Max(line => line.Count) + (texts.Any(text => text.Value.Length > 0) ? 1 : 0);
        return new Scene("share", box.Kind, box.Width, box.FixedHeight ? box.Height : labelTop + (lines * measurer.LineHeight(size)), marks, []);
    }

    /// <summary>A segment's rectangle on a lying bar; a hairline of paper parts it from the next.</summary>
    internal static PixelRect Rect(ShareSegment segment, double top, double thickness, ChartBox box, bool last) => Rect(segment, 0, box.Width, top, thickness, box, last);

    internal static PixelRect Rect(ShareSegment segment, double left, double width, double top, double thickness, ChartBox box, bool last)
    {
        var length = (segment.To - segment.From) * width;
        var seam = last ? 0 : Math.Min(box.Stroke, length * 0.4);
        return new PixelRect(left + (segment.From * width), top, length - seam, thickness);
    }
}
