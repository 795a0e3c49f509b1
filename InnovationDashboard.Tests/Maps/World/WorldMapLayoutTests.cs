using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Maps.World;

namespace InnovationDashboard.Tests.Maps.World;

public class WorldMapLayoutTests
{
    public static TheoryData<BoxKind, bool> Boxes { get; } = [.. ChartBox.All.SelectMany(box => new[] { (box.Kind, false), (box.Kind, true) })];

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Dots_AnyBox_StandWhereTheLandIsDrawn(BoxKind kind, bool chinese)
    {
        var data = MapSamples.WorldMap(chinese);
        var scene = Place(data, kind);
        var land = Assert.IsType<ShapeMark>(scene.Marks[0]);
        Assert.Equal(Tone.Muted, land.Tone);
        Assert.Equal(data.Land.Path, land.Path);
        foreach (var dot in scene.Flat().OfType<DotMark>())
        {
            // Back from the drawing to the outline's own grid, by the transform that is printed.
            var (x, y) = ((dot.X - land.OffsetX) / land.Scale, (dot.Y - land.OffsetY) / land.Scale);
            Assert.InRange(x, 0, data.Land.Width * data.Land.Grid);
            Assert.InRange(y, 0, data.Land.Height * data.Land.Grid);
        }

        var deccan = scene.Flat().OfType<DotMark>().Single(dot => dot.Key == "city15/dot");
        var expected = WorldView.OnLand(data.Land, new(13, 77.6));
        Assert.Equal(expected.X * data.Land.Grid, (deccan.X - land.OffsetX) / land.Scale, 6);
        Assert.Equal(expected.Y * data.Land.Grid, (deccan.Y - land.OffsetY) / land.Scale, 6);
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Focus_AnyBoxAndRank_IsNamedLargestAndOnTop(BoxKind kind, bool chinese)
    {
        for (var focus = 1; focus <= 20; focus++)
        {
            var scene = Place(MapSamples.WorldMap(chinese, focus), kind);
            var top = Assert.IsType<FigureMark>(scene.Marks[^1]);
            Assert.Equal($"city{focus - 1}", top.Key);
            Assert.NotEmpty(top.Parts.OfType<TextMark>());
            Assert.All(top.Parts.OfType<TextMark>(), text => Assert.True(text.Bold));
            Assert.Equal(scene.Flat().OfType<DotMark>().Max(dot => dot.R), top.Parts.OfType<DotMark>().Single().R);
        }
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Names_AnyBox_AreAtMostTheBoxesLabelsAndTheRestIsReported(BoxKind kind, bool chinese)
    {
        var box = ChartBox.All.Single(box => box.Kind == kind);
        var data = MapSamples.WorldMap(chinese);
        var scene = Place(data, kind);
        var named = scene.Marks.OfType<FigureMark>().Count(mark => mark.Parts.OfType<TextMark>().Any());
        Assert.InRange(named, Math.Min(8, box.MaxLabels), box.MaxLabels);
        Assert.Equal(data.Dots.Count, named + scene.Unnamed.Count);
    }

    [Fact]
    public void BetterRanks_HaveLargerDots()
    {
        var data = MapSamples.WorldMap(false);
        var scene = Place(data with { Dots = [.. data.Dots.Select((dot, i) => dot with { Rank = 1 + (i * 5) })] }, BoxKind.Wide);
        var radii = data.Dots.Where(dot => dot.Info.Tone != Tone.Focus).Select(dot => scene.Flat().OfType<DotMark>().Single(mark => mark.Key == $"{dot.Info.Key}/dot").R).ToList();
        Assert.Equal(radii.OrderDescending(), radii);
        Assert.Equal(3, radii.Distinct().Count());
    }

    [Fact]
    public void Names_CarryTheirRank() =>
        Assert.Contains(Place(MapSamples.WorldMap(true), BoxKind.Wide).Texts(), text => text.Text == "4 北都");

    [Fact]
    public void HundredDots_AnyBox_AreAllDrawn()
    {
        var data = MapSamples.WorldMap(false);
        var dots = Enumerable.Range(0, 100).Select(i => data.Dots[i % 20] with
        {
            Info = new MarkInfo($"d{i}", "d", null, null, i == 60 ? Tone.Focus : Tone.Context), Rank = i + 1, Latitude = data.Dots[i % 20].Latitude + (i / 20 * 1.5), Longitude = data.Dots[i % 20].Longitude + (i / 20 * 1.1),
        });
        foreach (var box in ChartBox.All)
        {
            var scene = Place(data with { Dots = [.. dots] }, box.Kind);
            Assert.Equal(100, scene.Flat().OfType<DotMark>().Count());
            Assert.NotEmpty(scene.Marks.OfType<FigureMark>().Single(mark => mark.Key == "d60").Parts.OfType<TextMark>());
            var picture = new PixelRect(0, 0, scene.Width, scene.Height);
            Assert.All(scene.Flat().OfType<DotMark>(), dot => Assert.True(picture.Contains(new PixelRect(dot.X - dot.R, dot.Y - dot.R, 2 * dot.R, 2 * dot.R))));
        }
    }

    private static Scene Place(WorldMapData data, BoxKind kind) => WorldMapLayout.Place(data, ChartBox.All.Single(box => box.Kind == kind), TextMeasurer.Default);
}
