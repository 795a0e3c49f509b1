using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Share;

/// <summary>Several lying bars in rows; the parts are named once, above the first bar.</summary>
internal static class ShareRows
{
    internal static Scene Place(ShareData data, ChartBox box, TextMeasurer measurer)
    {
        var size = box.Type.Label;
        var thickness = size * (box.FixedHeight ? 1.4 : 1.5);
        var least = box.FixedHeight ? size * 1.6 : thickness + (size * 0.6);
        // Room for heads on all lines they may need: which rows are drawn decides how wide the names are, and that where the heads stand.
        var mostHeads = (data.Bars.Max(bar => bar.Parts.Count) + 1) * measurer.LineHeight(size);
        var most = box.FixedHeight ? Math.Min(box.MaxRows, (int)((box.Height - mostHeads) / least)) : box.MaxRows;
        var choice = RowChoice.Of(data.Bars, most, bar => bar.Name, IsEmphasised, bar => bar.Parts.Any(part => box.SpeaksOf(part.Info)));
        var bars = choice.Kept.Select(i => data.Bars[i]).ToList();
        var names = NameColumn.For(measurer, [.. bars.Select(bar => new RowName(bar.Name, IsEmphasised(bar)))], box);
        var left = names.Above || names.Width.Equals(0) ? 0 : names.Width + (size * 0.7);
        var heads = ShareHeads.For(bars[0], data.RestText, left, box, measurer);

        var marks = new List<SceneMark>();
        var top = 0.0;
        foreach (var (bar, i) in bars.Select((bar, i) => (bar, i)))
        {
            var nameHeight = names.Lines[i].Count * measurer.LineHeight(size);
            var (anchor, bold) = (names.Above ? TextAnchor.Start : TextAnchor.End, IsEmphasised(bar));
            var tone = bold ? Tone.Ink : Tone.Context;
            var height = box.FixedHeight ? Math.Min((box.Height - heads.Height) / bars.Count, size * 2.2) : names.Above ? thickness + (size * 0.9) : Math.Max(least, nameHeight + (size * 0.6));
            if (names.Above)
            {
                marks.AddRange(Texts.Under(measurer, $"{bar.Key}/name", 0, top, names.Lines[i], size, TextRole.Label, anchor, tone, bold));
                top += nameHeight + (size * 0.1);
            }

            if (i == 0)
            {
                marks.AddRange(heads.Place(top, box, measurer));
                top += heads.Height;
            }

            if (!names.Above) marks.AddRange(Texts.Block(measurer, $"{bar.Key}/name", names.Width, top + (height / 2), names.Lines[i], size, TextRole.Label, anchor, tone, bold));
            marks.AddRange(Segments(bar, left, names.Above ? top : top + ((height - thickness) / 2), thickness, box, measurer));
            top += height;
        }

        var unheaded = bars.SelectMany(bar => bar.Parts).Select(part => part.Name).Distinct().Except(bars[0].Parts.Select(part => part.Name));
        return new Scene("share", box.Kind, box.Width, box.FixedHeight ? box.Height : top, marks, [.. choice.Dropped, .. unheaded]);
    }

    private static bool IsEmphasised(ShareBar bar) => bar.Parts.Any(part => part.Info.Selected);

    // A value is written where its part is wide enough; the others are read from the mark and the table.
    private static IEnumerable<SceneMark> Segments(ShareBar bar, double left, double top, double thickness, ChartBox box, TextMeasurer measurer)
    {
        var segments = ShareSegment.Of(bar);
        for (var i = 0; i < segments.Count; i++)
        {
            var rect = LyingShare.Rect(segments[i], left, box.Width - left, top, thickness, box, i == segments.Count - 1);
            if (segments[i].Part is not { } part)
            {
                yield return new RectMark($"{bar.Key}/rest", rect, Tone.Muted, Hollow: true);
                continue;
            }

            var bold = part.Info.Tone == Tone.Focus || part.Info.Selected;
            List<SceneMark> parts = [new HitMark("hit", rect), new RectMark("bar", rect, part.Info.Tone, part.Info.Hollow)];
            if (measurer.Measure(part.ValueText, box.Type.Value, bold) + (box.Type.Value * 0.7) <= rect.Width)
            {
                parts.Add(Texts.Centred(
                    measurer, "value", rect.CentreX, rect.CentreY, part.ValueText, box.Type.Value, part.Info.Hollow ? TextRole.Value : TextRole.Inside, TextAnchor.Middle, part.Info.Hollow ? Tone.Ink : part.Info.Tone, bold));
            }

            yield return new FigureMark(part.Info, parts, rect);
        }
    }
}
