using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Maps.Labels;

namespace InnovationDashboard.Web.Maps.Areas;

/// <summary>One try at the true-scale map in a picture of a given height.</summary>
/// <param name="View">The map's scale and frame.</param>
/// <param name="Marks">The marks, in the order they are printed.</param>
/// <param name="Unplaced">Names without room.</param>
/// <param name="Strain">Mean cost of a placed label; near 0 when all stand beside their marks.</param>
internal sealed record AreaMapDrawing(MapView View, IReadOnlyList<SceneMark> Marks, IReadOnlyList<string> Unplaced, double Strain)
{
    private const string CentreKey = "map-centre";

    // The cross explains itself: its name stands beside it or not at all.
    private const double CentreWorth = 4.5;

    /// <summary>Draws the ground.</summary>
    public static AreaMapDrawing Draw(Ground ground, MapView view, ChartBox box, TextMeasurer text)
    {
        var circles = ground.Areas.ToDictionary(area => area, area => new PixelDisc(view.At(area.Point), area.Radius * view.Scale));
        var dots = ground.Seats.ToDictionary(seat => seat, seat => new PixelDisc(view.At(seat.Point), SeatRadius(seat.Seat, box)));
        var cross = new PixelDisc(view.Centre, box.Dot);
        PixelDisc[] discs = [.. circles.Values, .. dots.Values, cross];

        var step = DistanceRings.Step(view, box);
        var scaleBar = ScaleBar.Place(view, step, ground.Data.Kilometres, box, text, discs);
        var blocks = Blocks(ground, box, text);
        var labels = Wishes(ground, circles, dots, cross, blocks, box);
        var field = new LabelField(view.Frame.Inset(2, 2, 2, 2), [.. dots.Values, cross], [.. circles.Values], [scaleBar.Bounds.Inset(-6, -6, -6, -6)]);
        var rules = new LabelRules(box.Dot, box.Dot * 0.4, box.Type.Label * 6, box.FixedHeight ? box.MaxLabels : int.MaxValue);
        var placement = PointLabelPlacer.Place(labels, field, rules);

        var written = placement.Placed.Values.SelectMany(label => blocks[label.Key].At(label.Key, label)).Select(line => line.Bounds).Append(scaleBar.Bounds).ToList();
        var rings = DistanceRings.Place(view, step, ground.Reach, ground.Data.Kilometres, box, text, written, discs);
        var marks = new List<SceneMark>([.. rings, .. scaleBar.Marks]);
        foreach (var area in ground.Areas.OrderBy(area => area.Area.Info.Selected).ThenByDescending(area => area.Radius))
        {
            var (key, circle) = (area.Area.Info.Key, circles[area]);
            var dot = new DotMark($"{key}/circle", circle.Centre.X, circle.Centre.Y, circle.Radius, area.Area.Info.Tone, area.Area.Info.Hollow, Tint: true);
            marks.Add(Figure(area.Area.Info, dot, placement, blocks));
        }

        marks.AddRange(Cross(cross, box, placement, blocks));
        foreach (var seat in ground.Seats.OrderBy(seat => seat.Seat.Info.Selected))
        {
            var (key, disc) = (seat.Seat.Info.Key, dots[seat]);
            marks.Add(Figure(seat.Seat.Info, new DotMark($"{key}/dot", disc.Centre.X, disc.Centre.Y, disc.Radius, ToneOf(seat.Seat.Info), seat.Seat.Info.Hollow), placement, blocks));
        }

        var names = ground.Areas.ToDictionary(area => area.Area.Info.Key, area => area.Area.Name)
            .Concat(ground.Seats.Select(seat => KeyValuePair.Create(seat.Seat.Info.Key, seat.Seat.Name))).ToDictionary();
        return new AreaMapDrawing(
            view, marks, [.. placement.Unplaced.Where(names.ContainsKey).Select(key => names[key])], placement.Cost / Math.Max(1, placement.Placed.Count));
    }

    private static Tone ToneOf(MarkInfo seat) => seat.Selected ? Tone.Focus : seat.Tone;

    private static double SeatRadius(MapSeat seat, ChartBox box) => seat.Info.Selected ? box.Dot * 1.2 : box.Dot * 0.65;

    private static FigureMark Figure(MarkInfo info, DotMark dot, LabelPlacement placement, Dictionary<string, LabelBlock> blocks) =>
        new(info, [dot, .. Label(info.Key, placement, blocks)], new PixelRect(dot.X - dot.R, dot.Y - dot.R, 2 * dot.R, 2 * dot.R));

