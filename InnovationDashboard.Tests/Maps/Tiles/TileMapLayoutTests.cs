using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Maps.Tiles;

namespace InnovationDashboard.Tests.Maps.Tiles;

public partial class TileMapLayoutTests
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
            Assert.All(tile.Parts.OfType<TextMark>(), text => Assert.True(IsInside(text, tile.Parts.OfType<ShapeMark>().Single().Path), $"{text.Text} in {tile.Key}"));
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
        var width = tiles[0].Anchor.Width;
        var rows = tiles.Select(tile => tile.Anchor.Top).Distinct().Order().ToList();
        foreach (var (one, other) in tiles.SelectMany((one, i) => tiles.Skip(i + 1).Select(other => (one, other))))
        {
            var (dx, dy) = (Math.Abs(one.Anchor.CentreX - other.Anchor.CentreX), Math.Abs(one.Anchor.CentreY - other.Anchor.CentreY));
            Assert.True(dx >= width - 1e-6 || dy >= rows[1] - rows[0] - 1e-6);
        }
    }

    [Fact]
    public void OddRows_StandHalfATileToTheRight()
    {
        var scene = Place(MapSamples.TileMap(false, false), BoxKind.Wide);
        var tiles = scene.Marks.OfType<FigureMark>().ToDictionary(tile => tile.Key, tile => tile.Anchor);
        Assert.Equal(tiles["d14"].CentreX + (tiles["d14"].Width / 2), tiles["d11"].CentreX, 6);
        Assert.Equal(tiles["d14"].CentreX, tiles["d4"].CentreX, 6);
    }

    [Fact]
    public void Rates_AnyLevel_HaveFiveStepsAndPrintTheirValue()
    {
        var data = MapSamples.TileMap(false, true);
        var scene = Place(data, BoxKind.Wide);
        var steps = scene.Marks.OfType<FigureMark>().ToDictionary(tile => tile.Key, tile => tile.Parts.OfType<ShapeMark>().Single().Shade);
        Assert.Equal([0, 1, 2, 3, 4], steps.Values.Select(step => step!.Value).Distinct().Order());
        Assert.Equal((4, 0), (steps["d4"], steps["d15"]));
        foreach (var drawing in ChartBox.All.Select(box => Place(data, box.Kind)))
            Assert.All(data.Tiles, tile => Assert.Contains(drawing.Marks.OfType<FigureMark>().Single(mark => mark.Key == tile.Info.Key).Parts.OfType<TextMark>(), text => text.Text == tile.Detail));
        Assert.Equal(TextRole.Inside, scene.Texts().First(text => text.Text == "Lakeside").Role);
    }

    [Fact]
    public void Phone_AreaNamesTooLong_StandInAKeyUnderTheMap()
    {
        var scene = Place(MapSamples.TileMap(false, false), BoxKind.Narrow);
        var bottom = scene.Marks.OfType<FigureMark>().Max(tile => tile.Anchor.Bottom);
        Assert.Equal(4, scene.Marks.OfType<ShapeMark>().Count());
        var said = string.Join(" ", scene.Marks.OfType<TextMark>().Where(text => text.Bounds.Top > bottom).Select(text => text.Text));
        Assert.Contains("Southbank Economic-Technological Development Area", said.Replace("- ", "-", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void ChosenTile_IsDrawnLastAndBold()
    {
        var scene = Place(MapSamples.TileMap(false, true, "d4"), BoxKind.Wide);
        var figure = Assert.IsType<FigureMark>(scene.Marks[^1]);
        Assert.Equal("d4", figure.Key);
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

    // The corners of what the signs really take of a line, against the outline as it is printed: the six corners of the hexagon.
    private static bool IsInside(TextMark text, string outline)
    {
        var numbers = Number().Matches(outline).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
        var corners = numbers.Chunk(2).Select(pair => (X: pair[0], Y: pair[1])).ToList();
        (double X, double Y)[] points =
        [
            (text.Bounds.Left, text.Baseline), (text.Bounds.Right, text.Baseline), (text.Bounds.Left, text.Baseline - (0.72 * text.Size)), (text.Bounds.Right, text.Baseline - (0.72 * text.Size)),
        ];
        return corners.Count == 6 && points.All(point => corners.Select((corner, i) => (corner, next: corners[(i + 1) % 6]))
            .All(edge => ((edge.next.X - edge.corner.X) * (point.Y - edge.corner.Y)) - ((edge.next.Y - edge.corner.Y) * (point.X - edge.corner.X)) > 0));
    }

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();

    private static Scene Place(TileMapData data, BoxKind kind) => TileMapLayout.Place(data, ChartBox.All.Single(box => box.Kind == kind), TextMeasurer.Default);
}
