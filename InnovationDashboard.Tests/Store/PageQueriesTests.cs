using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Store;

public sealed class PageQueriesTests
{
    [Fact]
    public async Task Get_AnyPage_SendsTheSameSixCommands()
    {
        using var host = new StoreHost(with: options => options with { CachedAnswers = 2000 });
        var version = host.Look().Version!;
        await host.Get<CatalogueQueries>().GetAsync(version, TestContext.Current.CancellationToken);
        await host.Get<FactQueries>().AllAsync(version, TestContext.Current.CancellationToken);
        await host.Get<FactQueries>().PlansAsync(version, TestContext.Current.CancellationToken);

        foreach (var (page, subject) in SeedStore.Current.AllPages())
        {
            host.Commands.Reset();
            await host.Get<PageQueries>().GetAsync(version, page, subject, TestContext.Current.CancellationToken);
            Assert.True(host.Commands.Count == 6, $"{page} {subject}: {host.Commands.Count} commands");

            host.Commands.Reset();
            await host.Get<PageQueries>().GetAsync(version, page, subject, TestContext.Current.CancellationToken);
            Assert.True(host.Commands.Count == 0, $"{page} {subject}: not kept");
        }
    }

    [Fact]
    public async Task Get_EveryPage_HasPanelsWithThreeFiltersEachInASectionOfThePage()
    {
        foreach (var (page, subject) in SeedStore.Current.AllPages())
        {
            var content = await SeedStore.Current.Pages.GetAsync(SeedStore.Current.Version, page, subject, TestContext.Current.CancellationToken);

            Assert.NotEmpty(content.Panels);
            Assert.All(content.Panels, panel => Assert.Equal(["area", "district", "sector"], panel.Filters.Select(filter => filter.Filter)));
            Assert.All(content.Panels, panel => Assert.Contains(content.Sections, section => section.Code == panel.Panel.Section));
            Assert.All(content.Sections, section => Assert.Contains(content.Panels, panel => section.Code == panel.Panel.Section));
        }
    }

    [Fact]
    public async Task Get_Page_PanelsComeInOrderOfSectionThenSort()
    {
        var content = await SeedStore.Current.PageAsync("overview");

        var order = content.Panels.Select(panel => (Section: content.Sections.ToList().FindIndex(section => section.Code == panel.Panel.Section), panel.Panel.Sort)).ToList();

        Assert.Equal(order.Order(), order);
        Assert.Equal(content.Sections.Select(section => section.Sort).Order(), content.Sections.Select(section => section.Sort));
    }

    [Fact]
    public async Task Get_DistrictPage_HasItsOwnFiguresAndAllDistrictsForContext()
    {
        var haidian = new PlaceCode("haidian");

        var content = await SeedStore.Current.PageAsync("district", new PageSubject(Place: haidian));

        var own = content.Panels.SelectMany(panel => panel.Series).Where(series => series.Declaration.PlaceFrom == "subject").ToList();
        Assert.NotEmpty(own.SelectMany(series => series.Figures));
        Assert.All(own.SelectMany(series => series.Figures), figure => Assert.Equal(haidian, figure.Place));
        var context = content.Panels.SelectMany(panel => panel.Series).Where(series => series.Declaration is { PlaceFrom: "scheme", PlaceScheme: "district" }).SelectMany(series => series.Figures);
        Assert.Equal(16, context.Select(figure => figure.Place).Distinct().Count());
    }

    [Fact]
    public async Task Get_SectorPage_HasFiguresOfTheSectorAndOfTheStatisticsNearestToIt()
    {
        var ai = new SectorCode("ai");
        var nearest = SeedStore.Current.Catalogue.SectorLinks.Where(link => link.Field == ai).Select(link => link.Sector).ToList();

        var content = await SeedStore.Current.PageAsync("sector", new PageSubject(Sector: ai));

        var sectors = content.Panels.SelectMany(panel => panel.Series).Where(series => series.Declaration.SectorFrom == "subject")
            .SelectMany(series => series.Figures).Select(figure => figure.Sector!.Value).Distinct().ToList();
        Assert.NotEmpty(sectors);
        Assert.All(sectors, sector => Assert.True(sector == ai || nearest.Contains(sector), sector.Value));
        Assert.NotEmpty(sectors.Intersect(nearest));
    }

    [Fact]
    public async Task Get_RankingPage_HasOnlyThePanelsOfThatRanking()
    {
        var subjects = await SeedStore.Current.PageAsync("ranking", new PageSubject(Ranking: new RankingCode("nature-index-subjects")));
        var whole = await SeedStore.Current.PageAsync("ranking", new PageSubject(Ranking: new RankingCode("nature-index")));

        Assert.NotEmpty(subjects.Panels);
        Assert.All(subjects.Panels, panel => Assert.StartsWith("nature-index-subjects-", panel.Panel.Code.Value));
        Assert.NotEmpty(whole.Panels);
        Assert.All(whole.Panels, panel => Assert.False(panel.Panel.Code.Value.StartsWith("nature-index-subjects-", StringComparison.Ordinal)));
        Assert.All(whole.Panels, panel => Assert.StartsWith("nature-index-", panel.Panel.Code.Value));
    }

    [Fact]
    public async Task Get_SeriesOfDeclaredYears_HasNoFigureOutsideThem()
    {
        foreach (var (page, subject) in SeedStore.Current.AllPages().Where(page => page.Subject is null))
        {
            var content = await SeedStore.Current.PageAsync(page.Value, subject);
            foreach (var (declaration, figures) in content.Panels.SelectMany(panel => panel.Series))
            {
                Assert.All(figures, figure => Assert.Equal(declaration.Indicator, figure.Indicator));
                Assert.All(figures, figure => Assert.InRange(figure.Year, declaration.FromYear ?? 0, declaration.ToYear ?? 9999));
                if (declaration.Period is { } period) Assert.All(figures, figure => Assert.Equal(period, figure.Period));
                if (declaration.SectorFrom == "none") Assert.All(figures, figure => Assert.Null(figure.Sector));
            }
        }
    }

    [Fact]
    public async Task Get_UnknownPageOrSubject_IsRefusedBeforeAnythingIsRead()
    {
        var store = SeedStore.Current;

        await Assert.ThrowsAsync<ArgumentException>(() => store.PageAsync("no-such-page"));
        await Assert.ThrowsAsync<ArgumentException>(() => store.PageAsync("district", new PageSubject(Place: new PlaceCode("atlantis"))));
        await Assert.ThrowsAsync<ArgumentException>(() => store.PageAsync("sector", new PageSubject(Sector: new SectorCode("alchemy"))));
        await Assert.ThrowsAsync<ArgumentException>(() => store.PageAsync("ranking", new PageSubject(Ranking: new RankingCode("none"))));
    }

    [Fact]
    public async Task Get_AnotherCity_EveryPageIsAnsweredWithoutAChangeOfCode()
    {
        using var host = new StoreHost(seeds: TinyPackage.Source);
        var version = host.Look().Version!;
        var catalogue = await host.Get<CatalogueQueries>().GetAsync(version, TestContext.Current.CancellationToken);

        var figures = 0;
        foreach (var (page, subject) in SeedStore.AllPages(catalogue))
        {
            var content = await host.Get<PageQueries>().GetAsync(version, page, subject, TestContext.Current.CancellationToken);
            figures += content.Panels.Sum(panel => panel.Series.Sum(series => series.Figures.Count));
        }

        Assert.NotEqual(SeedStore.Current.Catalogue.Site.Place, catalogue.Site.Place);
        Assert.True(figures > 0);
    }
}
