using CsCheck;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Dots;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Tests.Charts.Dots;

public class DotsLayoutTests
{
    public static TheoryData<BoxKind, bool> Boxes => [.. ChartBox.All.SelectMany(box => new[] { (box.Kind, true), (box.Kind, false) })];

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_AnyData_HoldsInEveryBox(BoxKind kind, bool ranks) => Data(ranks).Sample(
        data =>
        {
            var scene = DotsLayout.Place(data, ChartBox.All.Single(box => box.Kind == kind), TextMeasurer.Default);
            SceneAssert.Holds(scene);
            SceneAssert.DrawnOrUnnamed(scene, data.Rows.Select(row => (row.Key, row.Name)));
            SceneAssert.InOrder(scene, [.. data.Rows.SelectMany(row => row.Points.Take(1)).Select(point => point.Info.Key)]);
        },
        iter: 300);

    [Fact]
    public void Place_Ranks_BestStandsLeftWithItsNumberInside()
    {
        var scene = DotsLayout.Place(new DotsData([Row("a", 1, Tone.Focus), Row("b", 5, Tone.Focus)], true, false, [], new AxisFormat(0)), ChartBox.Wide, TextMeasurer.Default);
        var dots = scene.Flat().OfType<DotMark>().ToList();
        Assert.True(dots[0].X < dots[1].X);
        Assert.All(scene.Texts().Where(text => text.Role == TextRole.Inside), text => Assert.Contains(dots, dot => Math.Abs(dot.X - text.X) < 0.01 && text.Bounds.Width < dot.R * 2));
        Assert.Equal(2, scene.Texts().Count(text => text.Role == TextRole.Inside));
    }

    [Fact]
    public void Place_Pair_LabelsStandOnTheOuterSides()
    {
        var row = new DotRow("a", "a", "", [new(new MarkInfo("a1", "x"), 44.9, "44.9"), new(new MarkInfo("a0", "x"), 28.4, "28.4")]);
        var scene = DotsLayout.Place(new DotsData([row], false, true, [], new AxisFormat(1)), ChartBox.Narrow, TextMeasurer.Default);
        var dots = scene.Flat().OfType<DotMark>().OrderBy(dot => dot.X).ToList();
        Assert.True(scene.Texts().Single(text => text.Text == "28.4").Bounds.Right < dots[0].X);
        Assert.True(scene.Texts().Single(text => text.Text == "44.9").Bounds.Left > dots[1].X);
    }

    [Fact]
    public void Place_FromZero_AxisStartsAtZero()
    {
        var data = new DotsData([Row("a", 90, Tone.Focus), Row("b", 95, Tone.Context)], false, true, [], new AxisFormat(0));
        Assert.Contains(DotsLayout.Place(data, ChartBox.Wide, TextMeasurer.Default).Texts(), text => text is { Role: TextRole.Tick, Text: "0" });
        Assert.DoesNotContain(DotsLayout.Place(data with { FromZero = false }, ChartBox.Wide, TextMeasurer.Default).Texts(), text => text is { Role: TextRole.Tick, Text: "0" });
    }

    [Fact]
    public void Place_NothingKnown_RowStaysWithItsReason()
    {
        var scene = DotsLayout.Place(
            new DotsData([Row("a", 1, Tone.Focus), new DotRow("b", "Open Cities", "not ranked", [])], true, false, [], new AxisFormat(0)), ChartBox.Wide, TextMeasurer.Default);
        Assert.Contains(scene.Texts(), text => text.Text == "not ranked");
        Assert.Single(scene.Flat().OfType<DotMark>());
    }

    private static DotRow Row(string key, double value, Tone tone) => new(key, key, "2025", [new DotPoint(new MarkInfo(key + "0", key, Tone: tone), value, $"{value}")]);

    private static Gen<DotsData> Data(bool ranks)
    {
        var point = Gen.Select(SceneGen.Info, ranks ? Gen.Int[1, 250].Select(rank => (double)rank) : Gen.Double[-50, 1000], SceneGen.Value)
            .Select((info, value, text) => new DotPoint(info, value, ranks ? $"{value}" : text));
        var row = Gen.Select(SceneGen.Name, SceneGen.Remark, point.Array[0, 3]).Select((name, detail, points) => new DotRow("k", name, detail, points));
        var legend = Gen.Select(SceneGen.Name, Gen.Bool).Select((name, hollow) => new DotLegend(name, Tone.Context, hollow)).Array[0, 2];
        return Gen.Select(row.Array[0, 24], legend, Gen.Bool).Select((rows, entries, zero) => new DotsData(
            [.. rows.Select((item, i) => item with { Key = $"k{i}", Points = [.. item.Points.Select((dot, j) => dot with { Info = dot.Info with { Key = $"k{i}/p{j}" } })] })],
            ranks, zero && !ranks, entries, new AxisFormat(ranks ? 0 : 1)));
    }
}
