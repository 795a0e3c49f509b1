using CsCheck;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Dots;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Tests.Charts.Dots;

/// <summary>Rows of many dots: none joined, only the focus labelled, on top, its values in a column under its name.</summary>
public sealed class StripTests
{
    public static TheoryData<BoxKind> Boxes => [.. ChartBox.All.Select(box => box.Kind)];

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_AnyStrips_HoldsInEveryBox(BoxKind kind) => Data.Sample(
        data =>
        {
            var scene = DotsLayout.Place(data, ChartBox.All.Single(box => box.Kind == kind), TextMeasurer.Default);
            SceneAssert.Holds(scene);
            SceneAssert.DrawnOrUnnamed(scene, data.Rows.Select(row => (row.Key, row.Name)));
            SceneAssert.LabelsKeepOffDots(scene);
            Assert.DoesNotContain(scene.Flat(), mark => mark is LineMark);
        },
        iter: 300);

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Strip_OfFourDots_JoinsNoneAndLabelsOnlyTheFocus(BoxKind kind)
    {
        var scene = Place(kind, Row("row", Dot("a", 5), Dot("focus", 5.1, "Kiln Hill"), Dot("b", 5.2), Dot("c", 9)));

        Assert.DoesNotContain(scene.Flat(), mark => mark is LineMark);
        Assert.Equal("5.1", Assert.Single(scene.Texts(), text => text.Role == TextRole.Value).Text);
        Assert.Equal(["Kiln Hill", "row"], scene.Texts().Where(text => text.Role == TextRole.Label).Select(text => text.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Strip_FocusAmongMany_LiesOnTop()
    {
        var chosen = Dot("b", 5.2);
        var scene = Place(BoxKind.Wide, Row("row", Dot("a", 5), Dot("focus", 5.1, "Kiln Hill"), chosen with { Info = chosen.Info with { Selected = true } }, Dot("c", 9)));

        Assert.Equal(["a", "c", "b", "focus"], scene.Marks.OfType<FigureMark>().Select(mark => mark.Key));
    }

    [Fact]
    public void Strip_TwoInFocus_HaveAColumnEachUnderTheirName()
    {
        var scene = Place(
            BoxKind.Full,
            Row("first", Dot("a1", 5), Dot("k1", 5.1, "Kiln Hill"), Dot("f1", 9, "Foundry", Tone.Ink)),
            Row("second", Dot("a2", 5), Dot("f2", 1, "Foundry", Tone.Ink), Dot("k2", 7, "Kiln Hill")));

        double Right(string text) => Assert.Single(scene.Texts(), mark => mark.Text == text && mark.Role != TextRole.Tick).Bounds.Right;
        Assert.All(["5.1", "7"], value => Assert.Equal(Right("Kiln Hill"), Right(value), 6));
        Assert.All(["9", "1"], value => Assert.Equal(Right("Foundry"), Right(value), 6));
        Assert.True(Right("Kiln Hill") < Right("Foundry"));
        Assert.Equal([Tone.Focus, Tone.Ink], scene.Marks.OfType<DotMark>().Select(dot => dot.Tone));
    }

    [Fact]
    public void Strip_FocusUnknownInARow_LeavesItsCellEmpty()
    {
        var scene = Place(BoxKind.Wide, Row("known", Dot("a1", 5), Dot("k1", 5.1, "Kiln Hill"), Dot("c1", 9)), Row("unknown", Dot("a2", 1), Dot("b2", 2), Dot("c2", 3)), Row("one", Dot("a3", 4)));

        Assert.Equal("5.1", Assert.Single(scene.Texts(), text => text.Role == TextRole.Value).Text);
        Assert.Equal(7, scene.Marks.OfType<FigureMark>().Count());
    }

    [Fact]
    public void Strip_ChosenRow_IsTheOnlyBoldName()
    {
        DotPoint Chosen(DotPoint dot) => dot with { Info = dot.Info with { Selected = true } };
        var scene = Place(
            BoxKind.Wide,
            Row("plain", Dot("a1", 5), Dot("k1", 5.1, "Kiln Hill"), Dot("c1", 9)),
            Row("chosen", Chosen(Dot("a2", 1)), Chosen(Dot("k2", 2, "Kiln Hill")), Chosen(Dot("c2", 3))));

        Assert.Equal(["chosen"], scene.Texts().Where(text => text is { Role: TextRole.Label, Bold: true } && text.Text != "Kiln Hill").Select(text => text.Text));
    }

    private static Scene Place(BoxKind kind, params DotRow[] rows) =>
        DotsLayout.Place(new DotsData(rows, false, true, [], new AxisFormat(1)), ChartBox.All.Single(box => box.Kind == kind), TextMeasurer.Default);

    private static DotRow Row(string key, params DotPoint[] points) => new(key, key, "", points);

    private static DotPoint Dot(string key, double value, string name = "", Tone tone = Tone.Focus) =>
        new(new MarkInfo(key, key, Tone: name.Length > 0 ? tone : Tone.Context), value, value.ToString(System.Globalization.CultureInfo.InvariantCulture), name);

    // Up to three names in focus, each at most once a row; the first row is always a strip.
    private static Gen<DotsData> Data { get; } = Gen.Select(SceneGen.Name.Array[0, 3], Gen.Select(SceneGen.Name, SceneGen.Remark, Point.Array[0, 20]).Array[0, 24], Point.Array[3, 20], Gen.Bool)
        .Select((names, rows, first, ranks) => new DotsData(
            [.. rows.Prepend(("first", "", first)).Select((row, i) => new DotRow($"k{i}", row.Item1, row.Item2, [.. row.Item3.Select((dot, j) =>
            {
                var focus = names.Distinct().ElementAtOrDefault(j) ?? "";
                return dot with { Info = dot.Info with { Key = $"k{i}/p{j}", Tone = focus.Length > 0 ? Tone.Focus : Tone.Context }, Name = focus };
            })]))],
            ranks, !ranks, [], new AxisFormat(1)));

    private static Gen<DotPoint> Point => Gen.Select(SceneGen.Info, Gen.Int[1, 250], SceneGen.Value).Select((info, value, text) => new DotPoint(info, value, text));
}
