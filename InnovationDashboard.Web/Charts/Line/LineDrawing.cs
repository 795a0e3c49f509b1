using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Line;

/// <summary>One pass over a line chart: axes, then strokes, then labels in the order of their importance.</summary>
internal sealed class LineDrawing
{
    private readonly LineData _data;
    private readonly ChartBox _box;
    private readonly TextMeasurer _text;
    private readonly LineRoom _room;
    private readonly IReadOnlyList<LineSeries> _series;
    private readonly IReadOnlyList<ReferenceLevel> _references;
    private readonly IReadOnlyList<LineBreak> _breaks;
    private readonly int _first;
    private readonly int _last;
    private readonly List<string> _unnamed = [];

    public LineDrawing(LineData data, ChartBox box, TextMeasurer text, LineRoom room)
    {
        (_data, _box, _text, _room) = (data, box, text, room);
        // The focus is drawn last, on top of everything.
        _series = [.. data.Series.Where(series => AllPoints(series).Any()).OrderBy(series => series.Tone == Tone.Focus)];
        _references = [.. data.References.Where(reference => double.IsFinite(reference.Value))];
        var years = _series.SelectMany(AllPoints).Select(point => point.Year).DefaultIfEmpty(0).ToList();
        (_first, _last) = (years.Min(), years.Max());
        _breaks = [.. data.Breaks.Where(cut => cut.BeforeYear > _first && cut.BeforeYear <= _last)
            .GroupBy(cut => cut.BeforeYear).Select(same => new LineBreak(same.Key, string.Join(" · ", same.Select(cut => cut.Text).Distinct()))).OrderBy(cut => cut.BeforeYear)];
    }

    /// <summary>Room that was missing in this pass.</summary>
    public LineRoom Unmet { get; private set; }

    /// <summary>Draws.</summary>
    public Scene Draw()
    {
        if (_series.Count == 0) return new Scene(_data.Form, _box.Kind, _box.Width, _box.Height, [], [.. _data.Series.Select(series => series.Name).Where(name => name.Length > 0)]);

        var type = _box.Type;
        var levels = LineFrame.LevelsFor(
            _series.SelectMany(AllPoints).Select(point => point.Value).Concat(_references.Select(reference => reference.Value)), _data.FromZero, 4, _data.Axis);
        var side = new LineSide(_data, _series, _references, _box, _text, _room, _first, _last);
        var inset = (_box.Dot * 1.5) + 2;
        var left = Math.Max(LineFrame.NumeralRoom(levels, _data.Axis, type.Tick, _text), (LineFrame.YearWidth(_first, type.Tick, _text) / 2) - inset);
        var right = Math.Max(side.Width, (LineFrame.YearWidth(_last, type.Tick, _text) / 2) - inset);
        var width = Math.Max(1, _box.Width - left - right);

        var across = LineFrame.In(new PixelRect(left, 0, width, 1), _first, _last, inset, levels).X;
        var notes = _breaks.Select(cut => new BreakNote($"break/{cut.BeforeYear}", across.At(cut.BeforeYear - 0.5), cut.Text)).ToList();
        var band = BreakBand.Seating(_room.HasFlag(LineRoom.Band) ? notes : [], left, _box.Width, type.Note, 3, _text);
        var head = Math.Max((type.Value * 1.12) + _box.Dot, type.Tick * 0.6);
        var height = _box.Height + (_box.FixedHeight ? 0 : band.Height);
        var top = band.Height + head;
        var plot = new PixelRect(left, top, width, Math.Max(1, height - top - LineFrame.YearRoom(type.Tick, _text)));
        var frame = LineFrame.In(plot, _first, _last, inset, levels);

        var space = new OpenSpace(new PixelRect(0, 0, _box.Width, height));
        List<SceneMark> marks = [.. frame.Grid("grid"), .. frame.Numerals("level", _data.Axis, type.Tick, _text), .. frame.Years("year", 0, _box.Width, type.Tick, _text)];
        space.Take(marks.OfType<TextMark>());
        var strokes = _series.Select(series => LineStrokes.Draw(
            series, frame, _data.Form != "dots", IsStrong(series.Tone) ? _box.FocusStroke : _box.Stroke, _box.Dot * (IsStrong(series.Tone) ? 1 : 0.75))).ToList();
        var stems = _data.Form == "dots" && _data.FromZero ? strokes.SelectMany(stroke => Stems(stroke, frame)).ToList() : [];
        foreach (var stroke in strokes) stroke.Take(space);
        foreach (var stem in stems) space.TakeStroke(stem.X1, stem.Y1, stem.X2, stem.Y2);
        foreach (var note in notes) space.TakeStroke(note.X, RuleTop(note, band, plot), note.X, plot.Bottom);
        foreach (var reference in _references) space.TakeStroke(plot.Left, frame.Y.At(reference.Value), plot.Right, frame.Y.At(reference.Value));

        foreach (var note in notes) space.Take(band.Lines(note.Key, band.Height));
        var names = side.Set(strokes, frame, space, head);
        var onRules = ReferenceFigures(frame, names, space);
        var values = new LineValues(_data.Form, _box, _text, strokes, space, plot.Left, stroke => names.Of(LineSide.KeyOf(stroke.Series)).Count > 0);
        Unmet |= values.SetNames(side.Inside(strokes), _unnamed) ? LineRoom.None : LineRoom.Ends;
        var cuts = BreakFigures(notes, band, frame, space);
        values.SetValues();

        marks.AddRange(cuts);
        marks.AddRange(onRules);
        marks.AddRange(stems);
        foreach (var stroke in strokes)
        {
            marks.AddRange(stroke.Lines);
            marks.AddRange(stroke.Points.Select(point => Figure(stroke, point, frame, names, values)));
        }

        _unnamed.AddRange(names.Dropped);
        return new Scene(_data.Form, _box.Kind, _box.Width, height, marks, [.. _unnamed.Where(name => name.Length > 0).Distinct()]);
    }

