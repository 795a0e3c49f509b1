using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using Microsoft.Data.Sqlite;

namespace InnovationDashboard.Tests.Store;

public sealed class QueriesTests
{
    private static readonly SeedStore Store = SeedStore.Current;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Catalogue_AskedTwice_IsTheSameObject() =>
        Assert.Same(Store.Catalogue, await Store.Catalogues.GetAsync(Store.Version, Ct));

    [Fact]
    public void Catalogue_OfTheSeeds_HasEveryRowOfItsTables()
    {
        var package = PackageReader.Open(Seeds.Folder).Package!;
        var catalogue = Store.Catalogue;

        Assert.Equal(
            new Dictionary<string, int>
            {
                ["schemes"] = catalogue.Schemes.Count, ["places"] = catalogue.Places.Count, ["place_links"] = catalogue.PlaceLinks.Count, ["boundaries"] = catalogue.Boundaries.Count,
                ["families"] = catalogue.Families.Count, ["sectors"] = catalogue.Sectors.Count, ["sector_links"] = catalogue.SectorLinks.Count, ["units"] = catalogue.Units.Count,
                ["periods"] = catalogue.Periods.Count, ["indicators"] = catalogue.Indicators.Count, ["topics"] = catalogue.Topics.Count, ["breaks"] = catalogue.Breaks.Count,
                ["sources"] = catalogue.Sources.Count, ["speakers"] = catalogue.Speakers.Count, ["rankings"] = catalogue.Rankings.Count, ["ranking_editions"] = catalogue.Editions.Count,
                ["pages"] = catalogue.Pages.Count,
            },
            package.Descriptor.Resources.Where(resource => CatalogueTables.Contains(resource.Name)).ToDictionary(resource => resource.Name, resource => package.Rows(resource.Name).Count()));
    }

    [Fact]
    public async Task ByIds_AllObservationsOfTheSeeds_ComeBackInTheOrderAsked()
    {
        var ids = PackageReader.Open(Seeds.Folder).Package!.Rows("observations").Select(row => new ObservationId(row.Text("id")!)).Reverse().ToList();

        var figures = await Store.Figures.ByIdsAsync(Store.Version, ids, Ct);

        Assert.Equal(ids, figures.Select(figure => figure.Id));
        Assert.Contains(figures, figure => figure.Status.HasFlag(ObservationStatus.Forecast));
        Assert.Contains(figures, figure => figure.Derived);
        Assert.Contains(figures, figure => figure.Reliability == Reliability.Low);
    }

    [Fact]
    public async Task ByIds_UnknownId_IsLeftOut()
    {
        var figures = await Store.Figures.ByIdsAsync(Store.Version, [new ObservationId("no-such"), new ObservationId(SeedEdit.Figure)], Ct);

        Assert.Equal(SeedEdit.Before, Assert.Single(figures).Value);
    }

    [Fact]
    public async Task Facts_OfTheSeeds_AreAll78WithPlacesAndSectors()
    {
        var facts = await Store.Facts.AllAsync(Store.Version, Ct);

        Assert.Equal(78, facts.Count);
        Assert.Equal(facts.Select(fact => fact.Paragraph).Order(), facts.Select(fact => fact.Paragraph));
        Assert.Contains(facts, fact => fact.Places.Count > 0 && fact.Sectors.Count > 0);
        Assert.NotEmpty(await Store.Facts.PlansAsync(Store.Version, Ct));
    }

    [Fact]
    public async Task Disagreements_OfAFigure_AreThoseThatNameIt()
    {
        var all = await Store.Disagreements.AllAsync(Store.Version, Ct);
        var named = all.SelectMany(disagreement => disagreement.Values).First(value => value.Observation is not null).Observation!.Value;

        var found = await Store.Disagreements.OfFigureAsync(Store.Version, named, Ct);

        Assert.NotEmpty(found);
        Assert.All(found, disagreement => Assert.Contains(disagreement.Values, value => value.Observation == named));
        Assert.Empty(await Store.Disagreements.OfFigureAsync(Store.Version, new ObservationId("no-such"), Ct));
        Assert.All(all, disagreement => Assert.NotEmpty(disagreement.Values));
    }

    [Fact]
    public async Task Page_FiguresOfAllSeries_AreFoundByTheirIndex()
    {
        using var host = new StoreHost();
        var version = host.Look().Version!;
        await host.Get<PageQueries>().GetAsync(version, new PageCode("overview"), null, Ct);
        var sql = host.Commands.Texts.Single(text => text.Contains("\"observations\"", StringComparison.Ordinal));

        using var connection = new SqliteConnection(StoreFile.ReadOnlyConnectionString(host.Catalog.FileOf(version)));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        command.Parameters.AddWithValue("@page", "overview");
        using var reader = command.ExecuteReader();
        var plan = new List<string>();
        while (reader.Read()) plan.Add(reader.GetString(3));

        Assert.Contains(plan, step => step.Contains("ix_observations_indicator", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN o", StringComparison.Ordinal));
    }

    private static readonly string[] CatalogueTables =
    [
        "schemes", "places", "place_links", "boundaries", "families", "sectors", "sector_links", "units", "periods", "indicators", "topics", "breaks", "sources", "speakers", "rankings",
        "ranking_editions", "pages",
    ];
}
