using CsCheck;
using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Bump;
using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Charts.Multiples;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Passports;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Passports;

/// <summary>No number is computed across a break: over packages made with breaks at random, read back through the store, and over all figures of the real one.</summary>
public sealed class ComparisonTests
{
    private static readonly PassportBuilder Builder = new(new SeriesPanels(new PanelFactory()));

    // Series of the made-up city that may be drawn as one line: indicator, places, years after the first.
    private static readonly (string Indicator, string[] Places, string Ending, int[] Years)[] Lines =
    [
        ("population", ["rivermouth", "northbank", "southbank", "hillside"], "-end-of-year", [2022, 2023]),
        ("rd_share", ["rivermouth"], "", [2019, 2020, 2021, 2022, 2023]),
        ("league_rank", ["rivermouth", "stonebridge", "dunehaven"], "", [2022, 2023, 2024]),
    ];

    [Fact]
    public void MadePackages_BreaksAnywhere_NothingIsSubtractedOrJoinedAcrossOne()
    {
        var (told, joined) = (0, 0);
        Gen.Select(Gen.Int[0, Lines.Length - 1], Gen.Int[0, 3], Gen.Int[0, 4]).Array[1, 5].Sample(
            choices =>
            {
                using var package = new TinyPackage();
                var cuts = new HashSet<(string Indicator, string Place, int Year)> { ("rd_share", "", 2020), ("league_rank", "", 2023) };
                foreach (var (line, place, year) in choices) Cut(package, cuts, Lines[line], place, year);
                using var host = new StoreHost(package.Folder);
                var state = host.Look();
                Assert.True(state.Version is not null, string.Join('\n', state.Problems));
                told += Check(host, state.Version!, cuts);
                joined += Drawn(host, state.Version!, cuts);
            },
            iter: 12, threads: 1);
        Assert.True(told > 20 && joined > 20, $"only {told} changes were told, {joined} pairs joined");
    }

    [Fact]
    public void Seeds_AllPairsOfASeries_AreSubtractedOnlyOnOneSideOfEveryBreak()
    {
        var store = SeedStore.Current;
        var (told, found) = (0, new List<string>());
        foreach (var indicator in store.Catalogue.Indicators.Keys)
        {
            var figures = Passports(store.Catalogue, indicator);
            foreach (var one in figures)
                foreach (var other in figures)
                {
                    if (FigureComparison.Of(one, other, store.Catalogue).Difference is null) continue;
                    told++;
                    if (SeedBreaks.Between(one.Id.Value, other.Id.Value) is { } why) found.Add(why);
                }
        }

        Assert.True(told > 500, $"only {told} pairs");
        Assert.Empty(found);
    }

    [Fact]
    public void Comparison_AcrossABreak_SaysTheReasonAndNoNumber()
    {
        var store = SeedStore.Current;
        var context = new PanelContext(store.Catalogue, new ViewState("/"), null, Language.English);
        var ranks = Passports(store.Catalogue, new("gii_rank")).Where(figure => figure.Place == store.Catalogue.Site.Place).ToDictionary(figure => figure.Year);

        var change = ChangeBuilder.Build(ranks[2024], ranks[2025], context);

        Assert.Null(change.Amount);
        Assert.Empty(change.Formulas);
        Assert.Contains("venture capital", change.Why, StringComparison.Ordinal);
        Assert.Equal("up 1 place", ChangeBuilder.Build(ranks[2024], ranks[2023], context).Amount);
        Assert.Equal(["3 − 4 = −1"], ChangeBuilder.Build(ranks[2023], ranks[2024], context).Formulas);
    }

    private static void Cut(TinyPackage package, HashSet<(string Indicator, string Place, int Year)> cuts, (string Indicator, string[] Places, string Ending, int[] Years) line, int place, int year)
    {
        var (at, before) = (line.Places[place % line.Places.Length], line.Years[year % line.Years.Length]);
        if (cuts.Contains((line.Indicator, "", before)) || !cuts.Add((line.Indicator, at, before))) return;
        package.Append("breaks.csv", $"made-{line.Indicator}-{at}-{before},{line.Indicator},{at},,{before},method,{before}: counted anew.,{before}年重新统计。\n");
        var first = line.Years.First(candidate => candidate >= before && package.Read("observations.csv").Contains($"\n{line.Indicator}-{at}-{candidate}{line.Ending},", StringComparison.Ordinal));
        package.Set("observations", $"{line.Indicator}-{at}-{first}{line.Ending}", "status", "b");
    }

