using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Scales;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Bullet;

/// <summary>Places one row of a bullet chart.</summary>
internal static class BulletRowMarks
{
    internal static (IReadOnlyList<SceneMark> Marks, double Bottom) Place(BulletRow row, double top, BulletFrame frame, ChartBox box, TextMeasurer measurer)
    {
        var key = row.Info.Key;
        var line = measurer.LineHeight(box.Type.Label);
        var names = LineBreaker.Break(measurer, row.Name, frame.TextWidth, box.Type.Label, row.Info.Selected, frame.NameLines);
        var values = LineBreaker.Break(measurer, row.ValueText, frame.TextWidth, box.Type.Value, row.Value is not null, frame.NameLines);
        var textHeight = (names.Count * line) + (values.Count * measurer.LineHeight(box.Type.Value));

        var head = row.Reference is null ? 0 : measurer.LineHeight(box.Type.Value);
        var foot = row.Alternatives.Count == 0 ? 0 : measurer.LineHeight(box.Type.Note);
        var barHeight = head + frame.Tick + foot;
        var height = frame.Above ? textHeight + (box.Type.Label * 0.3) + barHeight : Math.Max(textHeight, barHeight);
        var textTop = frame.Above ? top : top + ((height - textHeight) / 2);
        var tickTop = (frame.Above ? top + textHeight + (box.Type.Label * 0.3) : top + ((height - barHeight) / 2)) + head;
        var middle = tickTop + (frame.Tick / 2);

        var scale = Scale(row, frame);
        var zero = scale.At(0);
        var track = new PixelRect(frame.Left, middle - (frame.Thickness / 2), frame.Right - frame.Left, frame.Thickness);
        var parts = new List<SceneMark>
        {
            new HitMark("hit", new PixelRect(0, top, box.Width, height)),
        };
        parts.AddRange(Texts.Under(measurer, "name", 0, textTop, names, box.Type.Label, TextRole.Label, tone: Tone.Context, bold: row.Info.Selected));
        parts.AddRange(Texts.Under(
            measurer, "value", 0, textTop + (names.Count * line), values, box.Type.Value, row.Value is null ? TextRole.Note : TextRole.Value, tone: row.Value is null ? Tone.Context : Tone.Ink, bold: row.Value is not null));
        var bar = track;
        if (row.Value is { } value)
        {
            var end = scale.At(value);
            bar = track with { Left = Math.Min(zero, end), Width = Math.Abs(end - zero) };
            parts.Add(new RectMark("bar", bar, row.Info.Tone, row.Info.Hollow));
        }

        var marks = new List<SceneMark> { new RectMark($"{key}/track", track, Tone.Muted), new FigureMark(row.Info, parts, bar) };
        marks.Add(new RuleMark($"{key}/zero", zero, tickTop, zero, tickTop + frame.Tick, RuleRole.Axis));
        if (row.Alternatives.Count > 0) marks.AddRange(Alternatives(row, scale, tickTop, frame, box, measurer));
        if (row.Reference is { } reference) marks.Add(Reference(reference, scale, tickTop, frame, box, measurer));
        return (marks, top + height);
    }

    private static LinearScale Scale(BulletRow row, BulletFrame frame)
    {
        var values = row.Alternatives.Select(level => level.Value).Append(0).Append(row.Value ?? 0).Append(row.Reference?.Value ?? 0).ToList();
        var (least, greatest) = (values.Min(), values.Max());
        if (least.Equals(greatest)) greatest = least + 1;
        // A little of the track is left beyond the greatest, so that its tick stands on something.
        return new LinearScale(least, greatest + ((greatest - least) * 0.06), frame.Left, frame.Right);
    }

    private static FigureMark Reference(ReferenceLevel level, LinearScale scale, double tickTop, BulletFrame frame, ChartBox box, TextMeasurer measurer)
    {
        var x = scale.At(level.Value);
        var from = frame.Above ? 0 : frame.Left;
        var text = measurer.Fit(level.Text, box.Width - from, box.Type.Value);
        var width = measurer.Measure(text, box.Type.Value);
        var left = Math.Clamp(x - (width / 2), from, Math.Max(from, box.Width - width));
        return new FigureMark(
            level.Info,
            [
                new HitMark("hit", new PixelRect(x - 6, tickTop, 12, frame.Tick)),
                new RuleMark("tick", x, tickTop, x, tickTop + frame.Tick, RuleRole.Reference),
                Texts.At(measurer, "text", left, tickTop - measurer.LineHeight(box.Type.Value) + measurer.Ascent(box.Type.Value), text, box.Type.Value, TextRole.Value, tone: Tone.Ink),
            ],
            new PixelRect(x - 1, tickTop, 2, frame.Tick));
    }

    // Other known values of the same thing: thin ticks, named beneath, pushed apart; a name without room stays in the tick's own text.
    private static IEnumerable<FigureMark> Alternatives(BulletRow row, LinearScale scale, double tickTop, BulletFrame frame, ChartBox box, TextMeasurer measurer)
    {
        var size = box.Type.Note;
        var levels = row.Alternatives;
        var texts = levels.Select(level => measurer.Fit(level.Text, frame.Right - frame.Left, size)).ToList();
        var choice = LabelPicker.Pick([.. texts.Select((text, i) => new LabelCandidate(text, measurer.Measure(text, size), false, -i))], frame.Right - frame.Left, levels.Count, size);
        var centres = LabelPlacer.Place(
            [.. choice.Kept.Select(i => new LabelWish(scale.At(levels[i].Value), measurer.Measure(texts[i], size)))], frame.Left, frame.Right, size);
        var top = tickTop + ((frame.Tick - frame.Thickness) / 2);
        for (var i = 0; i < levels.Count; i++)
        {
            var x = scale.At(levels[i].Value);
            var parts = new List<SceneMark>
            {
                new HitMark("hit", new PixelRect(x - 6, top, 12, frame.Thickness)),
                new LineMark("tick", SvgPath.Through([(x, top), (x, top + frame.Thickness + (size * 0.2))]), Tone.Ink, box.Stroke),
            };
            var kept = choice.Kept.ToList().IndexOf(i);
            if (kept >= 0)
            {
                parts.Add(Texts.At(
                    measurer, "text", centres[kept], tickTop + frame.Tick + measurer.Ascent(size), texts[i], size, TextRole.Note, TextAnchor.Middle));
            }

            yield return new FigureMark(levels[i].Info, parts, new PixelRect(x - 1, top, 2, frame.Thickness));
        }
    }
}
