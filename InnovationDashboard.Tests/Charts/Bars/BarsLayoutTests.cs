using CsCheck;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Bars;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Tests.Charts.Bars;

public class BarsLayoutTests
{
    private static Gen<BarsData> Data(Gen<double> value) =>
        Gen.Select(SceneGen.Name, SceneGen.Info, value, SceneGen.Value, SceneGen.Remark)
            .Select((name, info, number, text, remark) => new BarRow(info, name, number, text, remark)).Array[0, 45]
            .Select(rows => rows.Select((row, i) => row with { Info = row.Info with { Key = $"k{i}" } }).ToArray())
            .SelectMany(rows => Gen.Select(SceneGen.Name.Array[0, 6], Gen.Bool, value, SceneGen.Value).Select((missing, hasReference, level, text) =>
                new BarsData(rows, missing, "not published", hasReference ? new ReferenceLevel(new MarkInfo("ref", "ref"), level, text) : null, new AxisFormat(1))));

    public static TheoryData<BoxKind> Boxes => [.. ChartBox.All.Select(box => box.Kind)];

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_AnyPositiveData_HoldsInEveryBox(BoxKind kind) => Sample(Data(Gen.Double[0, 1e4]), kind);

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_AnySignedData_HoldsInEveryBox(BoxKind kind) => Sample(Data(Gen.Double[-100, 100]), kind);

    [Fact]
    public void Place_EqualZeros_HoldsInEveryBox()
    {
        foreach (var box in ChartBox.All)
            SceneAssert.Holds(BarsLayout.Place(new BarsData([Row("a", 0), Row("b", 0)], [], "", null, new AxisFormat(0)), box, TextMeasurer.Default));
    }

    [Fact]
    public void Place_LongestBar_ReachesAsFarAsItsLabelAllows()
    {
        var scene = BarsLayout.Place(new BarsData([Row("a", 10), Row("b", 5)], [], "", null, new AxisFormat(0)), ChartBox.Wide, TextMeasurer.Default);
        Assert.Equal(ChartBox.Wide.Width, scene.Texts().Max(text => text.Bounds.Right), 3);
        var bars = scene.Flat().OfType<RectMark>().ToList();
        Assert.Equal(2, bars[0].Rect.Width / bars[1].Rect.Width, 6);
    }

    [Fact]
    public void Place_LongNamesOnAPhone_StandAboveTheirBars()
    {
        var scene = BarsLayout.Place(
            new BarsData([Row("Scientific research and technical services", 10)], [], "", null, new AxisFormat(0)), ChartBox.Narrow, TextMeasurer.Default);
        var bar = scene.Flat().OfType<RectMark>().Single().Rect;
        Assert.Equal(0, bar.Left);
        Assert.True(scene.Texts().Single(text => text.Role == TextRole.Label).Bounds.Bottom <= bar.Top + 1);
    }

    [Fact]
    public void Place_MoreRowsThanAStageTakes_KeepsTheSelectedOneAndNamesTheOthers()
    {
        BarRow[] rows = [.. Enumerable.Range(0, 16).Select(i => Row($"row {i}", 100 - i))];
        rows[14] = rows[14] with { Info = rows[14].Info with { Selected = true, Tone = Tone.Focus } };
        var scene = BarsLayout.Place(new BarsData(rows, [], "", null, new AxisFormat(0)), ChartBox.Stage, TextMeasurer.Default);
        var drawn = scene.Marks.OfType<FigureMark>().Select(mark => mark.Key).ToList();
        Assert.Equal([.. Enumerable.Range(0, 9).Select(i => $"row {i}"), "row 14"], drawn);
        Assert.Equal(6, scene.Unnamed.Count);
        Assert.Equal(3, scene.Marks.OfType<DotMark>().Count());
    }

    [Fact]
    public void Place_LongLabelOnALongBar_StandsInside()
    {
        var rows = new[] { Row("a", 100) with { ValueText = "about one hundred and eight" }, Row("b", 10) };
        var scene = BarsLayout.Place(new BarsData(rows, [], "", null, new AxisFormat(0)), ChartBox.Narrow, TextMeasurer.Default);
        var inside = scene.Texts().Single(text => text.Role == TextRole.Inside);
        Assert.True(scene.Flat().OfType<RectMark>().First().Rect.Contains(inside.Bounds with { Top = inside.Baseline - 1, Height = 1 }));
    }

    [Fact]
    public void Place_Missing_IsListedInTheScriptOfItsText()
    {
        var english = BarsLayout.Place(new BarsData([Row("a", 1)], ["b", "c"], "Not published", null, new AxisFormat(0)), ChartBox.Wide, TextMeasurer.Default);
        var chinese = BarsLayout.Place(new BarsData([Row("甲", 1)], ["乙", "丙"], "未公布", null, new AxisFormat(0)), ChartBox.Wide, TextMeasurer.Default);
        Assert.Contains(english.Texts(), text => text.Text == "Not published: b, c");
        Assert.Contains(chinese.Texts(), text => text.Text == "未公布：乙、丙");
    }

    [Fact]
    public void Place_Reference_NeverCrossesAValue()
    {
        var data = new BarsData([Row("a", 10), Row("b", 9.5), Row("c", 2)], [], "", new ReferenceLevel(new MarkInfo("ref", "Average"), 9.8, "average 9.8"), new AxisFormat(1));
        foreach (var box in ChartBox.All)
        {
            var scene = BarsLayout.Place(data, box, TextMeasurer.Default);
            var texts = scene.Texts().Where(text => text.Role is TextRole.Value or TextRole.Inside && text.Text != "average 9.8").ToList();
            Assert.Contains(scene.Flat().OfType<RuleMark>(), rule => rule.Role == RuleRole.Reference);
            foreach (var rule in scene.Flat().OfType<RuleMark>().Where(rule => rule.Role == RuleRole.Reference))
                Assert.DoesNotContain(texts, text => text.Bounds.Left < rule.X1 && text.Bounds.Right > rule.X1 && text.Bounds.Top < rule.Y2 - 0.5 && text.Bounds.Bottom > rule.Y1 + 0.5);
        }
    }

    private static BarRow Row(string name, double value) => new(new MarkInfo(name, name), name, value, $"{value}");

    private static void Sample(Gen<BarsData> data, BoxKind kind)
    {
        var box = ChartBox.All.Single(box => box.Kind == kind);
        data.Sample(
            bars =>
            {
                var scene = BarsLayout.Place(bars, box, TextMeasurer.Default);
                SceneAssert.Holds(scene);
                SceneAssert.DrawnOrUnnamed(scene, bars.Rows.Select(row => (row.Info.Key, row.Name)));
                SceneAssert.InOrder(scene, [.. bars.Rows.Select(row => row.Info.Key)]);
            },
            iter: 300);
    }
}
