using System.Globalization;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Maps.Labels;
using InnovationDashboard.Web.Maps.Projections;

namespace InnovationDashboard.Web.Maps.World;

/// <summary>
/// Lays out the world map: pale land for orientation, a dot a place, larger for better ranks. Names by rank as far as there is room, the place in focus always; only places are
/// named, never territories. A phone gets the same world with fewer names.
/// </summary>
public static class WorldMapLayout
{
    /// <summary>Chart form printed on the drawing.</summary>
    public const string Form = "worldmap";

    private const int TopRanks = 10;
    private const int MiddleRanks = 40;

    // A name far down the list beside unnamed better ones says more about room than about rank.
    private const int RanksPerLabel = 3;

    /// <summary>Places the map.</summary>
    public static Scene Place(WorldMapData data, ChartBox box, TextMeasurer text)
    {
        var view = View(data.Land, box);
        var height = box.FixedHeight ? box.Height : Math.Ceiling(view.Top + (view.Factor * data.Land.Height) + Margin(box));
        var dots = data.Dots.Select(dot => (Dot: dot, Place: new GeoPoint(dot.Latitude, dot.Longitude))).Where(pair => pair.Place.IsPlace)
            .Select(pair => (pair.Dot, Disc: new PixelDisc(view.At(pair.Place), Radius(pair.Dot, box))))
            .Where(pair => pair.Disc.Centre.Y >= pair.Disc.Radius && pair.Disc.Centre.Y <= height - pair.Disc.Radius).OrderBy(pair => !IsFocus(pair.Dot)).ThenBy(pair => pair.Dot.Rank).ToList();

        var blocks = dots.ToDictionary(pair => pair.Dot.Info.Key, pair => Block(pair.Dot, box, text));
        var placement = PointLabelPlacer.Place(
            [.. dots.Where(pair => IsFocus(pair.Dot) || pair.Dot.Rank <= RanksPerLabel * box.MaxLabels).Select(pair => Wish(pair.Dot, pair.Disc, blocks[pair.Dot.Info.Key]))],
            new LabelField(new PixelRect(0, 0, box.Width, height).Inset(2, 1, 2, 1), [.. dots.Select(pair => pair.Disc)], [], []),
            new LabelRules(box.Dot * 0.7, box.Dot * 0.3, box.Type.Label * 5, box.MaxLabels));

        var marks = new List<SceneMark> { new ShapeMark("land", data.Land.Path, Tone.Muted, Scale: view.PathScale, OffsetX: view.Left, OffsetY: view.Top) };
        foreach (var (dot, disc) in Enumerable.Reverse(dots)) marks.Add(Figure(dot, disc, placement, blocks[dot.Info.Key]));
        return new Scene(Form, box.Kind, box.Width, height, marks, [.. data.Dots.Where(dot => !placement.Placed.ContainsKey(dot.Info.Key)).OrderBy(dot => dot.Rank).Select(dot => dot.Name)]);
    }

    private static WorldView View(LandOutline land, ChartBox box)
    {
        // Room for the largest dot at the edge of the world.
        var (width, height) = (box.Width - (3 * box.Dot), box.FixedHeight ? box.Height - (2 * Margin(box)) : double.PositiveInfinity);
        var factor = Math.Min(width / land.Width, height / land.Height);
        return new WorldView(land, factor, (box.Width - (factor * land.Width)) / 2, box.FixedHeight ? (box.Height - (factor * land.Height)) / 2 : Margin(box));
    }

    private static double Margin(ChartBox box) => box.Kind == BoxKind.Narrow ? box.Type.Label * 1.5 : 2;

    private static bool IsFocus(WorldDot dot) => dot.Info.Tone == Tone.Focus || dot.Info.Selected;

    private static double Radius(WorldDot dot, ChartBox box) =>
        box.Dot * (box.Kind == BoxKind.Narrow ? 0.75 : 1) * (IsFocus(dot) ? 1.5 : dot.Rank <= TopRanks ? 1.1 : dot.Rank <= MiddleRanks ? 0.8 : 0.6);

    private static PointLabel Wish(WorldDot dot, PixelDisc disc, LabelBlock block) =>
        new(dot.Info.Key, disc, block.Width, block.Height, Always: IsFocus(dot), MayLead: IsFocus(dot) || dot.Rank <= TopRanks, Worth: IsFocus(dot) ? double.PositiveInfinity : dot.Rank <= TopRanks ? 18 : 4);

    private static LabelBlock Block(WorldDot dot, ChartBox box, TextMeasurer text)
    {
        var shorten = dot.ShortName.Length > 0 && box.Kind is BoxKind.Narrow or BoxKind.Stage;
        var words = string.Create(CultureInfo.InvariantCulture, $"{dot.Rank} {(shorten ? dot.ShortName : dot.Name)}");
        var lines = PlaceNames.Break(text, words, box.Width * 0.3, box.Type.Label, IsFocus(dot), 3);
        return new LabelBlock([.. lines.Select(line => new LabelLine(line, box.Type.Label, TextRole.Label, dot.Info.Tone, IsFocus(dot)))], text);
    }

    private static FigureMark Figure(WorldDot dot, PixelDisc disc, LabelPlacement placement, LabelBlock block)
    {
        var (key, r) = (dot.Info.Key, disc.Radius);
        var parts = new List<SceneMark> { new DotMark($"{key}/dot", disc.Centre.X, disc.Centre.Y, r, dot.Info.Tone, dot.Info.Hollow) };
        if (placement.Placed.TryGetValue(key, out var place))
        {
            if (place.Leader is { } line) parts.Add(new RuleMark($"{key}/leader", line.From.X, line.From.Y, line.To.X, line.To.Y, RuleRole.Leader));
            parts.AddRange(block.At(key, place));
        }

        return new FigureMark(dot.Info, parts, new PixelRect(disc.Centre.X - r, disc.Centre.Y - r, 2 * r, 2 * r));
    }
}
