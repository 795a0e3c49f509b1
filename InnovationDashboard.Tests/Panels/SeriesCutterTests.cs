using CsCheck;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Tests.Panels;

public sealed class SeriesCutterTests
{
    [Fact]
    public void Segments_BreakBetweenTwoYears_AreTwoRuns()
    {
        var figures = Years(2016, 2017, 2019, 2020);
        var segments = SeriesCutter.Segments(figures, [Cut(2019)]);
        Assert.Equal([[2016, 2017], [2019, 2020]], segments.Select(segment => segment.Select(figure => figure.Year).ToArray()));
    }

    [Fact]
    public void Segments_BreakInsideAGap_StillCuts()
    {
        var segments = SeriesCutter.Segments(Years(2016, 2022), [Cut(2019)]);
        Assert.Equal(2, segments.Count);
    }

    [Fact]
    public void Segments_MissingValue_IsLeftOutAndDoesNotCut()
    {
        var figures = Years(2016, 2017, 2018).Select(figure => figure.Year == 2017 ? figure with { Value = null } : figure).ToList();
        var run = Assert.Single(SeriesCutter.Segments(figures, []));
        Assert.Equal([2016, 2018], run.Select(figure => figure.Year));
    }

    [Theory]
    [InlineData("x", null, true)]
    [InlineData("x", "p", true)]
    [InlineData("x", "q", false)]
    [InlineData("y", null, false)]
    public void BreaksOf_OtherIndicatorOrPlace_DoesNotConcern(string indicator, string? place, bool concerns)
    {
        var cut = Cut(2019) with { Indicator = new(indicator), Place = place is null ? null : new PlaceCode(place) };
        Assert.Equal(concerns, SeriesCutter.BreaksOf(Years(2018, 2020), [cut]).Count == 1);
    }

    [Fact]
    public void Segments_RandomYearsAndBreaks_NoRunCrossesABreakAndNothingIsLost() =>
        Gen.Select(Gen.Int[1990, 2040].Array[1, 25], Gen.Int[1990, 2040].Array[0, 6]).Sample((years, cuts) =>
        {
            var figures = Years([.. years.Distinct()]);
            var breaks = cuts.Distinct().Select(Cut).ToList();
            var segments = SeriesCutter.Segments(figures, SeriesCutter.BreaksOf(figures, breaks));
            Assert.Equal(figures.Select(figure => figure.Year).Order(), segments.SelectMany(segment => segment).Select(figure => figure.Year));
            Assert.All(segments, segment => Assert.DoesNotContain(breaks, cut => cut.BeforeYear > segment[0].Year && cut.BeforeYear <= segment[^1].Year));
            Assert.All(segments.Zip(segments.Skip(1)), pair => Assert.NotEmpty(SeriesCutter.BreaksOf([pair.First[^1], pair.Second[0]], breaks)));
        });

    private static BreakRecord Cut(int year) => new("b" + year, new("x"), null, null, year, "method", new("why", "原因"));

    private static List<Figure> Years(params int[] years) => [.. years.Select(year => new Figure(
        new($"x-p-{year}"), new("x"), new("p"), null, year, "year", year, null, null, Qualifier.Exact, ObservationStatus.None, false, new("s"), "para 1", Reliability.High, null, null, LocalText.Empty))];
}
