using CsCheck;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using static InnovationDashboard.Tests.Charts.Line.LineSamples;

namespace InnovationDashboard.Tests.Charts.Line;

public class LineLayoutTests
{
    public static TheoryData<BoxKind> Boxes => [.. ChartBox.All.Select(box => box.Kind)];

    public static TheoryData<string, int, int> Strokes => new()
    {
        // Data, solid strokes, dashed bridges.
        { "2010=1 2011=2 2012=3", 1, 0 },
        { "2010=1 2011=2 | 2012=5 2013=6", 2, 0 },
        { "2010=1 2011=2 2013=3 2014=4", 2, 1 },
        { "2010=1 2013=3", 0, 1 },
        { "2010=1 2012=2 2014=3", 0, 2 },
        { "2010=1 | 2011=2 | 2012=3", 0, 0 },
        { "2010=1", 0, 0 },
        { "2010=1 2011=2 2013=3 | 2019=4 2022=5 2023=6", 2, 2 },
    };

    [Theory]
    [MemberData(nameof(Strokes))]
    public void Place_YearsOfOneSegment_AreJoinedAndMissingYearsOnlyBridged(string points, int solid, int dashed)
    {
        foreach (var box in ChartBox.All)
        {
            var lines = Place(Of(Series(points)), box).Flat().OfType<LineMark>().ToList();
            Assert.Equal(solid, lines.Count(line => line.Style == StrokeStyle.Solid));
            Assert.Equal(dashed, lines.Count(line => line.Style == StrokeStyle.Dashed));
            Assert.All(lines.Where(line => line.Style == StrokeStyle.Dashed), line => Assert.True(line.Width < box.FocusStroke));
        }
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_Break_IsCrossedByNoStroke(BoxKind kind)
    {
        var data = Of(Series("2010=1 2012=2 2018=3 | 2019=6 2021=7 2022=8"), Series("2010=3 2018=4 | 2022=5", "t", "Other", Tone.Context)) with
        {
            Breaks = [new LineBreak(2019, "level revised")],
        };
        var scene = Place(data, kind);
        var rule = Assert.Single(scene.Flat().OfType<RuleMark>(), rule => rule.Role == RuleRole.Break);
        Assert.All(scene.Flat().OfType<LineMark>(), line => Assert.False(PathText.Crosses(line, rule.X1)));
        Assert.Equal("level revised", scene.Marks.OfType<FigureMark>().Single(figure => figure.Key == "break/2019").Info.Label);
        Assert.Contains(scene.Texts(), text => text.Role == TextRole.Note);
    }

    [Theory]
    [InlineData(2010)]
    [InlineData(2023)]
    [InlineData(1999)]
    public void Place_BreakOutsideTheYears_IsNotDrawn(int before)
    {
        var scene = Place(Of(Series("2010=1 2022=2")) with { Breaks = [new LineBreak(before, "elsewhere")] }, BoxKind.Wide);
        Assert.DoesNotContain(scene.Flat().OfType<RuleMark>(), rule => rule.Role == RuleRole.Break);
    }

    [Fact]
    public void Place_LooseSeriesOrDots_JoinNothing()
    {
        var loose = Series("2010=1 2011=2 2012=3", joined: false);
        Assert.Empty(Place(Of(loose), BoxKind.Wide).Flat().OfType<LineMark>());
        Assert.Empty(Place(Of(Series("2010=1 2011=2 2012=3")) with { Form = "dots" }, BoxKind.Wide).Flat().OfType<LineMark>());
    }

    [Fact]
    public void Place_DotsFromZero_StandOnStemsFromTheZeroLine()
    {
        var scene = Place(Of(Series("2017=67 2018=82 2024=115")) with { Form = "dots", FromZero = true }, BoxKind.Wide);
        var zero = scene.Flat().OfType<RuleMark>().Single(rule => rule.Role == RuleRole.Axis);
        var stems = scene.Flat().OfType<RuleMark>().Where(rule => rule.Role == RuleRole.Leader).ToList();
        Assert.Equal(3, stems.Count);
        Assert.All(stems, stem => Assert.Equal(zero.Y1, stem.Y1, 6));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Place_FromZero_DecidesWhetherZeroIsOnTheAxis(bool fromZero, bool hasZero)
    {
        var scene = Place(Of(Series("2010=96 2011=99")) with { FromZero = fromZero }, BoxKind.Wide);
        Assert.Equal(hasZero, scene.Texts().Any(text => text.Role == TextRole.Tick && text.Text == "0"));
    }

    [Fact]
    public void Place_HollowPoint_IsAnOutlineEvenInsideADenseLine()
    {
        var years = string.Join(' ', Enumerable.Range(2000, 24).Select(year => $"{year}={year - 1990}{(year == 2010 ? "*" : "")}"));
        var dots = Place(Of(Series(years)), BoxKind.Narrow).Flat().OfType<DotMark>().ToList();
        var hollow = Assert.Single(dots, dot => dot.Hollow);
        Assert.True(hollow.R >= ChartBox.Narrow.Dot);
        Assert.True(dots[5].R < hollow.R);
    }

    [Fact]
    public void Place_Focus_IsDrawnLastAndNamedAtItsEnd()
    {
        var scene = Place(
            Of(Series("2010=1 2011=2", "city", "City"), Series("2010=1.1 2011=2.1", "a", "Land A", Tone.Context), Series("2010=1.2 2011=2.2", "b", "Land B", Tone.Context)), BoxKind.Wide);
        Assert.StartsWith("city", scene.Marks.OfType<LineMark>().Last().Key, StringComparison.Ordinal);
        var last = scene.Marks.OfType<FigureMark>().Single(figure => figure.Key == "city-2011");
        Assert.Contains(last.Parts.OfType<TextMark>(), text => text is { Text: "City", Bold: true, Tone: Tone.Focus });
    }

    [Fact]
    public void Place_Reference_IsARuleAtItsLevelNamedBesideIt()
    {
        var data = Of(Series("2010=5.5 2024=6.6")) with { References = [new ReferenceLevel(new MarkInfo("target", "Target: about 6"), 6, "target about 6")], FromZero = true };
        foreach (var box in ChartBox.All)
        {
            var figure = Place(data, box).Marks.OfType<FigureMark>().Single(figure => figure.Key == "target");
            var rule = Assert.Single(figure.Parts.OfType<RuleMark>(), rule => rule.Role == RuleRole.Reference);
            Assert.InRange(figure.Parts.OfType<TextMark>().First().Bounds.CentreY, rule.Y1 - (1.8 * box.Type.Label), rule.Y1 + (1.8 * box.Type.Label));
        }
    }

    [Fact]
    public void Place_FocusThatEndsEarlyAmongManyLines_IsStillNamed()
    {
        LineSeries[] crowd = [.. Enumerable.Range(0, 9).Select(i => Series(string.Join(' ', Enumerable.Range(2000, 20).Select(year => $"{year}={(i * 3) + (year % 3)}")), $"c{i}", $"Country {i}", Tone.Context))];
        foreach (var box in ChartBox.All)
        {
            var scene = Place(Of([.. crowd, Series("2000=12 2001=14 2002=13", "city", "The Long Named City")]), box);
            Assert.DoesNotContain("The Long Named City", scene.Unnamed);
            Assert.Contains(scene.Texts(), text => text.Text.StartsWith("The Long", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(BoxKind.Narrow)]
    [InlineData(BoxKind.Wide)]
    [InlineData(BoxKind.Stage)]
    public void Place_ManyYears_LabelsWholeYearsApartAndTheLast(BoxKind kind)
    {
        var years = string.Join(' ', Enumerable.Range(1995, 30).Select(year => $"{year}={year - 1990}"));
        var labels = Place(Of(Series(years)), kind).Texts().Where(text => text.Key.StartsWith("year/", StringComparison.Ordinal)).ToList();
        Assert.Contains(labels, label => label.Text == "2024");
        Assert.All(labels, label => Assert.Matches("^[0-9]{4}$", label.Text));
        Assert.InRange(labels.Count, 2, 16);
    }

    [Fact]
    public void Place_NothingToDraw_IsEmptyAndTellsTheNames()
    {
        var scene = Place(Of(new LineSeries("s", "Nobody", Tone.Focus, true, [])), BoxKind.Wide);
        Assert.Empty(scene.Marks);
        Assert.Equal(["Nobody"], scene.Unnamed);
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_AnyPositiveData_HoldsInEveryBox(BoxKind kind) => Sample(Any(Gen.Double[0, 1e5]), kind);

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_AnySignedData_HoldsInEveryBox(BoxKind kind) => Sample(Any(Gen.Double[-40, 40]), kind);

    private static Scene Place(LineData data, ChartBox box) => LineLayout.Place(data, box, TextMeasurer.Default);

    private static Scene Place(LineData data, BoxKind kind) => Place(data, ChartBox.All.Single(box => box.Kind == kind));

    private static void Sample(Gen<LineData> any, BoxKind kind) => any.Sample(
        data =>
        {
            var scene = Place(data, kind);
            SceneAssert.Holds(scene);
            SceneAssert.LabelsKeepOffDots(scene);
            SceneAssert.LabelsKeepOffLines(scene);
            SceneAssert.DrawnOrUnnamed(scene, data.Series.Where(series => series.Segments.Any(segment => segment.Count > 0)).Select(series => (series.Segments.First(segment => segment.Count > 0)[0].Info.Key, series.Name)));
            Assert.All(data.Series.Where(series => series.Tone == Tone.Focus && series.Segments.Any(segment => segment.Count > 0)), series => Assert.DoesNotContain(series.Name, scene.Unnamed));
            foreach (var rule in scene.Flat().OfType<RuleMark>().Where(rule => rule.Role == RuleRole.Break))
            {
                // Only a segment that itself runs over the break may be drawn over it; the data step cuts, the layout does not.
                Assert.True(rule.Y1 < rule.Y2);
            }
        },
        iter: 200);
}