    /// <summary>True for tones that are drawn as strongly as the focus.</summary>
    public static bool IsStrong(Tone tone) => tone is not (Tone.Context or Tone.Muted);

    private static IEnumerable<LinePoint> AllPoints(LineSeries series) => series.Segments.SelectMany(segment => segment).Where(point => double.IsFinite(point.Value));

    private static IEnumerable<RuleMark> Stems(LineStrokes stroke, LineFrame frame) => stroke.Points.Select(point =>
        new RuleMark(point.Point.Info.Key + "/stem", point.X, frame.Y.At(0), point.X, point.Y, RuleRole.Leader));

    private static FigureMark Figure(LineStrokes stroke, PlacedPoint point, LineFrame frame, SideLabels names, LineValues values)
    {
        var key = point.Point.Info.Key;
        var isLast = ReferenceEquals(point, stroke.Points[^1]);
        return new FigureMark(
            point.Point.Info with { Tone = stroke.Series.Tone },
            [
                LineStrokes.Hit(point, frame),
                new DotMark(key + "/dot", point.X, point.Y, point.Radius, stroke.Series.Tone, point.Point.Info.Hollow),
                .. isLast ? names.Of(LineSide.KeyOf(stroke.Series)) : [],
                .. values.Of(point),
            ],
            new PixelRect(point.X - point.Radius, point.Y - point.Radius, 2 * point.Radius, 2 * point.Radius));
    }

    // A rule without a written reason does not reach into the band.
    private static double RuleTop(BreakNote note, BreakBand band, PixelRect plot) => band.Has(note.Key) ? band.RuleTop(note.Key, band.Height) : plot.Top;

    private List<FigureMark> ReferenceFigures(LineFrame frame, SideLabels names, OpenSpace space)
    {
        var figures = new List<FigureMark>();
        foreach (var reference in _references)
        {
            var y = frame.Y.At(reference.Value);
            IReadOnlyList<SceneMark> label = names.Of(LineSide.KeyOf(reference));
            if (!_room.HasFlag(LineRoom.References))
            {
                label = space.FirstFree(LineSide.OnRule(reference, frame.Plot, y, _box, _text), 1) ?? [];
                if (label.Count == 0) Unmet |= LineRoom.References;
            }

            var rule = new RuleMark(reference.Info.Key + "/rule", frame.Plot.Left, y, frame.Plot.Right, y, RuleRole.Reference);
            figures.Add(new FigureMark(reference.Info with { Tone = Tone.Ink }, [rule, .. label], new PixelRect(frame.Plot.Left, y - 2, frame.Plot.Width, 4)));
        }

        return figures;
    }

    private static bool IsStruck(IReadOnlyList<TextMark> lines, LineFrame frame) => frame.Levels.Select(frame.Y.At).Any(y =>
        lines.Any(line => line.Bounds.Top + (line.Size * 0.2) < y && y < line.Bounds.Bottom && line.Bounds.Left < frame.Plot.Right));

    private List<SceneMark> BreakFigures(List<BreakNote> notes, BreakBand band, LineFrame frame, OpenSpace space)
    {
        var figures = new List<SceneMark>();
        foreach (var note in notes)
        {
            var reason = band.Lines(note.Key, band.Height);
            if (!_room.HasFlag(LineRoom.Band) && note.Text.Length > 0 && !figures.OfType<FigureMark>().Any(figure => figure.Info.Label == note.Text))
            {
                // Rather somewhere else than struck through by a grid line.
                var ways = BreakReason.Beside(note, frame.Plot, _box.Type.Note, _text).ToList();
                reason = space.FirstFree(ways.Where(way => !IsStruck(way, frame)).Concat(ways), _box.Dot * 0.6) ?? [];
                if (reason.Count == 0) Unmet |= LineRoom.Band;
            }

            figures.Add(BreakReason.Figure(note, RuleTop(note, band, frame.Plot), frame.Plot.Bottom, reason));
        }

        return figures;
    }
}