    private static IEnumerable<SceneMark> Label(string key, LabelPlacement placement, Dictionary<string, LabelBlock> blocks)
    {
        if (!placement.Placed.TryGetValue(key, out var place)) yield break;
        if (place.Leader is { } line) yield return new RuleMark($"{key}/leader", line.From.X, line.From.Y, line.To.X, line.To.Y, RuleRole.Leader);
        foreach (var mark in blocks[key].At(key, place)) yield return mark;
    }

    private static IEnumerable<SceneMark> Cross(PixelDisc cross, ChartBox box, LabelPlacement placement, Dictionary<string, LabelBlock> blocks)
    {
        var (x, y, r) = (cross.Centre.X, cross.Centre.Y, cross.Radius);
        var path = new SvgPath().MoveTo(x - r, y).LineTo(x + r, y).MoveTo(x, y - r).LineTo(x, y + r).ToString();
        return Label(CentreKey, placement, blocks).Prepend(new LineMark($"{CentreKey}/cross", path, Tone.Ink, box.Stroke));
    }

    private static Dictionary<string, LabelBlock> Blocks(Ground ground, ChartBox box, TextMeasurer text)
    {
        var most = box.Width * (box.Kind == BoxKind.Narrow ? 0.42 : 0.34);
        var seatSize = box.Kind == BoxKind.Narrow ? box.Type.Tick : box.Type.Label;
        var blocks = new Dictionary<string, LabelBlock>(StringComparer.Ordinal);
        foreach (var area in ground.Areas.Select(area => area.Area))
        {
            var shorten = area.ShortName.Length > 0 && box.Kind is BoxKind.Narrow or BoxKind.Stage;
            var words = shorten ? area.ShortName : area.Name;
            var name = PlaceNames.Break(text, words, most, box.Type.Label, true, 3).Select(line => new LabelLine(line, box.Type.Label, TextRole.Label, area.Info.Tone, true));
            var detail = LineBreaker.Break(text, area.Detail, most, box.Type.Value, false, 2).Select(line => new LabelLine(line, box.Type.Value, TextRole.Value, area.Info.Tone, false));
            blocks[area.Info.Key] = new LabelBlock([.. name, .. detail], text);
        }

        foreach (var seat in ground.Seats.Select(seat => seat.Seat))
            blocks[seat.Info.Key] = new LabelBlock([new LabelLine(seat.Name, seatSize, TextRole.Label, ToneOf(seat.Info), seat.Info.Selected)], text);
        if (ground.Data.CentreName.Length > 0)
            blocks[CentreKey] = new LabelBlock([new LabelLine(ground.Data.CentreName, box.Type.Note, TextRole.Note, Tone.Ink, false)], text);
        return blocks.Where(block => block.Value.Lines.Any(line => line.Text.Length > 0)).ToDictionary(StringComparer.Ordinal);
    }

    // Areas first, then the chosen seats, then the others: those far from all named ones first, so that few names still spread over the whole map.
    private static List<PointLabel> Wishes(
        Ground ground, Dictionary<GroundArea, PixelDisc> circles, Dictionary<GroundSeat, PixelDisc> dots, PixelDisc cross, Dictionary<string, LabelBlock> blocks, ChartBox box)
    {
        var wishes = ground.Areas.Where(area => blocks.ContainsKey(area.Area.Info.Key)).OrderByDescending(area => area.Area.Info.Selected).ThenByDescending(area => area.Radius)
            .Select(area => Wish(area.Area.Info.Key, circles[area], true, true)).ToList();
        var left = ground.Seats.Where(seat => blocks.ContainsKey(seat.Seat.Info.Key)).ToList();
        while (left.Count > 0)
        {
            var next = left.Any(seat => seat.Seat.Info.Selected) ? left.First(seat => seat.Seat.Info.Selected) : left.MaxBy(seat => Apart(dots[seat].Centre))!;
            left.Remove(next);
            wishes.Add(Wish(next.Seat.Info.Key, dots[next], next.Seat.Info.Selected, false));
        }

        if (blocks.ContainsKey(CentreKey)) wishes.Add(Wish(CentreKey, cross, false, false) with { Worth = CentreWorth });
        return wishes;

        double Apart(PixelPoint point) => wishes.Select(wish => wish.Mark.Centre.To(point) - wish.Mark.Radius).DefaultIfEmpty(0).Min();

        PointLabel Wish(string key, PixelDisc mark, bool always, bool within) =>
            new(key, mark, blocks[key].Width, blocks[key].Height, always, within, MayLead: !box.FixedHeight || always);
    }
}
