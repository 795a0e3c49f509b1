using CsCheck;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Bullet;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Tests.Charts.Bullet;

public class BulletLayoutTests
{
    private static readonly Gen<ReferenceLevel> Level = Gen.Select(Gen.Double[0, 1000], SceneGen.Value).Select((value, text) => new ReferenceLevel(new MarkInfo("level", "level"), value, text));

    private static readonly Gen<BulletData> Data =
        Gen.Select(SceneGen.Name, SceneGen.Info, Gen.Double[0, 1000], SceneGen.Value, Level, Level.Array[0, 4], Gen.Int[0, 9])
            .Select((name, info, value, text, level, others, dice) => new BulletRow(info, name, dice == 0 ? null : value, text, dice < 3 ? null : level, others)).Array[0, 14]
            .Select(rows => new BulletData([.. rows.Select((row, i) => row with
            {
                Info = row.Info with { Key = $"k{i}" },
                Reference = row.Reference is { } level ? level with { Info = level.Info with { Key = $"k{i}r" } } : null,
                Alternatives = [.. row.Alternatives.Select((other, j) => other with { Info = other.Info with { Key = $"k{i}a{j}" } })],
            })]));

    public static TheoryData<BoxKind> Boxes => [.. ChartBox.All.Select(box => box.Kind)];

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_AnyData_HoldsInEveryBox(BoxKind kind) => Data.Sample(
        data =>
        {
            var scene = BulletLayout.Place(data, ChartBox.All.Single(box => box.Kind == kind), TextMeasurer.Default);
            SceneAssert.Holds(scene);
            SceneAssert.DrawnOrUnnamed(scene, data.Rows.Select(row => (row.Info.Key, row.Name)));
            SceneAssert.InOrder(scene, [.. data.Rows.Select(row => row.Info.Key)]);
        },
        iter: 300);

    [Fact]
    public void Place_ValueAboveItsTarget_EndsBeyondTheTick()
    {
        foreach (var box in ChartBox.All)
        {
            var scene = BulletLayout.Place(new BulletData([Row(6.58, 6)]), box, TextMeasurer.Default);
            var bar = scene.Marks.OfType<FigureMark>().Single(mark => mark.Key == "a").Parts.OfType<RectMark>().Single().Rect;
            var tick = scene.Flat().OfType<RuleMark>().Single(rule => rule.Role == RuleRole.Reference);
            Assert.Equal(6.58 / 6, bar.Width / (tick.X1 - bar.Left), 6);
        }
    }

    [Fact]
    public void Place_NoValue_SaysWhyAndDrawsNoBar()
    {
        var scene = BulletLayout.Place(new BulletData([Row(null, 6)]), ChartBox.Wide, TextMeasurer.Default);
        Assert.Contains(scene.Texts(), text => text.Text == "no value known");
        Assert.DoesNotContain(scene.Marks.OfType<FigureMark>().SelectMany(mark => mark.Parts), part => part is RectMark);
    }

    private static BulletRow Row(double? value, double target) => new(
        new MarkInfo("a", "a"), "Research spending", value, value is null ? "no value known" : $"{value}", new ReferenceLevel(new MarkInfo("b", "b"), target, $"target {target}"), []);
}
