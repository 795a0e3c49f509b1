using System.Globalization;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Bump;

/// <summary>One pass over a bump chart: rows and columns, then lines, names, unknown ranks.</summary>
internal sealed class BumpDrawing
{
    private readonly BumpData _data;
    private readonly IReadOnlyList<BumpSeries> _series;
    private readonly ChartBox _box;
    private readonly TextMeasurer _text;
    private readonly Dictionary<string, RankLabel> _beside = new(StringComparer.Ordinal);
    private readonly BumpSize _size;

    /// <summary>Prepares a pass.</summary>
    /// <param name="data">All data.</param>
    /// <param name="series">Lines to draw, each with points, the focus last.</param>
    /// <param name="box">The box.</param>
    /// <param name="text">Measures.</param>
    /// <param name="focusBeside">True to name the focus beside the plot wherever it ends.</param>
    public BumpDrawing(BumpData data, IReadOnlyList<BumpSeries> series, ChartBox box, TextMeasurer text, bool focusBeside)
    {
        (_data, _series, _box, _text, _size) = (data, series, box, text, BumpSize.Of(box));
        var beside = series.Where(one => Last(one).Edition == data.Editions.Count - 1 || (focusBeside && one.Tone == Tone.Focus)).ToList();
        var rankWidth = beside.Select(one => text.Measure(Text(Last(one).Rank), box.Type.Label, true)).DefaultIfEmpty(0).Max();
        foreach (var one in beside) _beside[one.Key] = new RankLabel(one, Last(one).Rank, rankWidth, box.Width * _size.SideShare, box.Type.Label, text);
    }

    /// <summary>False when a line in focus found no room for its name.</summary>
    public bool FocusIsNamed { get; private set; } = true;

    /// <summary>Draws.</summary>
    /// <param name="dropped">Names already dropped.</param>
    public Scene Draw(IReadOnlyList<string> dropped)
    {
        var type = _box.Type;
        var side = _beside.Values.Select(label => label.Width).DefaultIfEmpty(0).Max();
        var axis = (type.Tick * 0.6) + _text.Ascent(type.Tick) + _text.Descent(type.Tick);
        var lanes = _box.FixedHeight ? 2 : 3;

        // Rows need the height, the height needs the band, the band needs the columns, the columns need the rows' numerals: a first estimate is close enough.
        var estimate = new BumpColumns(_data.Editions, (type.Tick * 1.2) + _size.FocusRadius, _box.Width - side - _size.FocusRadius);
        var band = BreakBand.Seating(Notes(estimate), 0, _box.Width, type.Note, lanes, _text);
        var most = _box.FixedHeight ? ((_box.Height - band.Height - axis - (2 * _size.FocusRadius) - 4) / _size.LeastStep) + 1 : _size.MostRows;
        var rows = RankRows.For(_series, Math.Min(most, _box.MaxRows), one => one.Tone == Tone.Focus);

        // Without rows the names are pushed apart, and their leaders need room.
        var gap = _size.FocusRadius + (type.Label * (rows.HasRows ? 0.45 : 2));
        var right = _box.Width - (side == 0 ? _size.FocusRadius + 1 : side + gap);
        var numerals = rows.Ticks.Max(tick => _text.Measure(tick.Text, type.Tick)) + (type.Tick * 0.5);
        var columns = new BumpColumns(_data.Editions, numerals + _size.FocusRadius, right);
        var notes = Notes(columns);
        band = BreakBand.Seating(notes, 0, _box.Width, type.Note, lanes, _text);

        var names = _beside.Values.Sum(label => label.Height + 2);
        var step = Step(rows, band.Height, axis, names);
        var radius = Math.Min(_size.FocusRadius, Math.Min(Math.Max(step - _size.Radius - 3, 3), Math.Max(columns.Step * 0.44, 3)));
        var top = band.Height + Math.Max(radius, _text.Ascent(type.Label) * 0.6) + 1;
        var bottom = top + (rows.Units * step);
        var height = _box.FixedHeight ? _box.Height : Math.Max(bottom + radius + axis + 2, band.Height + names + axis);

        var space = new OpenSpace(new PixelRect(0, 0, _box.Width, height));
        var marks = new List<SceneMark>(Axis(rows, columns, top, step, bottom + radius, numerals));
        space.Take(marks.OfType<TextMark>());
        foreach (var note in notes)
        {
            var reason = band.Lines(note.Key, band.Height);
            space.Take(reason);
            space.TakeStroke(note.X, 0, note.X, bottom + radius);
            marks.Add(BreakReason.Figure(note, band.RuleTop(note.Key, band.Height), bottom + radius, reason));
        }

        var figure = new BumpFigure(radius, _size.Radius, _size.Number, columns.Step, _text);
        var lines = BumpNodes.Place(_series, columns, _size.FocusRadius, point => top + (rows.At(point) * step), (one, point) => figure.Look(
            one, point, rows.IsBeyond(point) && !(_beside.ContainsKey(one.Key) && ReferenceEquals(point, Last(one)))));
        foreach (var line in lines) line.Take(_data, space);
        var cuts = lines.ToDictionary(line => line.Series.Key, line => line.Series.CutBefore.Where(cut => IsCut(line, cut)).Order().SelectMany(cut => Cut(line, cut, columns, step, space)).ToList());
        var ends = SideLabels.Place(
            [.. lines.Where(line => _beside.ContainsKey(line.Series.Key)).Select(line => Beside(line, columns))],
            right + gap, band.Height, height - (axis * 0.5), _box.MaxLabels, type.Label * 0.6);
        space.Take(ends.Texts);

        var unnamed = new List<string>([.. dropped, .. ends.Dropped]);
        var unknown = new UnknownRanks(_data, columns, rows, top, step, _box, _text, space);
        var signs = lines.Reverse().ToDictionary(line => line.Series.Key, line => unknown.For(line));
        var early = new BumpNames(_box, _text, space).Set(lines.Where(line => !_beside.ContainsKey(line.Series.Key)), unnamed);
        FocusIsNamed = lines.All(line => line.Series.Tone != Tone.Focus || _beside.ContainsKey(line.Series.Key) || early.ContainsKey(line.Series.Key));

        foreach (var line in lines)
        {
            marks.AddRange(signs[line.Series.Key].OfType<LineMark>());
            marks.AddRange(line.Strokes(_data, rows.IsBeyond, line.Series.Tone == Tone.Focus ? _box.FocusStroke : _box.Stroke));
            marks.AddRange(cuts[line.Series.Key]);
            marks.AddRange(line.Nodes.Select(node => figure.Draw(
                line, node, ReferenceEquals(node, line.Nodes[^1]) ? [.. ends.Of(KeyOf(line.Series)), .. early.GetValueOrDefault(line.Series.Key, [])] : [])));
            marks.AddRange(signs[line.Series.Key].OfType<FigureMark>());
        }

        return new Scene("bump", _box.Kind, _box.Width, height, marks, [.. unnamed.Where(name => name.Length > 0).Distinct()]);
    }

