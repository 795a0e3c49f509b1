using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Dots;

/// <summary>One placed row.</summary>
/// <param name="Marks">Its marks.</param>
/// <param name="Bottom">Where it ends.</param>
internal sealed record DotRowMarks(IReadOnlyList<SceneMark> Marks, double Bottom)
{
    internal static DotRowMarks Place(
        DotRow row, NameColumn names, int index, double top, double fixedHeight, double dotRoom, DotsFrame frame, ChartBox box, TextMeasurer measurer)
    {
        var detailSize = box.Type.Note;
        var nameHeight = names.Lines[index].Count * measurer.LineHeight(box.Type.Label);
        var details = row.Detail.Length == 0 ? [] : names.Above
            ? LineBreaker.Break(measurer, row.Detail, frame.Right, detailSize, mostLines: 2)
            : LineBreaker.Break(measurer, row.Detail, Math.Max(names.Width, 1), detailSize, mostLines: box.FixedHeight ? 1 : 2);
        var detailHeight = details.Count * measurer.LineHeight(detailSize);
        dotRoom = Math.Max(dotRoom, box.Type.Value * 1.5);
        var text = nameHeight + detailHeight;
        var height = fixedHeight > 0 ? fixedHeight
            : names.Above ? text + dotRoom + (box.Type.Label * 0.6)
            : Math.Max(text + (box.Type.Label * 0.6), dotRoom + (box.Type.Label * 0.4));
        var band = new PixelRect(0, top, box.Width, height);
        var textTop = names.Above ? top : top + ((height - text) / 2);
        var y = names.Above ? top + text + (dotRoom / 2) : band.CentreY;

        var emphasised = DotsLayout.IsEmphasised(row, frame.Strip);
        var (x, anchor) = names.Above ? (0, TextAnchor.Start) : (names.Width, TextAnchor.End);
        string Key(string part) => row.Points.Count == 1 ? part : $"{row.Key}/{part}";
        List<SceneMark> texts =
        [
            .. Texts.Under(measurer, Key("name"), x, textTop, names.Lines[index], box.Type.Label, TextRole.Label, anchor, emphasised ? Tone.Ink : Tone.Context, emphasised),
            .. Texts.Under(measurer, Key("detail"), x, textTop + nameHeight, details, detailSize, TextRole.Note, anchor),
        ];

        var marks = new List<SceneMark> { new RuleMark($"{row.Key}/line", frame.Left, y, frame.Right, y, RuleRole.Grid) };
        if (row.Points.Count != 1) marks.AddRange(texts);
        // In a strip the dots in focus lie on top; a pair keeps its order.
        var dots = Dots(row, row.Points.Count == 1 ? texts : [], band, y, frame, box, measurer);
        marks.AddRange(frame.Strip is null ? dots.Select(dot => dot.Mark) : dots.OrderBy(dot => dot.Point is { Name.Length: > 0 } ? 2 : dot.Point is { } point && DotsLayout.IsEmphasised(point) ? 1 : 0).Select(dot => dot.Mark));
        return new(marks, band.Bottom);
    }

    private static IEnumerable<(DotPoint? Point, SceneMark Mark)> Dots(DotRow row, List<SceneMark> texts, PixelRect band, double y, DotsFrame frame, ChartBox box, TextMeasurer measurer)
    {
        var sorted = row.Points.OrderBy(point => point.Value).ToList();
        if (sorted.Count > 1 && frame.Strip is null)
        {
            var path = SvgPath.Through([(frame.Scale.At(sorted[0].Value), y), (frame.Scale.At(sorted[^1].Value), y)]);
            yield return (null, new LineMark($"{row.Key}/join", path, Tone.Context, box.Stroke));
        }

        var inside = frame.Rank && sorted.Zip(sorted.Skip(1)).All(pair =>
            frame.Scale.At(pair.Second.Value) - frame.Scale.At(pair.First.Value)
            >= DotsFrame.Radius(pair.First, true, box, measurer) + DotsFrame.Radius(pair.Second, true, box, measurer));
        for (var i = 0; i < sorted.Count; i++)
        {
            var point = sorted[i];
            var x = frame.Scale.At(point.Value);
            var radius = DotsFrame.Radius(point, inside, box, measurer);
            var dot = new PixelRect(x - radius, y - radius, radius * 2, radius * 2);
            // Grey cannot carry a number: a ranked dot of the context is an outline.
            var hollow = point.Info.Hollow || (inside && point.Info.Tone is Tone.Context or Tone.Muted);
            List<SceneMark> parts =
            [
                new HitMark("hit", sorted.Count == 1 ? band : new PixelRect(x - Math.Max(radius, 12), band.Top, Math.Max(radius, 12) * 2, band.Height)),
                .. texts,
                new DotMark("dot", x, y, radius, point.Info.Tone, hollow),
            ];
            if (frame.Strip is { } strip)
            {
                if (strip.Value(row, point, y, box, measurer) is { } value) parts.Add(value);
            }
            else if (inside)
            {
                parts.Add(Texts.Centred(
                    measurer, "value", x, y, point.ValueText, box.Type.Value, hollow ? TextRole.Value : TextRole.Inside, TextAnchor.Middle, hollow ? Tone.Ink : point.Info.Tone, bold: true));
            }
            else if (i == 0 && sorted.Count > 1)
            {
                parts.Add(Label(point, dot.Left - DotLabels.Gap(box), TextAnchor.End, y, box, measurer));
            }
            else if (i == sorted.Count - 1)
            {
                parts.Add(Label(point, dot.Right + DotLabels.Gap(box), TextAnchor.Start, y, box, measurer));
            }

            yield return (point, new FigureMark(point.Info, parts, dot));
        }
    }

    private static TextMark Label(DotPoint point, double x, TextAnchor anchor, double y, ChartBox box, TextMeasurer measurer)
    {
        var emphasised = DotsLayout.IsEmphasised(point);
        return Texts.Centred(
            measurer, "value", x, y, DotLabels.Text(point, box, measurer), box.Type.Value, TextRole.Value, anchor, emphasised ? Tone.Ink : Tone.Context, emphasised);
    }
}
