using CsCheck;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Share;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Tests.Charts.Share;

public class ShareLayoutTests
{
    public static TheoryData<BoxKind, bool> Boxes => [.. ChartBox.All.SelectMany(box => new[] { (box.Kind, true), (box.Kind, false) })];

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_AnyData_HoldsInEveryBox(BoxKind kind, bool alone) => Data(alone).Sample(
        data =>
        {
            var scene = ShareLayout.Place(data, ChartBox.All.Single(box => box.Kind == kind), TextMeasurer.Default);
            SceneAssert.Holds(scene);
            foreach (var bar in data.Bars.Where(bar => !scene.Unnamed.Contains(bar.Name)))
                SceneAssert.DrawnOrUnnamed(scene, bar.Parts.Select(part => (part.Info.Key, part.Name)));
        },
        iter: 300);

    [Fact]
    public void Place_FiveParts_AddUpToTheBarAndTheRestIsAnOutline()
    {
        var bar = Bar("a", 40, 30, 10, 5, 3);
        var scene = ShareLayout.Place(new ShareData([bar], "rest"), ChartBox.Full, TextMeasurer.Default);
        var rects = scene.Flat().OfType<RectMark>().ToList();
        Assert.Equal(6, rects.Count);
        Assert.Equal(ChartBox.Full.Width, rects[^1].Rect.Right, 6);
        Assert.True(rects[^1].Hollow);
        Assert.Equal(0.12 * ChartBox.Full.Width, rects[^1].Rect.Width, 6);
    }

    [Fact]
    public void Place_RoundingAboveHundred_StaysOnTheBar()
    {
        var scene = ShareLayout.Place(new ShareData([Bar("a", 50.1, 50.1)], "rest"), ChartBox.Wide, TextMeasurer.Default);
        Assert.Equal(2, scene.Flat().OfType<RectMark>().Count());
        Assert.True(scene.Flat().OfType<RectMark>().Max(rect => rect.Rect.Right) <= ChartBox.Wide.Width);
    }

    [Fact]
    public void Place_LongNamesOnAPhone_TheBarStands()
    {
        var bar = Bar("a", 40, 30, 9, 8) with { Parts = [.. Bar("a", 40, 30, 9, 8).Parts.Select(part => part with { Name = "Scientific research and technical services" })] };
        var rects = ShareLayout.Place(new ShareData([bar], "rest"), ChartBox.Narrow, TextMeasurer.Default).Flat().OfType<RectMark>().ToList();
        Assert.All(rects, rect => Assert.Equal(rects[0].Rect.Left, rect.Rect.Left));
    }

    private static ShareBar Bar(string key, params double[] percents) =>
        new(key, "", [.. percents.Select((percent, i) => new SharePart(new MarkInfo($"{key}{i}", "part"), $"part {i}", percent, $"{percent}"))]);

    private static Gen<ShareData> Data(bool alone)
    {
        var part = Gen.Select(SceneGen.Info, SceneGen.Name, Gen.Double[0, 30], SceneGen.Value).Select((info, name, percent, text) => new SharePart(info, name, percent, text));
        var bar = Gen.Select(SceneGen.Name, Gen.Bool, part.Array[1, 5]).Select((name, unnamed, parts) => new ShareBar("k", alone && unnamed ? "" : name, parts));
        return Gen.Select(bar.Array[alone ? 1 : 2, alone ? 1 : 14], SceneGen.Name).Select((bars, rest) => new ShareData(
            [.. bars.Select((item, i) => item with { Key = $"k{i}", Parts = [.. item.Parts.Select((piece, j) => piece with { Info = piece.Info with { Key = $"k{i}-{j}" } })] })], rest));
    }
}
