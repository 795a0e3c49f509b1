using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Charts;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Maps.Areas;
using InnovationDashboard.Web.Maps.Projections;
using InnovationDashboard.Web.Maps.Tiles;
using InnovationDashboard.Web.Maps.World;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Maps;

/// <summary>Every map of the real package, in both languages and all boxes, without a filter and with a chosen district, area and both.</summary>
public class RealMapTests
{
    private static readonly Lazy<IReadOnlyList<(string Where, ChartData Data)>> Maps = new(() =>
    [
        .. SeedStore.Current.AllPages().GroupBy(page => page.Page).Select(pages => pages.First())
            .SelectMany(page => new ViewState[] { new(""), new("", District: new("haidian")), new("", Area: new("hsc")), new("", new("daxing"), new("bda")) }
                .SelectMany(filter => RealPanels.Build(page.Page, page.Subject, filter)))
            .Where(panel => panel.Model.Body.Chart is AreaMapData or TileMapData or WorldMapData)
            .Select(panel => (panel.Where, panel.Model.Body.Chart!)),
    ]);

    public static TheoryData<BoxKind> Boxes { get; } = [.. ChartBox.All.Select(box => box.Kind)];

    [Theory]
    [MemberData(nameof(Boxes))]
    public void EveryMap_AnyBox_HoldsTheRulesOfDrawings(BoxKind kind) => ForEach<ChartData>(kind, (_, scene) => SceneAssert.Holds(scene));

    [Theory]
    [MemberData(nameof(Boxes))]
    public void AreaMaps_AnyBox_NameEveryAreaAndOnPagesEverySeat(BoxKind kind) => ForEach<AreaMapData>(kind, (data, scene) =>
    {
        Assert.All(data.Areas, area => Assert.True(IsNamed(scene, area.Info.Key), area.Name));
        Assert.All(data.Seats.Where(seat => seat.Info.Selected || kind != BoxKind.Stage), seat => Assert.True(IsNamed(scene, seat.Info.Key), seat.Name));
    });

    [Theory]
    [MemberData(nameof(Boxes))]
    public void TileMaps_AnyBox_NameEveryTileAndPrintEveryRate(BoxKind kind) => ForEach<TileMapData>(kind, (data, scene) =>
    {
        Assert.Empty(scene.Unnamed);
        Assert.All(data.Tiles.Where(tile => tile.Level is not null), tile => Assert.Contains(tile.Detail, TextsOf(scene, tile.Info.Key)));
    });

    [Theory]
    [MemberData(nameof(Boxes))]
    public void WorldMaps_AnyBox_NameTheSubject(BoxKind kind) => ForEach<WorldMapData>(kind, (data, scene) =>
        Assert.All(data.Dots.Where(dot => dot.Info.Tone == Tone.Focus), dot => Assert.True(IsNamed(scene, dot.Info.Key), dot.Name)));

    [Fact]
    public void WorldMaps_EveryPlace_IsOnOrNearLand()
    {
        // Coordinates have two decimals and the outline is coarse: a port may stand in the water by a dot's width, never in mid-ocean.
        var dots = Maps.Value.Select(map => map.Data).OfType<WorldMapData>().SelectMany(data => data.Dots).DistinctBy(dot => (dot.Latitude, dot.Longitude)).ToList();
        Assert.InRange(dots.Count, 20, 200);
        Assert.All(dots, dot => Assert.Contains(Around(dot), World.Land.IsLand));
    }

    private static IEnumerable<GeoPoint> Around(WorldDot dot)
    {
        for (var north = -1; north <= 1; north++)
        {
            for (var east = -1; east <= 1; east++) yield return new GeoPoint(dot.Latitude + (north * 0.9), dot.Longitude + (east * 0.9));
        }
    }

    private static void ForEach<T>(BoxKind kind, Action<T, Scene> check)
        where T : ChartData
    {
        var box = ChartBox.All.Single(box => box.Kind == kind);
        var maps = Maps.Value.Where(map => map.Data is T).ToList();
        Assert.NotEmpty(maps);
        foreach (var (where, data) in maps)
        {
            var failure = Record.Exception(() => check((T)data, ChartLayouts.Place(data, box, TextMeasurer.Default)));
            Assert.True(failure is null, $"{where} in {kind}: {failure?.Message}");
        }
    }

    private static bool IsNamed(Scene scene, string key) => TextsOf(scene, key).Count > 0;

    private static List<string> TextsOf(Scene scene, string key) =>
        [.. scene.Marks.OfType<FigureMark>().Single(mark => mark.Key == key).Parts.OfType<TextMark>().Select(text => text.Text)];
}
