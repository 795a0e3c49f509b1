using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Maps.Tiles;

/// <summary>
/// Lays out the tile map: hexagons sized, and if need be stretched, until every text fits inside its tile in that box. What still does not fit is set smaller, then shortened;
/// what tints mean is then said in a key; only then a name is left out.
/// </summary>
public static class TileMapLayout
{
    /// <summary>Chart form printed on the drawing.</summary>
    public const string Form = "tilemap";

    /// <summary>Smallest type, as a part of the box's own size; never under <see cref="SmallestSize"/>, and on a slide never smaller than the box says.</summary>
    public const double SmallestType = 0.85;

    /// <summary>Smallest type in drawing units.</summary>
    public const double SmallestSize = 11;

    private const double MostNatural = 1.2;
    private const double Widest = 2.2;

    // Saying it in a key is worse than a slightly stretched or smaller tile, and better than a name left out.
    private const double KeyCost = 0.8;
    private const double UnderCost = 0.3;
    private const double ShortCost = 0.5;
    private const double CutCost = 2;
    private static readonly bool[] Wordings = [false, true];
    private static readonly double[] KeyShares = [0.235, 0.21];
    private static readonly double[] Wider = [1, 1.08, 1.16, 1.25, 1.35, 1.5, 1.65, 1.8, 2];
    private static readonly double[] Shoulders = [HexSize.RegularShoulder, 0.2];
    private static readonly double[] Taller = [1.1, 1.2, 1.35];

    /// <summary>Places the map.</summary>
    public static Scene Place(TileMapData data, ChartBox box, TextMeasurer text)
    {
        if (data.Tiles.Count == 0) return new Scene(Form, box.Kind, box.Width, box.FixedHeight ? box.Height : 0, [], []);

        var drawing = Choose(data, box, new Room(box.Width, box.Height), text, withDetail: true);
        var key = TileKey.None;
        if (drawing.Cost > KeyCost && data.Tiles.All(tile => tile.Level is null))
        {
            var (without, itsKey) = box.FixedHeight ? KeyOnSlide(data, box, text) : KeyBelow(data, box, text);
            if (without.Cost + KeyCost < drawing.Cost) (drawing, key) = (without, itsKey);
        }

        var marks = data.Tiles.Zip(drawing.Texts).OrderBy(pair => pair.First.Info.Selected)
            .Select(pair => (SceneMark)Figure(pair.First, pair.Second, drawing.Grid, text)).Concat(key.Marks).ToList();
        var unnamed = data.Tiles.Zip(drawing.Texts).Where(pair => pair.Second.Lines.Count == 0).Select(pair => pair.First.Name).Concat(key.Unsaid).ToList();
        return new Scene(Form, box.Kind, box.Width, box.FixedHeight ? box.Height : Math.Ceiling(key.Bottom > 0 ? key.Bottom : drawing.Height), marks, unnamed);
    }

    private static (Drawing Drawing, TileKey Key) KeyBelow(TileMapData data, ChartBox box, TextMeasurer text)
    {
        var drawing = Choose(data, box, new Room(box.Width, box.Height), text, withDetail: false);
        return (drawing, TileKey.Of(data, box, text, 0, drawing.Height + (box.Type.Label * 0.6), box.Width));
    }

    // A slide is wide and its height is given: the key stands to the right of the map, or under it where that would cost names.
    private static (Drawing Drawing, TileKey Key) KeyOnSlide(TileMapData data, ChartBox box, TextMeasurer text)
    {
        var beside = KeyBeside(data, box, text);
        var height = TileKey.Of(data, box, text, 0, 0, box.Width, box.Height).Bottom;
        var map = box.Height - height - (box.Type.Label * 0.4);
        if (map <= 0) return beside;
        var under = Choose(data, box, new Room(box.Width, map), text, withDetail: false);
        return under.Cost + UnderCost < beside.Drawing.Cost ? (under, TileKey.Of(data, box, text, 0, box.Height - height, box.Width, height + 1)) : beside;
    }

    private static (Drawing Drawing, TileKey Key) KeyBeside(TileMapData data, ChartBox box, TextMeasurer text)
    {
        var (drawing, width, isShort) = Wordings
            .SelectMany(isShort => KeyShares.Select(share => box.Width * share).Prepend(TileKey.NaturalWidth(data, box, text, isShort)).Select(width => (Width: width, IsShort: isShort)))
            .Select(key => (Drawing: Choose(data, box, new Room(box.Width - key.Width - box.Type.Label, box.Height), text, withDetail: false), key.Width, key.IsShort))
            .MinBy(choice => choice.Drawing.Cost + (choice.IsShort ? ShortCost : 0) + (TileKey.Of(data, box, text, 0, 0, choice.Width, isShort: choice.IsShort).IsCut ? CutCost : 0));
        var height = TileKey.Of(data, box, text, 0, 0, width, box.Height, isShort).Bottom;
        return (drawing, TileKey.Of(data, box, text, box.Width - width, Math.Max(0, (box.Height - height) / 2), width, box.Height, isShort));
    }

