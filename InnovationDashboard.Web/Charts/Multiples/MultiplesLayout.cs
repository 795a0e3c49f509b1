using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Multiples;

/// <summary>Places small line charts on one value axis and one year axis; only the outer panes carry numerals and years.</summary>
public static class MultiplesLayout
{
    private const int HeadingLines = 2;

    /// <summary>Lays the drawing out.</summary>
    public static Scene Place(MultiplesData data, ChartBox box, TextMeasurer text)
    {
        var all = data.Panes.Where(pane => Points(pane).Any()).ToList();
        var empty = data.Panes.Except(all).Select(pane => pane.Name);
        var choice = LabelPicker.Pick([.. all.Select(pane => new LabelCandidate(pane.Name, 0, IsFocus(pane), 0))], box.Height, PaneGrid.Most(box));
        var panes = choice.Kept.Select(index => all[index]).ToList();
        List<string> unnamed = [.. choice.Dropped, .. empty];
        if (panes.Count == 0) return new Scene("multiples", box.Kind, box.Width, box.Height, [], unnamed);

        var levels = LineFrame.LevelsFor(panes.SelectMany(Points).Select(point => point.Value), data.FromZero, 3, data.Axis);
        var years = panes.SelectMany(Points).Select(point => point.Year).ToList();
        var numerals = LineFrame.NumeralRoom(levels, data.Axis, box.Type.Tick, text);
        var grid = new PaneGrid(box, panes.Count, numerals, (pane, width) => Heading(panes[pane], width, box, text).Count, text);
        var labels = panes.Select(pane => pane.Series.Where(series => Last(series) is not null).Select(series => (series, new EndLabel(
            pane.Series.Count > 1 ? series.Name : string.Empty, Last(series)!.ValueText, grid.Pane(0).Width * 0.42, box.Type.Value, series.Tone, text))).ToList()).ToList();
        var dot = box.Dot * 0.8;
        var gap = dot + (box.Type.Value * 0.35);
        // All plots are equally wide, so that a year has the same place in each.
        var valueRoom = labels.SelectMany(pane => pane).Select(label => label.Item2.Width).DefaultIfEmpty(0).Max() + gap - dot;

        var marks = new List<SceneMark>();
        var figures = new List<SceneMark>();
        for (var i = 0; i < panes.Count; i++)
        {
            var (pane, place, plot) = (panes[i], grid.Pane(i), grid.Plot(i, valueRoom));
            var key = "pane/" + pane.Info.Key;
            var frame = LineFrame.In(plot, years.Min(), years.Max(), dot + 1, levels);
            var heading = Texts.Under(
                text, key + "/heading", place.Left, place.Top, Heading(pane, place.Width, box, text), box.Type.Label, TextRole.Label,
                TextAnchor.Start, IsFocus(pane) ? Tone.Focus : Tone.Ink, true);
            figures.Add(new FigureMark(pane.Info, heading, new PixelRect(place.Left, place.Top, place.Width, Math.Max(1, place.Height - plot.Height))));
            marks.AddRange(frame.Grid(key + "/grid"));
            if (grid.IsFirstInRow(i)) marks.AddRange(frame.Numerals(key + "/level", data.Axis, box.Type.Tick, text));
            if (grid.IsLastInColumn(i)) marks.AddRange(frame.EndYears(key + "/year", place.Left, place.Right, box.Type.Tick, text));
            figures.AddRange(Inside(pane, key, frame, labels[i], gap, dot, box, unnamed));
        }

        return new Scene("multiples", box.Kind, box.Width, grid.Height, [.. marks, .. figures], [.. unnamed.Where(name => name.Length > 0).Distinct()]);
    }

    private static IEnumerable<SceneMark> Inside(
        MultiplePane pane, string key, LineFrame frame, List<(LineSeries Series, EndLabel Label)> labels, double gap, double dot, ChartBox box, List<string> unnamed)
    {
        var plot = frame.Plot;
        var strokes = labels.OrderBy(label => label.Series.Tone == Tone.Focus).Select(label => LineStrokes.Draw(
            label.Series, frame, true, LineDrawing.IsStrong(label.Series.Tone) ? box.FocusStroke : box.Stroke, dot)).ToList();
        var side = strokes.Select(stroke => (stroke, labels.First(label => ReferenceEquals(label.Series, stroke.Series)).Label)).Where(one => one.Label.Lines > 0)
            .Select(one => new SideLabel(
                one.stroke.Series.Key, one.stroke.Series.Name, one.stroke.Points[^1].X + dot, one.stroke.Points[^1].Y, one.Label.Height,
                one.stroke.Series.Tone == Tone.Focus, 0, (left, centre) => one.Label.At($"{key}/end/{one.stroke.Series.Key}", left, centre))).ToList();
        var ends = SideLabels.Place(side, plot.Right - dot + gap, plot.Top - (box.Type.Value * 0.4), plot.Bottom + (box.Type.Value * 0.4), box.MaxLabels, box.Type.Value * 0.6);
        if (pane.Series.Count > 1) unnamed.AddRange(ends.Dropped);

        var cuts = pane.Breaks.Where(cut => cut.BeforeYear > frame.X.First && cut.BeforeYear <= frame.X.Last).DistinctBy(cut => cut.BeforeYear).Select(cut =>
            BreakReason.Figure(new BreakNote($"{key}/break/{cut.BeforeYear}", frame.X.At(cut.BeforeYear - 0.5), cut.Text), plot.Top, plot.Bottom, []));
        return cuts.Concat(strokes.SelectMany(stroke => stroke.Lines.Select(line => (SceneMark)(line with { Key = $"{key}/{line.Key}" })).Concat(
            stroke.Points.Select(point => Figure(stroke, point, frame, ends)))));
    }

    private static FigureMark Figure(LineStrokes stroke, PlacedPoint point, LineFrame frame, SideLabels ends) => new(
        point.Point.Info with { Tone = stroke.Series.Tone },
        [
            LineStrokes.Hit(point, frame),
            new DotMark(point.Point.Info.Key + "/dot", point.X, point.Y, point.Radius, stroke.Series.Tone, point.Point.Info.Hollow),
            .. ReferenceEquals(point, stroke.Points[^1]) ? ends.Of(stroke.Series.Key) : [],
        ],
        new PixelRect(point.X - point.Radius, point.Y - point.Radius, 2 * point.Radius, 2 * point.Radius));

    private static IReadOnlyList<string> Heading(MultiplePane pane, double width, ChartBox box, TextMeasurer text) =>
        LineBreaker.Break(text, pane.Name, width, box.Type.Label, true, HeadingLines);

    private static bool IsFocus(MultiplePane pane) => pane.Info.Selected || pane.Series.Any(series => series.Tone == Tone.Focus);

    private static IEnumerable<LinePoint> Points(MultiplePane pane) =>
        pane.Series.SelectMany(series => series.Segments).SelectMany(segment => segment).Where(point => double.IsFinite(point.Value));

    private static LinePoint? Last(LineSeries series) =>
        series.Segments.SelectMany(segment => segment).Where(point => double.IsFinite(point.Value)).OrderBy(point => point.Year).LastOrDefault();
}
