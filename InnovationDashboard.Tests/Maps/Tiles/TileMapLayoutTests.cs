using CsCheck;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Maps.Tiles;

namespace InnovationDashboard.Tests.Maps.Tiles;

public class TileMapLayoutTests
{
    public static TheoryData<BoxKind, bool, bool> Boxes { get; } =
        [.. ChartBox.All.SelectMany(box => new[] { (box.Kind, false, false), (box.Kind, true, false), (box.Kind, false, true), (box.Kind, true, true) })];

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Texts_AnyBox_LieInsideTheirTile(BoxKind kind, bool chinese, bool rates)
    {
        var scene = Place(MapSamples.TileMap(chinese, rates), kind);
        Assert.Empty(scene.Unnamed);
        foreach (var tile in scene.Marks.OfType<FigureMark>())
            Assert.All(tile.Parts.OfType<TextMark>(), text => Assert.True(IsInside(text, tile.Anchor), $"{text.Text} in {tile.Key}"));
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Type_AnyBox_IsNeverUnderTheFloor(BoxKind kind, bool chinese, bool rates)
    {
        var box = ChartBox.All.Single(box => box.Kind == kind);
        Assert.All(Place(MapSamples.TileMap(chinese, rates), kind).Texts(), text => Assert.True(text.Size >= (box.FixedHeight ? box.Type.Label : TileMapLayout.SmallestSize) - 1e-9));
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Tiles_AnyBox_ShareNoPaperAndStayInThePicture(BoxKind kind, bool chinese, bool rates)
    {
        var scene = Place(MapSamples.TileMap(chinese, rates), kind);
        var tiles = scene.Marks.OfType<FigureMark>().ToList();
        Assert.Equal(16, tiles.Count);
        Assert.All(tiles, tile => Assert.True(new PixelRect(0, 0, scene.Width, scene.Height).Contains(tile.Anchor)));
        var (width, height) = (tiles[0].Anchor.Width, tiles[0].Anchor.Height);
        foreach (var (one, other) in tiles.SelectMany((one, i) => tiles.Skip(i + 1).Select(other => (one, other))))
        {
            var (dx, dy) = (Math.Abs(one.Anchor.CentreX - other.Anchor.CentreX), Math.Abs(one.Anchor.CentreY - other.Anchor.CentreY));
            Assert.True(dx >= width - 1e-6 || dy >= (height * 0.75) - 1e-6);
        }
    }

    [Fact]
    public void OddRows_StandHalfATileToTheRight()
    {
        var scene = Place(MapSamples.TileMap(false, false), BoxKind.Wide);
        var tiles = scene.Marks.OfType<FigureMark>().ToDictionary(tile => tile.Key, tile => tile.Anchor);
        Assert.Equal(tiles["tile0"].CentreX + (tiles["tile0"].Width / 2), tiles["tile3"].CentreX, 6);
        Assert.Equal(tiles["tile0"].CentreX, tiles["tile7"].CentreX, 6);
    }

    [Fact]
    public void Rates_AnyLevel_HaveFiveStepsAndPrintTheirValue()
    {
        var data = MapSamples.TileMap(false, true);
        var scene = Place(data, BoxKind.Wide);
        var steps = scene.Marks.OfType<FigureMark>().ToDictionary(tile => tile.Key, tile => tile.Parts.OfType<ShapeMark>().Single().Shade);
        Assert.Equal([0, 1, 2, 3, 4], steps.Values.Select(step => step!.Value).Distinct().Order());
        Assert.Equal((4, 0), (steps["tile7"], steps["tile2"]));
        Assert.All(data.Tiles, tile => Assert.Contains(scene.Marks.OfType<FigureMark>().Single(mark => mark.Key == tile.Info.Key).Parts.OfType<TextMark>(), text => text.Text == tile.Detail));
        Assert.Equal(TextRole.Inside, scene.Texts().First(text => text.Text == "Millbrook").Role);
    }

    [Fact]
    public void Phone_AreaNamesTooLong_StandInAKeyUnderTheMap()
    {
        var scene = Place(MapSamples.TileMap(false, false), BoxKind.Narrow);
        var bottom = scene.Marks.OfType<FigureMark>().Max(tile => tile.Anchor.Bottom);
        Assert.Equal(4, scene.Marks.OfType<ShapeMark>().Count());
        var said = string.Join(" ", scene.Marks.OfType<TextMark>().Where(text => text.Bounds.Top > bottom).Select(text => text.Text));
        Assert.Contains("Harrowby Economic-Technological Development Area", said.Replace("- ", "-", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void ChosenTile_IsDrawnLastAndBold()
    {
        var scene = Place(MapSamples.TileMap(false, true, "tile4"), BoxKind.Wide);
        var figure = Assert.IsType<FigureMark>(scene.Marks[^1]);
        Assert.Equal("tile4", figure.Key);
        Assert.All(figure.Parts.OfType<TextMark>(), text => Assert.True(text.Bold));
    }

    [Fact]
    public void NameWithoutRoom_ShortNameThenUnnamed()
    {
        MapTile tile = new(new MarkInfo("a", "a"), "Donaudampfschifffahrtsgesellschaft-am-See", string.Empty, 0, 0, null, "Donau");
        var many = Enumerable.Range(1, 5).Select(i => tile with { Info = new MarkInfo($"t{i}", "t"), Name = "X", ShortName = "", Column = i });
        Assert.Contains(Place(new TileMapData([tile, .. many]), BoxKind.Narrow).Texts(), text => text.Text == "Donau");
        Assert.Equal([tile.Name], Place(new TileMapData([tile with { ShortName = "" }, .. many]), BoxKind.Narrow).Unnamed);
    }

    [Fact]
    public void NoTiles_IsAnEmptyDrawing() => Assert.Empty(Place(new TileMapData([]), BoxKind.Wide).Marks);

    [Fact]
    public void Shade_OfAnyLevel_RisesWithIt() => Gen.Double[-1, 2].Array[2].Sample(levels =>
    {
        var (low, high) = (TileShade.Of(levels.Min()), TileShade.Of(levels.Max()));
        return low <= high && low >= 0 && high < TileShade.Steps;
    });

    // The corners of what the signs really take of a line, against the slanted sides of the hexagon.
    private static bool IsInside(TextMark text, PixelRect tile) =>
        new[] { text.Baseline - (0.72 * text.Size), text.Baseline }.All(y =>
            Math.Abs(y - tile.CentreY) is var away && away <= tile.Height / 2
            && Math.Max(tile.CentreX - text.Bounds.Left, text.Bounds.Right - tile.CentreX) <= tile.Width / 2 * Math.Min(1, ((tile.Height / 2) - away) / (tile.Height / 4)));

    private static Scene Place(TileMapData data, BoxKind kind) => TileMapLayout.Place(data, ChartBox.All.Single(box => box.Kind == kind), TextMeasurer.Default);
}
