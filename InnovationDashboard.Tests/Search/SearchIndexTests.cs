using CsCheck;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Search;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Search;

/// <summary>Names are found by whole, beginning or part, in either language.</summary>
public sealed class SearchIndexTests
{
    private static readonly Catalogue Catalogue = SampleCatalogue.Create();
    private static readonly SearchIndex Index = new(SearchThings.Of(
        Catalogue,
        new Dictionary<PlaceCode, ShownAt>()));

    [Theory]
    [InlineData("harbour", "harbour")]
    [InlineData("HARB", "harbour")]
    [InlineData("港口", "harbour")]
    [InlineData("Ward North", "north")]
    [InlineData("老城", "old-town")]
    [InlineData("Artificial int", "ai")]
    [InlineData("人工智能", "ai")]
    [InlineData("r&d", "rd")]
    [InlineData("R&D spending", "rd")]
    [InlineData("研发", "rd")]
    [InlineData("campus", "campus")]
    [InlineData("world clus", "clusters")]
    [InlineData("ｇｏａｌｓ", "goals")]
    public void Find_Words_PutsTheNameFirst(string query, string code) => Assert.Equal(code, Index.Find(query, 5)[0].Code);

    [Theory]
    [InlineData("185", "f035", 3)] // a number, as typed
    [InlineData("357000", "f034", 1)] // without separators
    [InlineData("357,000", "f034", 1)]
    [InlineData("research services Haidian", "Haidian", 8)] // what and where
    [InlineData("population Haidian 2020", "population-haidian-2020", 3)]
    [InlineData("研发强度", "rd_intensity_pub", 5)] // the everyday word for the official one
    [InlineData("海淀 常住人口", "population-haidian", 5)]
    public async Task Find_FigureOfTheSeeds_IsAmongTheFirst(string query, string expected, int first)
    {
        var store = SeedStore.Current;
        var search = new SiteSearch(new ShownIndex(store.Pages, store.Facts, new PanelFactory()), store.Observations);

        var hits = (await search.ForAsync(store.Catalogue)).Find(query, first);

        Assert.Contains(hits, hit => hit.Code.Contains(expected, StringComparison.Ordinal) || hit.Name.En.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("%%%")]
    [InlineData("zzzz")]
    [InlineData("north zzzz")]
    [InlineData(null)]
    public void Find_NothingThere_IsEmpty(string? query) => Assert.Empty(Index.Find(query, 5));

    [Fact]
    public void FindSome_WordsThatNothingHasTogether_GivesTheBestOfEach()
    {
        Assert.Empty(Index.Find("harbour goals", 5));
        Assert.Equal(["harbour", "goals"], Index.FindSome("harbour goals", 2).Select(hit => hit.Code));
        Assert.Empty(Index.FindSome("zzzz yyyy", 5));
        Assert.Empty(Index.FindSome("harbour", 5)); // one word has no part
    }

    [Fact]
    public void Find_BrokenHalfOfALetter_IsNoException() => Assert.Empty(Index.Find("\ud800\udc00\ud800", 5));

    [Fact]
    public void Find_WholeName_BeatsLongerNames() => Assert.Equal("research", Index.Find("Research and technical services", 5)[0].Code);

    [Fact]
    public void Find_AnyIndicator_LeadsToItsOwnPage() => Assert.Equal("/indicators/people", Index.Find("residents", 9).Single(hit => hit.Kind == SearchKind.Indicator).Path);

    [Fact]
    public void Find_AnyText_NeverThrowsAndKeepsTheLimit() => Gen.String.Sample(text => Index.Find(text, 3).Count <= 3);

    [Fact]
    public void Href_Hit_KeepsTheFilters()
    {
        var state = new ViewState("/talent", new("north"));
        Assert.Equal("/indicators/rd?district=north", SearchLinks.Href(Index.Find("r&d", 1)[0], state));
        Assert.Equal("/?district=harbour", SearchLinks.FilterHref(Index.Find("harbour", 1)[0], state));
        Assert.Null(SearchLinks.FilterHref(Index.Find("clusters", 1)[0], state));
    }
}