    private static FigureMark Figure(MapTile tile, TileText words, HexGrid grid, TextMeasurer text)
    {
        var shade = TileShade.Of(tile.Level);
        var place = grid.Box(tile.Column, tile.Row);
        var shape = new ShapeMark($"{tile.Info.Key}/tile", grid.Outline(tile.Column, tile.Row), tile.Info.Tone, Tint: shade is null, Shade: shade);
        return new FigureMark(tile.Info, [shape, .. words.At(tile.Info.Key, place.CentreX, place.CentreY, text)], place);
    }

    // The least loss; among equals the one nearest to regular hexagons at full type.
    private static Drawing Choose(TileMapData data, ChartBox box, Room room, TextMeasurer text, bool withDetail)
    {
        Drawing? best = null;
        foreach (var (size, factor, penalty) in Sizes(data, box, room).SelectMany(size => TypeFactors(box).Select(factor => (size.Size, factor, size.Stretch + (4 * (1 - factor)))))
            .OrderBy(choice => choice.Item3))
        {
            var grid = Grid(data, box, room, size);
            var texts = data.Tiles.Select(tile => TileText.Fit(tile, withDetail, grid, box, factor, text)).ToList();
            var cost = texts.Sum(tile => tile.Loss) + penalty;
            if (best is null || cost < best.Cost - 1e-9) best = new Drawing(grid, Height(data, size), texts, cost);
            if (texts.All(tile => tile.Loss == 0)) break;
        }

        return best!;
    }

    private static IEnumerable<double> TypeFactors(ChartBox box)
    {
        if (box.FixedHeight) return [1];
        var least = Math.Min(1, Math.Max(SmallestType, SmallestSize / Math.Min(box.Type.Label, box.Type.Value)));
        return [1, (1 + least) / 2, least];
    }

    private static IEnumerable<(HexSize Size, double Stretch)> Sizes(TileMapData data, ChartBox box, Room room)
    {
        var mostWidth = (room.Width - Gap(box)) / Columns(data).Span;
        foreach (var shoulder in box.FixedHeight ? Shoulders : Shoulders[..1])
        {
            var unit = new HexSize(1, 1, shoulder).HeightOf(Rows(data).Count);
            var mostHeight = ((box.FixedHeight ? room.Height : room.Height * MostNatural) - Gap(box)) / unit;
            var width = Math.Min(mostWidth, mostHeight / HexSize.Regular);
            var height = width * HexSize.Regular;
            var lower = 2 * (HexSize.RegularShoulder - shoulder);
            foreach (var wider in Wider.Append(mostWidth / width).Where(wider => width * wider <= mostWidth + 1e-9 && wider <= Widest))
                yield return (new HexSize(width * wider, height, shoulder), wider - 1 + lower);
            foreach (var taller in Taller.Where(taller => !box.FixedHeight || height * taller <= mostHeight))
                yield return (new HexSize(width, height * taller, shoulder), (1.5 * (taller - 1)) + lower);
        }
    }

    private static HexGrid Grid(TileMapData data, ChartBox box, Room room, HexSize size)
    {
        var (first, span) = Columns(data);
        var top = box.FixedHeight ? (room.Height - Height(data, size)) / 2 : 0;
        return new HexGrid(size, Gap(box), ((room.Width - (span * size.Width)) / 2) - (first * size.Width), top + (Gap(box) / 2) - (Rows(data).First * size.RowStep));
    }

    private static double Height(TileMapData data, HexSize size) => size.HeightOf(Rows(data).Count) + 4;

    private static double Gap(ChartBox box) => box.Stroke * 1.8;

    private static (int First, int Count) Rows(TileMapData data)
    {
        var first = data.Tiles.Min(tile => tile.Row);
        return (first, data.Tiles.Max(tile => tile.Row) - first + 1);
    }

    private static (double First, double Span) Columns(TileMapData data)
    {
        var first = data.Tiles.Min(tile => tile.Column + HexGrid.Shift(tile.Row));
        return (first, data.Tiles.Max(tile => tile.Column + HexGrid.Shift(tile.Row)) + 1 - first);
    }

    private readonly record struct Room(double Width, double Height);

    private sealed record Drawing(HexGrid Grid, double Height, IReadOnlyList<TileText> Texts, double Cost);
}