    private static string KeyOf(BumpSeries series) => "end/" + series.Key;

    private static BumpPoint Last(BumpSeries series) => series.Points.MaxBy(point => point.Edition)!;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsCut(BumpLine line, int edition) =>
        line.Nodes.Any(node => node.Point.Edition == edition) && line.Nodes.Any(node => node.Point.Edition == edition - 1);

    /// <summary>Where one line alone is cut, both its ends run against a short piece of break rule.</summary>
    private IEnumerable<SceneMark> Cut(BumpLine line, int edition, BumpColumns columns, double step, OpenSpace space)
    {
        foreach (var at in (int[])[edition - 1, edition])
        {
            var node = line.Nodes.First(node => node.Point.Edition == at);
            var x = node.X + ((columns.Before(edition) - node.X) * 0.72);
            // No taller than a dot: few ranks leave wide rows, and above the first there is room for half a dot only.
            var (key, half) = ($"cut/{line.Series.Key}/{edition}/{at}", Math.Min(step * 0.24, _size.FocusRadius));
            space.Take(new PixelRect(Math.Min(node.X, x) - 1, node.Y - half, Math.Abs(x - node.X) + 2, 2 * half));
            yield return new LineMark(key + "/stub", SvgPath.Through([(node.Edge(Math.Sign(x - node.X)), node.Y), (x, node.Y)]), line.Series.Tone, _box.Stroke);
            yield return new RuleMark(key, x, node.Y - half, x, node.Y + half, RuleRole.Break);
        }
    }

    private double Step(RankRows rows, double band, double axis, double names)
    {
        var units = Math.Max(1, rows.Units);
        if (_box.FixedHeight) return Math.Max(1, (_box.Height - band - axis - (2 * _size.FocusRadius) - 4) / units);
        var wished = (_box.Height - axis - (2 * _size.FocusRadius)) / units;
        return Math.Max(Math.Clamp(wished, _size.LeastStep, _size.MostStep), (names - axis) / units);
    }

    private List<BreakNote> Notes(BumpColumns columns) =>
        [.. Enumerable.Range(1, Math.Max(0, _data.Editions.Count - 1)).Where(edition => _data.Editions[edition].BreakBefore is not null)
            .Select(edition => new BreakNote($"break/{edition}", columns.Before(edition), _data.Editions[edition].BreakBefore!))];

    private IEnumerable<SceneMark> Axis(RankRows rows, BumpColumns columns, double top, double step, double bottom, double numerals)
    {
        var (left, right) = (columns.At(0), columns.At(_data.Editions.Count - 1));
        foreach (var (numeral, unit) in rows.Ticks)
        {
            var y = top + (unit * step);
            // The lanes beyond the cut stand for no rank of their own, so they have no grid line.
            if (rows.Cut is null || unit < rows.Cut) yield return new RuleMark("row/" + numeral, left, y, right, y, RuleRole.Grid);
            yield return Texts.Centred(_text, "rank/" + numeral, numerals - (_box.Type.Tick * 0.5), y, numeral, _box.Type.Tick, TextRole.Tick, TextAnchor.End);
        }

        if (rows.Cut is { } cut) yield return new RuleMark("row/cut", 0, top + (cut * step), right + _size.FocusRadius, top + (cut * step), RuleRole.Axis);
        foreach (var label in columns.Labels(bottom + (_box.Type.Tick * 0.6) + _text.Ascent(_box.Type.Tick), 0, _box.Width, _box.Type.Tick, _text)) yield return label;
    }

    private SideLabel Beside(BumpLine line, BumpColumns columns)
    {
        var (label, node) = (_beside[line.Series.Key], line.Nodes[^1]);
        // Dots of one column begin their leaders on one vertical.
        var from = node.Point.Edition == _data.Editions.Count - 1 ? columns.At(node.Point.Edition) + _size.FocusRadius : node.X + node.Look.Half;
        return new SideLabel(KeyOf(line.Series), line.Series.Name, from, node.Y, label.Height, line.Series.Tone == Tone.Focus, -node.Point.Rank, label.At);
    }
}
