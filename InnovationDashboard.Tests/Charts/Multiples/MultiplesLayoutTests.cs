using CsCheck;
using InnovationDashboard.Tests.Charts.Line;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Multiples;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Tests.Charts.Multiples;

public class MultiplesLayoutTests
{
    public static TheoryData<BoxKind> Boxes => [.. ChartBox.All.Select(box => box.Kind)];

    public static TheoryData<BoxKind, int, int> Grids => new()
    {
        // Box, panes, columns.
        { BoxKind.Narrow, 1, 1 }, { BoxKind.Narrow, 4, 2 }, { BoxKind.Narrow, 9, 2 },
        { BoxKind.Wide, 4, 2 }, { BoxKind.Wide, 9, 3 },
        { BoxKind.Full, 4, 4 }, { BoxKind.Full, 6, 3 }, { BoxKind.Full, 18, 5 },
        { BoxKind.Stage, 3, 3 }, { BoxKind.Stage, 4, 2 }, { BoxKind.Stage, 8, 4 },
    };

    [Theory]
    [MemberData(nameof(Grids))]
    public void Place_Panes_FormTheGridOfTheBox(BoxKind kind, int panes, int columns)
    {
        var scene = Place(Of(panes), kind);
        Assert.Equal(columns, Headings(scene).Select(heading => Math.Round(heading.Anchor.Left, 3)).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_Panes_ShareBothAxes(BoxKind kind)
    {
        var scene = Place(Of(4), kind);
        var first = scene.Marks.OfType<FigureMark>().Where(figure => figure.Key.StartsWith("p0-", StringComparison.Ordinal)).Select(figure => figure.Anchor).ToList();
        var second = scene.Marks.OfType<FigureMark>().Where(figure => figure.Key.StartsWith("p1-", StringComparison.Ordinal)).Select(figure => figure.Anchor).ToList();
        Assert.Equal(first[1].CentreX - first[0].CentreX, second[1].CentreX - second[0].CentreX, 6);
        // The second pane runs from 20 to 30, the first from 10 to 20: the same value has the same height in one row.
        Assert.Equal(first[1].CentreY, second[0].CentreY, 6);
    }

    [Fact]
    public void Place_OnlyOuterPanes_CarryNumeralsAndYears()
    {
        var scene = Place(Of(8), BoxKind.Full);
        var ticks = scene.Texts().Where(text => text.Role == TextRole.Tick).ToList();
        Assert.Equal(2, ticks.Count(text => text.Text == "0"));
        Assert.Equal(4, ticks.Count(text => text.Text == "2010"));
        Assert.Equal(4, ticks.Count(text => text.Text == "2020"));
    }

    [Fact]
    public void Place_LastValue_IsWrittenInEveryPane()
    {
        foreach (var box in ChartBox.All)
        {
            var values = Place(Of(6), box.Kind).Texts().Where(text => text.Role == TextRole.Value).Select(text => text.Text).ToList();
            Assert.Equal(["20", "30", "40", "50", "60", "70"], values);
        }
    }

    [Fact]
    public void Place_MorePanesThanASlideTakes_KeepsTheFocusAndNamesTheOthers()
    {
        var data = Of(12);
        data = data with { Panes = [.. data.Panes.Select((pane, i) => i == 11 ? pane with { Series = [pane.Series[0] with { Tone = Tone.Focus }] } : pane)] };
        var scene = Place(data, BoxKind.Stage);
        Assert.Equal(["p0", "p1", "p2", "p3", "p4", "p5", "p6", "p11"], Headings(scene).Select(heading => heading.Key));
        Assert.Equal(["Pane 7", "Pane 8", "Pane 9", "Pane 10"], scene.Unnamed);
    }

    [Fact]
    public void Place_Break_IsCrossedByNoStrokeOfItsPane()
    {
        var data = Of(2);
        var pane = data.Panes[0] with { Series = [LineSamples.Series("2010=1 2013=3 | 2014=6 2020=7", "p0")], Breaks = [new LineBreak(2014, "method")] };
        var scene = Place(data with { Panes = [pane, data.Panes[1]] }, BoxKind.Wide);
        var rule = Assert.Single(scene.Flat().OfType<RuleMark>(), rule => rule.Role == RuleRole.Break);
        Assert.All(scene.Marks.OfType<LineMark>().Where(line => line.Key.StartsWith("pane/p0/", StringComparison.Ordinal)), line => Assert.False(PathText.Crosses(line, rule.X1)));
        Assert.Contains(scene.Marks.OfType<FigureMark>(), figure => figure.Info.Label == "method");
    }

    [Fact]
    public void Place_LongValuesOnASlide_BreakNoNameInsideAWord()
    {
        string[] names = ["Dongcheng", "Xicheng", "Chaoyang", "Fengtai", "Shijingshan", "Haidian", "Mentougou", "Outer Fangshan"];
        var scene = Place(new MultiplesData(
            [.. names.Select((name, i) => new MultiplePane(new MarkInfo($"p{i}", name, Href: $"?pane={i}"), name, [LineSamples.Series("2010=1106214 2020=3133469", $"p{i}", tone: Tone.Context)], []))], true, new AxisFormat(0)), BoxKind.Stage);

        var written = scene.Texts().Where(text => text.Role == TextRole.Label).SelectMany(text => text.Text.Split(' ')).ToList();
        Assert.Equal(names.SelectMany(name => name.Split(' ')).Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
        SceneAssert.Holds(scene);
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_AnyData_HoldsInEveryBox(BoxKind kind) =>
        Gen.Select(Gen.Select(SceneGen.Name, LineSamples.AnySeries(Gen.Double[-50, 1e4]).Array[0, 3], Gen.Int[1990, 2035].Array[0, 2]).Array[0, 26], Gen.Int[-1, 20], Gen.Bool).Select((panes, focus, fromZero) =>
            new MultiplesData(
                [.. panes.Select((pane, i) => new MultiplePane(
                    new MarkInfo($"pane{i}", pane.Item1, Href: "?"), $"{pane.Item1} p{i}",
                    [.. pane.Item2.Select((series, j) => LineSamples.Unique(series, (i * 10) + j) with { Tone = i == focus && j == 0 ? Tone.Focus : Tone.Context })],
                    [.. pane.Item3.Select(year => new LineBreak(year, "method"))]))],
                fromZero, new AxisFormat(1))).Sample(
            data =>
            {
                var scene = Place(data, kind);
                SceneAssert.Holds(scene);
                SceneAssert.DrawnOrUnnamed(scene, data.Panes.Select(pane => (pane.Info.Key, pane.Name)));
                foreach (var pane in data.Panes.Where(pane => pane.Series.Any(series => series.Tone == Tone.Focus && series.Segments.Any(segment => segment.Count > 0))))
                    Assert.DoesNotContain(pane.Name, scene.Unnamed);
            },
            iter: 150);

    private static IEnumerable<FigureMark> Headings(Scene scene) => scene.Marks.OfType<FigureMark>().Where(figure => figure.Info.Href is not null);

    private static Scene Place(MultiplesData data, BoxKind kind) => MultiplesLayout.Place(data, ChartBox.All.Single(box => box.Kind == kind), TextMeasurer.Default);

    private static MultiplesData Of(int panes) => new(
        [.. Enumerable.Range(0, panes).Select(i => new MultiplePane(
            new MarkInfo($"p{i}", $"Pane {i}", Href: $"?pane={i}"), $"Pane {i}", [LineSamples.Series($"2010={(i + 1) * 10} 2020={(i + 2) * 10}", $"p{i}", tone: Tone.Context)], []))],
        true, new AxisFormat(0));
}
