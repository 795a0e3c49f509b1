using System.Globalization;
using System.Text.RegularExpressions;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Maps.Areas;
using InnovationDashboard.Web.Maps.Labels;

namespace InnovationDashboard.Tests.Maps.Areas;

public partial class AreaMapLayoutTests
{
    public static TheoryData<BoxKind, bool> Boxes { get; } = [.. ChartBox.All.SelectMany(box => new[] { (box.Kind, false), (box.Kind, true) })];

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Circles_TheirRadii_AreThoseOfTheirAreasOnOneScale(BoxKind kind, bool chinese)
    {
        var data = MapSamples.AreaMap(chinese);
        var scene = Place(data, kind);
        var circles = data.Areas.Select(area => scene.Flat().OfType<DotMark>().Single(dot => dot.Key == $"{area.Info.Key}/circle")).ToList();
        Assert.All(data.Areas.Zip(circles), pair => Assert.Equal(pair.First.SquareKilometres / data.Areas[0].SquareKilometres, Math.Pow(pair.Second.R / circles[0].R, 2), 9));
        Assert.All(circles, circle => Assert.True(circle.Tint));
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public void ScaleBarAndRings_AgainstTheCircles_AreTrueToScale(BoxKind kind, bool chinese)
    {
        var data = MapSamples.AreaMap(chinese);
        var scene = Place(data, kind);
        var circle = scene.Flat().OfType<DotMark>().Single(dot => dot.Key == "area0/circle");
        var perKilometre = circle.R / Math.Sqrt(data.Areas[0].SquareKilometres / Math.PI);

        var bar = Numbers(scene.Flat().OfType<LineMark>().Single(line => line.Key == "scale-bar").Path);
        var said = Numbers(scene.Texts().Single(text => text.Key == "scale-text").Text)[0];
        Assert.Equal(said * perKilometre, bar.Where((_, i) => i % 2 == 0).Max() - bar.Where((_, i) => i % 2 == 0).Min(), 0.02);

        var rings = scene.Flat().OfType<LineMark>().Where(line => line.Key.StartsWith("ring-", StringComparison.Ordinal)).ToList();
        Assert.InRange(rings.Count, 2, 9);
        Assert.All(rings, ring => Assert.Equal(Numbers(ring.Key)[0] * perKilometre, Numbers(ArcRadius().Match(ring.Path).Value)[0], 0.02));
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Areas_AnyBox_AreNamedWithTheirSize(BoxKind kind, bool chinese)
    {
        var data = MapSamples.AreaMap(chinese);
        var scene = Place(data, kind);
        Assert.All(data.Areas, area => Assert.Contains(area.Detail, TextsOf(scene, area.Info.Key)));
        Assert.All(data.Areas, area => Assert.True(TextsOf(scene, area.Info.Key).Count >= 2));
    }

    [Theory]
    [InlineData(BoxKind.Narrow, false)]
    [InlineData(BoxKind.Narrow, true)]
    [InlineData(BoxKind.Wide, false)]
    [InlineData(BoxKind.Wide, true)]
    [InlineData(BoxKind.Full, false)]
    [InlineData(BoxKind.Full, true)]
    public void Seats_CrowdedCity_AreAllNamedOnPages(BoxKind kind, bool chinese)
    {
        var data = MapSamples.AreaMap(chinese);
        var scene = Place(data, kind);
        Assert.Empty(scene.Unnamed);
        Assert.All(data.Seats, seat => Assert.Equal([seat.Name], TextsOf(scene, seat.Info.Key)));
    }

    [Theory]
    [InlineData(BoxKind.Wide)]
    [InlineData(BoxKind.Full)]
    public void Names_CrowdedCityOnAPage_CrossNoOutlineAndHardlyNeedLeaders(BoxKind kind)
    {
        foreach (var chinese in new[] { false, true })
        {
            var scene = Place(MapSamples.AreaMap(chinese), kind);
            var circles = scene.Flat().OfType<DotMark>().Where(dot => dot.Tint).Select(dot => new PixelDisc(new(dot.X, dot.Y), dot.R)).ToList();
            Assert.DoesNotContain(scene.Texts(), text => circles.Any(circle => circle.OutlineCrosses(text.Bounds)));
            Assert.InRange(scene.Flat().Count(mark => mark is RuleMark { Role: RuleRole.Leader }), 0, 1);
        }
    }

    [Fact]
    public void Stage_AtMostItsLabels_AndTheChosenSeatIsAmongThem()
    {
        var data = MapSamples.AreaMap(false, "d2");
        var scene = Place(data, BoxKind.Stage);
        var named = data.Areas.Select(area => area.Info.Key).Concat(data.Seats.Select(seat => seat.Info.Key)).Where(key => TextsOf(scene, key).Count > 0).ToList();
        Assert.Equal(ChartBox.Stage.MaxLabels, named.Count);
        Assert.Contains("d2", named);
        Assert.Equal(20 - named.Count, scene.Unnamed.Count);
        Assert.Equal(ChartBox.Stage.Height, scene.Height);
    }

    [Fact]
    public void ChosenSeat_AnyBox_IsBoldInTheAccentAndOnTop()
    {
        var scene = Place(MapSamples.AreaMap(false, "d0"), BoxKind.Wide);
        var figure = Assert.IsType<FigureMark>(scene.Marks[^1]);
        Assert.Equal("d0", figure.Key);
        Assert.Equal((Tone.Focus, true), (figure.Parts.OfType<TextMark>().Single().Tone, figure.Parts.OfType<TextMark>().Single().Bold));
        Assert.True(figure.Parts.OfType<DotMark>().Single().R > scene.Flat().OfType<DotMark>().Single(dot => dot.Key == "d1/dot").R);
    }

    [Fact]
    public void RingTexts_AnyBox_AreWholeAndOnTheirRing()
    {
        foreach (var box in ChartBox.All)
        {
            var scene = Place(MapSamples.AreaMap(true), box.Kind);
            var texts = scene.Texts().Where(text => text.Key.StartsWith("ring-label-", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(texts);
            Assert.All(texts, text => Assert.EndsWith("公里", text.Text, StringComparison.Ordinal));
            Assert.All(texts, text => Assert.InRange(text.Bounds.Left, 0, scene.Width - text.Bounds.Width));
        }
    }

    [Fact]
    public void Nothing_ToShow_IsAnEmptyMapWithItsScale()
    {
        var scene = Place(new AreaMapData(0, 0, string.Empty, "km", [], []), BoxKind.Narrow);
        Assert.Empty(scene.Unnamed);
        Assert.Contains(scene.Texts(), text => text.Key == "scale-text");
    }

    [Fact]
    public void PlacesThatDoNotExist_AreNotDrawn()
    {
        var data = MapSamples.AreaMap(false);
        var scene = Place(data with { Seats = [.. data.Seats, new MapSeat(new MarkInfo("lost", "Lost"), "Lost", double.NaN, 116)] }, BoxKind.Wide);
        Assert.DoesNotContain(scene.Marks, mark => mark.Key == "lost");
    }

    private static Scene Place(AreaMapData data, BoxKind kind) => AreaMapLayout.Place(data, ChartBox.All.Single(box => box.Kind == kind), TextMeasurer.Default);

    private static List<string> TextsOf(Scene scene, string key) =>
        [.. scene.Marks.OfType<FigureMark>().Single(mark => mark.Key == key).Parts.OfType<TextMark>().Select(text => text.Text)];

    private static List<double> Numbers(string text) => [.. Number().Matches(text).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"A[\d.]+")]
    private static partial Regex ArcRadius();
}
