using System.Globalization;
using CsCheck;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Bump;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Tests.Charts.Bump;

public class BumpLayoutTests
{
    private const string Unknown = "rank not known";

    public static TheoryData<BoxKind> Boxes => [.. ChartBox.All.Select(box => box.Kind)];

    public static TheoryData<string, int, int> Runs => new()
    {
        // Ranks by edition (minus: not known), strokes, marks for unknown ranks.
        { "5 4 4 3", 1, 0 },
        { "3 - 4 4", 1, 1 },
        { "3 - - 4", 0, 2 },
        { "- - 4 3", 1, 0 },
        { "3 4 - -", 1, 1 },
        { "3 - 4 -", 0, 2 },
        { "- - - 1", 0, 0 },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public void Place_NeighbouringEditions_AreJoinedAndUnknownRanksAreMarked(string ranks, int strokes, int unknown)
    {
        foreach (var box in ChartBox.All)
        {
            var scene = Place(Of("2020 2021 2022 2023", Series("city", ranks)), box);
            Assert.Equal(strokes, Solid(scene).Count());
            var marks = scene.Marks.OfType<FigureMark>().Where(figure => figure.Key.StartsWith("unknown/", StringComparison.Ordinal)).ToList();
            Assert.Equal(unknown, marks.Count);
            Assert.All(marks, mark => Assert.EndsWith(Unknown, mark.Info.Label, StringComparison.Ordinal));
            Assert.All(marks, mark => Assert.Equal("?", Assert.Single(mark.Parts.OfType<TextMark>()).Text));
        }
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_Break_IsCrossedByNoLineOfAnyKind(BoxKind kind)
    {
        var scene = Place(Of("2020 2021 |2022 2023", Series("city", "3 4 4 3"), Series("a", "1 - - 2", Tone.Context), Series("b", "2 3 - 1", Tone.Context)), kind);
        var rule = Assert.Single(scene.Flat().OfType<RuleMark>(), rule => rule.Role == RuleRole.Break);
        Assert.NotEmpty(Solid(scene));
        Assert.All(scene.Flat().OfType<LineMark>(), line => Assert.False(PathText.Crosses(line, rule.X1), line.Key));
        Assert.Contains(scene.Texts(), text => text.Role == TextRole.Note && "new method".Contains(text.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Place_CutOfOneLine_CutsThatLineOnly()
    {
        var scene = Place(Of("2020 2021 2022", Series("city", "3 3 3"), Series("a", "1 1 1", Tone.Context) with { CutBefore = new HashSet<int> { 1 } }), BoxKind.Wide);
        var middle = (X(scene, "a-0") + X(scene, "a-1")) / 2;
        Assert.All(scene.Marks.OfType<LineMark>().Where(line => line.Key.Contains("/a/", StringComparison.Ordinal)), line => Assert.False(PathText.Crosses(line, middle)));
        Assert.Contains(scene.Marks.OfType<LineMark>(), line => line.Key.Contains("/city/", StringComparison.Ordinal) && PathText.Crosses(line, middle));
        Assert.Equal(2, scene.Marks.OfType<RuleMark>().Count(rule => rule.Role == RuleRole.Break));
    }

    [Fact]
    public void Place_UnknownRank_StandsBetweenRows()
    {
        foreach (var box in ChartBox.All)
        {
            var scene = Place(Of("2020 2021 2022", Series("city", "1 1 1"), Series("a", "3 - 3", Tone.Context), Series("b", "2 3 2", Tone.Context)), box);
            var sign = scene.Marks.OfType<FigureMark>().Single(figure => figure.Key.StartsWith("unknown/", StringComparison.Ordinal)).Anchor.CentreY;
            var rows = scene.Marks.OfType<RuleMark>().Where(rule => rule.Key.StartsWith("row/", StringComparison.Ordinal)).Select(rule => rule.Y1).ToList();
            var step = rows[1] - rows[0];
            Assert.All(rows, row => Assert.True(Math.Abs(sign - row) > step * 0.3));
        }
    }

    [Fact]
    public void Place_Ranks_BestOnTopInEqualRowsWithNumbersInTheFocusDots()
    {
        var scene = Place(Of("2020 2021", Series("city", "1 4"), Series("a", "2 1", Tone.Context)), BoxKind.Wide);
        var heights = new[] { "city-0", "a-0", "city-1" }.Select(key => Figure(scene, key).Anchor.CentreY).ToList();
        Assert.Equal(3 * (heights[1] - heights[0]), heights[2] - heights[0], 6);
        Assert.Equal(["1", "4"], scene.Texts().Where(text => text.Role == TextRole.Inside).Select(text => text.Text));
    }

    [Fact]
    public void Place_DerivedRank_IsAnOutlineWithItsNumber()
    {
        var series = Series("city", "1 4");
        series = series with { Points = [series.Points[0], series.Points[1] with { Info = series.Points[1].Info with { Hollow = true } }] };
        var figure = Figure(Place(Of("2020 2021", series), BoxKind.Wide), "city-1");
        Assert.True(figure.Parts.OfType<DotMark>().Single().Hollow);
        Assert.Contains(figure.Parts.OfType<TextMark>(), text => text is { Text: "4", Role: TextRole.Value });
    }

    [Fact]
    public void Place_FewRanksFarDown_StandInTheirOrderUnderACutWithTheirNumber()
    {
        var scene = Place(Of("2020 2021", Series("city", "3 4"), Series("far", "27 25", Tone.Context), Series("farther", "90 20", Tone.Context)), BoxKind.Wide);
        Assert.Contains(scene.Marks.OfType<RuleMark>(), rule => rule.Key == "row/cut");
        Assert.Contains(scene.Texts(), text => text is { Role: TextRole.Tick, Text: "5+" });
        Assert.True(Figure(scene, "far-0").Anchor.CentreY < Figure(scene, "farther-0").Anchor.CentreY);
        Assert.True(Figure(scene, "far-1").Anchor.CentreY > Figure(scene, "farther-1").Anchor.CentreY);
        Assert.Contains(Figure(scene, "far-0").Parts.OfType<TextMark>(), text => text.Text == "27");
    }

    [Fact]
    public void Place_FocusFarDown_ShrinksTheAxisInProportion()
    {
        var scene = Place(Of("2020 2021 2022 2023", Series("city", "27 21 13 9"), Series("a", "1 2 1 1", Tone.Context)), BoxKind.Wide);
        Assert.DoesNotContain(scene.Marks.OfType<RuleMark>(), rule => rule.Key == "row/cut");
        Assert.Contains(scene.Texts(), text => text is { Role: TextRole.Tick, Text: "10" });
        Assert.True(Figure(scene, "a-1").Anchor.CentreY - Figure(scene, "a-0").Anchor.CentreY > Figure(scene, "city-0").Anchor.CentreY - Figure(scene, "city-1").Anchor.CentreY);
    }

    [Fact]
    public void Place_EqualRanks_StandSideBySide()
    {
        var scene = Place(Of("2020", Series("city", "2"), Series("a", "2", Tone.Context), Series("b", "2", Tone.Context)), BoxKind.Wide);
        var dots = scene.Flat().OfType<DotMark>().OrderBy(dot => dot.X).ToList();
        Assert.Equal(3, dots.Count);
        Assert.True(dots[1].R > dots[0].R);
        Assert.True(dots[0].X + dots[0].R <= dots[1].X - dots[1].R && dots[1].X + dots[1].R <= dots[2].X - dots[2].R);
    }

    [Fact]
    public void Place_MoreThanEightLines_KeepsTheFocusAndNamesTheOthers()
    {
        BumpSeries[] others = [.. Enumerable.Range(1, 11).Select(rank => Series($"c{rank}", $"{rank}", Tone.Context))];
        var scene = Place(Of("2020", [.. others, Series("city", "12")]), BoxKind.Full);
        Assert.Equal(["c8", "c9", "c10", "c11"], scene.Unnamed);
        Assert.Contains(scene.Texts(), text => text is { Text: "city", Tone: Tone.Focus });
    }

    [Fact]
    public void Place_LineEndsEarly_IsNamedWhereItEndsOrReported()
    {
        foreach (var box in ChartBox.All)
        {
            var scene = Place(Of("2020 2021 2022 2023 2024", Series("city", "1 1 1 1 1"), Series("former", "3 3 - - -", Tone.Context)), box);
            var name = scene.Texts().SingleOrDefault(text => text.Text == "former");
            if (name is null) Assert.Contains("former", scene.Unnamed);
            else Assert.InRange(name.Bounds.CentreX, 0, X(scene, "city-3"));
        }
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_EndLabels_StandAtTheHeightOfTheirRankWhenNamesAreShort(BoxKind kind)
    {
        var scene = Place(Of("2020 2021", [.. Enumerable.Range(1, 7).Select(rank => Series($"c{rank}", $"{rank} {rank}", Tone.Context)), Series("city", "8 8")]), kind);
        foreach (var key in new[] { "c1", "c4", "city" })
        {
            var figure = Figure(scene, key + "-1");
            Assert.Equal(figure.Anchor.CentreY, figure.Parts.OfType<TextMark>().Single(text => text.Text == key).Bounds.CentreY, 0.1 * ChartBox.All.Single(box => box.Kind == kind).Type.Label);
        }
    }

    [Fact]
    public void Place_Nothing_IsEmptyAndTellsTheNames()
    {
        var scene = Place(Of("2020", Series("city", "-")), BoxKind.Wide);
        Assert.Empty(scene.Marks);
        Assert.Equal(["city"], scene.Unnamed);
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_AnyRanksNearTheTop_HoldInEveryBox(BoxKind kind) => Sample(14, kind);

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_AnyRanks_HoldInEveryBox(BoxKind kind) => Sample(400, kind);

    private static void Sample(int worst, BoxKind kind) =>
        Gen.Select(
            Gen.Select(Gen.Int[0, 4], SceneGen.Name).Array[1, 12], Gen.Select(SceneGen.Name, Gen.Int[-3, worst].Array[12], Gen.Int[-20, 11], Gen.Bool).Array[0, 11], Gen.Int[-1, 10]).Select((editions, series, focus) =>
            new BumpData(
                [.. editions.Select((edition, i) => new BumpEdition($"{2010 + i}", 2010 + i, edition.Item1 == 0 && i > 0 ? edition.Item2 : null))],
                [.. series.Select((one, i) => new BumpSeries(
                    $"s{i}", $"{one.Item1} {i}", i == focus ? Tone.Focus : Tone.Context,
                    [.. one.Item2.Take(editions.Length).Select((rank, edition) => new BumpPoint(new MarkInfo($"s{i}-{edition}", "label", Hollow: one.Item4), edition, rank)).Where(point => point.Rank > 0)],
                    one.Item3 > 0 ? new HashSet<int> { one.Item3 } : []))],
                Unknown)).Sample(
            data =>
            {
                var scene = Place(data, kind);
                SceneAssert.Holds(scene);
                SceneAssert.LabelsKeepOffDots(scene);
                SceneAssert.LabelsKeepOffLines(scene);
                SceneAssert.DrawnOrUnnamed(scene, data.Series.Where(one => one.Points.Count > 0).Select(one => (one.Points[0].Info.Key, one.Name)));
                Assert.All(data.Series.Where(one => one.Tone == Tone.Focus && one.Points.Count > 0), one => Assert.DoesNotContain(one.Name, scene.Unnamed));
                foreach (var rule in scene.Flat().OfType<RuleMark>().Where(rule => rule.Key.StartsWith("break/", StringComparison.Ordinal)))
                    Assert.All(scene.Flat().OfType<LineMark>(), line => Assert.False(PathText.Crosses(line, rule.X1), line.Key));
            },
            iter: 200);

    private static IEnumerable<LineMark> Solid(Scene scene) => scene.Marks.OfType<LineMark>().Where(line => line.Key.StartsWith("line/", StringComparison.Ordinal));

    private static FigureMark Figure(Scene scene, string key) => scene.Marks.OfType<FigureMark>().Single(figure => figure.Key == key);

    private static double X(Scene scene, string key) => Figure(scene, key).Anchor.CentreX;

    private static Scene Place(BumpData data, ChartBox box) => BumpLayout.Place(data, box, TextMeasurer.Default);

    private static Scene Place(BumpData data, BoxKind kind) => Place(data, ChartBox.All.Single(box => box.Kind == kind));

    // A bar before an edition is a break.
    private static BumpData Of(string editions, params BumpSeries[] series) => new(
        [.. editions.Split(' ').Select(label => new BumpEdition(label.Trim('|'), int.Parse(label.Trim('|'), CultureInfo.InvariantCulture), label.StartsWith('|') ? "new method" : null))], series, Unknown);

    private static BumpSeries Series(string key, string ranks, Tone tone = Tone.Focus) => new(
        key, key, tone,
        [.. ranks.Split(' ').Select((rank, edition) => (rank, edition)).Where(pair => pair.rank != "-").Select(pair =>
            new BumpPoint(new MarkInfo($"{key}-{pair.edition}", $"{key} {pair.rank}"), pair.edition, int.Parse(pair.rank, CultureInfo.InvariantCulture)))],
        new HashSet<int>());
}
