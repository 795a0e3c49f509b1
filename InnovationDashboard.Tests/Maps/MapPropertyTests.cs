using CsCheck;
using InnovationDashboard.Tests.Charts;
using InnovationDashboard.Tests.Maps.World;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Maps.Areas;
using InnovationDashboard.Web.Maps.Tiles;
using InnovationDashboard.Web.Maps.World;

namespace InnovationDashboard.Tests.Maps;

/// <summary>Any places, any names of both scripts, any box: finite, inside, no text on another, everything drawn.</summary>
public class MapPropertyTests
{
    // The dots need the projection only.
    private static readonly LandOutline Ocean = Land.Shipped with { Path = "M0 0h1v1z" };

    private static readonly Gen<MapArea> Area = Gen.Select(SceneGen.Info, SceneGen.Name, SceneGen.Value, Gen.Double[-0.6, 0.6], Gen.Double[-0.6, 0.6], Gen.Double[1, 900])
        .Select((info, name, detail, north, east, size) => new MapArea(info, name, detail, 40 + north, 116 + east, size));

    private static readonly Gen<MapSeat> Seat = Gen.Select(SceneGen.Info, SceneGen.Name, Gen.Double[-0.8, 0.8], Gen.Double[-0.8, 0.8], Gen.Bool)
        .Select((info, name, north, east, central) => new MapSeat(info, name, 40 + (north * (central ? 0.1 : 1)), 116 + (east * (central ? 0.1 : 1))));

    private static readonly Gen<AreaMapData> AreaMaps = Gen.Select(Area.Array[0, 5], Seat.Array[0, 18], SceneGen.Name, Gen.Bool).Select((areas, seats, centre, chinese) => new AreaMapData(
        40, 116, centre, chinese ? "公里" : "km",
        [.. areas.Select((area, i) => area with { Info = area.Info with { Key = $"a{i}" } })], [.. seats.Select((seat, i) => seat with { Info = seat.Info with { Key = $"s{i}" } })]));

    private static readonly Gen<TileMapData> TileMaps = Gen.Select(
            Gen.Select(SceneGen.Info, SceneGen.Name, SceneGen.Value, SceneGen.Name, Gen.Double[0, 1]).Array[0, 20], Gen.Int[3, 7], Gen.Int[0, 2])
        .Select((tiles, columns, kind) => new TileMapData([.. tiles.Select((tile, i) => new MapTile(
            tile.Item1 with { Key = $"t{i}" }, tile.Item2, kind == 0 ? tile.Item3 : kind == 1 ? tile.Item4 : string.Empty, (i % columns) - 1, (i / columns) - 1, kind == 0 ? tile.Item5 : null))]));

    private static readonly Gen<WorldMapData> WorldMaps = Gen.Select(Gen.Select(SceneGen.Info, SceneGen.Name, Gen.Double[-55, 75], Gen.Double[-180, 180]).Array[0, 80], Gen.Int[1, 40]).Select((dots, spread) =>
        new WorldMapData(Ocean, [.. dots.Select((dot, i) => new WorldDot(
            dot.Item1 with { Key = $"d{i}", Tone = i == 7 ? Tone.Focus : Tone.Context, Selected = false }, dot.Item2, 40 + ((dot.Item3 - 40) * spread / 40), 120 + (dot.Item4 * spread / 40), i + 1))]));

    public static TheoryData<BoxKind> Boxes { get; } = [.. ChartBox.All.Select(box => box.Kind)];

    [Theory]
    [MemberData(nameof(Boxes))]
    public void AreaMap_AnyPlaces_HoldsInEveryBox(BoxKind kind) => AreaMaps.Sample(
        data =>
        {
            var scene = ChartLayouts.Place(data, Box(kind), TextMeasurer.Default);
            SceneAssert.Holds(scene);
            SceneAssert.DrawnOrUnnamed(scene, data.Areas.Select(area => (area.Info.Key, area.Name)).Concat(data.Seats.Select(seat => (seat.Info.Key, seat.Name))));
            NamedOrReported(scene, data.Areas.Select(area => (area.Info.Key, area.Name)).Concat(data.Seats.Select(seat => (seat.Info.Key, seat.Name))));
        },
        iter: 20);

    [Theory]
    [MemberData(nameof(Boxes))]
    public void TileMap_AnyTiles_HoldsInEveryBox(BoxKind kind) => TileMaps.Where(data => data.Tiles.Count > 0).Sample(
        data =>
        {
            var scene = ChartLayouts.Place(data, Box(kind), TextMeasurer.Default);
            SceneAssert.Holds(scene);
            NamedOrReported(scene, data.Tiles.Select(tile => (tile.Info.Key, tile.Name)));
        },
        iter: 20);

    [Theory]
    [MemberData(nameof(Boxes))]
    public void WorldMap_AnyDots_HoldsInEveryBox(BoxKind kind) => WorldMaps.Sample(
        data =>
        {
            var scene = ChartLayouts.Place(data, Box(kind), TextMeasurer.Default);
            SceneAssert.Holds(scene);
            NamedOrReported(scene, data.Dots.Select(dot => (dot.Info.Key, dot.Name)));
            Assert.All(scene.Marks.OfType<FigureMark>().Where(mark => mark.Info.Tone == Tone.Focus), mark => Assert.NotEmpty(mark.Parts.OfType<TextMark>()));
        },
        iter: 20);

    private static void NamedOrReported(Scene scene, IEnumerable<(string Key, string Name)> expected)
    {
        foreach (var (key, name) in expected)
        {
            var texts = scene.Marks.OfType<FigureMark>().Where(mark => mark.Key == key).SelectMany(mark => mark.Parts.OfType<TextMark>());
            Assert.True(texts.Any() || scene.Unnamed.Contains(name), $"{name} ({key}) is neither named nor reported");
        }
    }

    private static ChartBox Box(BoxKind kind) => ChartBox.All.Single(box => box.Kind == kind);
}