    private static int Check(StoreHost host, DataVersion version, HashSet<(string Indicator, string Place, int Year)> cuts)
    {
        var ct = TestContext.Current.CancellationToken;
        var catalogue = host.Get<CatalogueQueries>().GetAsync(version, ct).GetAwaiter().GetResult();
        var queries = host.Get<PassportQueries>();
        var told = 0;
        foreach (var indicator in Lines.Select(line => line.Indicator))
        {
            var figures = queries.OfIndicatorAsync(version, new(indicator), ct).GetAwaiter().GetResult();
            foreach (var language in RealPanels.Languages)
            {
                var context = new PanelContext(catalogue, new ViewState("/"), null, language);
                foreach (var figure in figures)
                {
                    var passport = Builder.Build(queries.GetAsync(version, figure.Id, ct).GetAwaiter().GetResult()!, [], context, ReadAs.Table);
                    if (passport.Change is not { } change) continue;
                    var before = figures.Single(other => other.Id.Value == change.Href.Split('=')[1]);
                    var cut = cuts.Any(cut => cut.Indicator == indicator && (cut.Place.Length == 0 || cut.Place == figure.Place.Value) && cut.Year > before.Year && cut.Year <= figure.Year);
                    Assert.False(cut && change.Told, $"{figure.Id}: {change.Text}");
                    var page = ChangeBuilder.Build(before, figure, context);
                    Assert.Equal(change.Told, page.Amount is not null);
                    Assert.Equal(change.Told, page.Why.Length == 0);
                    if (change.Told) told++;
                }
            }
        }

        return told;
    }

    // What pages, slides and exported pictures draw: they share the data of their drawings.
    private static int Drawn(StoreHost host, DataVersion version, HashSet<(string Indicator, string Place, int Year)> cuts)
    {
        var ct = TestContext.Current.CancellationToken;
        var catalogue = host.Get<CatalogueQueries>().GetAsync(version, ct).GetAwaiter().GetResult();
        var joined = 0;
        foreach (var (page, subject) in SeedStore.AllPages(catalogue))
        {
            var content = host.Get<PageQueries>().GetAsync(version, page, subject, ct).GetAwaiter().GetResult();
            foreach (var panel in content.Panels)
            {
                var figures = panel.Series.SelectMany(series => series.Figures).DistinctBy(figure => figure.Id).ToDictionary(figure => figure.Id.Value);
                var chart = new PanelFactory().Build(panel, new PanelContext(catalogue, new ViewState("/"), subject, Language.English)).Body.Chart;
                foreach (var (one, other) in Joined(chart))
                {
                    joined++;
                    var (before, after) = (figures[one], figures[other]);
                    Assert.DoesNotContain(cuts, cut => cut.Indicator == before.Indicator.Value && (cut.Place.Length == 0 || cut.Place == before.Place.Value) && cut.Year > before.Year && cut.Year <= after.Year);
                }
            }
        }

        return joined;
    }

    private static IEnumerable<(string One, string Other)> Joined(ChartData? chart) => chart switch
    {
        LineData line => line.Series.Where(series => series.Joined).SelectMany(series => series.Segments).SelectMany(run => run.Zip(run.Skip(1))).Select(pair => (pair.First.Info.Figure!, pair.Second.Info.Figure!)),
        MultiplesData multiples => multiples.Panes.SelectMany(pane => pane.Series).Where(series => series.Joined).SelectMany(series => series.Segments).SelectMany(run => run.Zip(run.Skip(1)))
            .Select(pair => (pair.First.Info.Figure!, pair.Second.Info.Figure!)),
        BumpData bump => bump.Series.SelectMany(series => series.Points.OrderBy(point => point.Edition).Zip(series.Points.OrderBy(point => point.Edition).Skip(1))
            .Where(pair => pair.Second.Edition == pair.First.Edition + 1 && bump.Editions[pair.Second.Edition].BreakBefore is null && !series.CutBefore.Contains(pair.Second.Edition))
            .Select(pair => (pair.First.Info.Figure!, pair.Second.Info.Figure!))),
        _ => [],
    };

    private static IReadOnlyList<Figure> Passports(Catalogue catalogue, IndicatorCode indicator) =>
        SeedStore.Current.Passports.OfIndicatorAsync(catalogue.Version, indicator, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
}
