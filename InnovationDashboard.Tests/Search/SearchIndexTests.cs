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
        new Dictionary<IndicatorCode, ShownAt> { [new("rd")] = new("/funding", "funding-rd", new("Funding", "资金")) },
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
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("%%%")]
    [InlineData("zzzz")]
    [InlineData("north zzzz")]
    [InlineData(null)]
    public void Find_NothingThere_IsEmpty(string? query) => Assert.Empty(Index.Find(query, 5));

    [Fact]
    public void Find_BrokenHalfOfALetter_IsNoException() => Assert.Empty(Index.Find("\ud800\udc00\ud800", 5));

    [Fact]
    public void Find_WholeName_BeatsLongerNames() => Assert.Equal("research", Index.Find("Research and technical services", 5)[0].Code);

    [Fact]
    public void Find_IndicatorNoPageShows_IsNotOffered() => Assert.DoesNotContain(Index.Find("residents", 9), hit => hit.Kind == SearchKind.Indicator);

    [Fact]
    public void Find_AnyText_NeverThrowsAndKeepsTheLimit() => Gen.String.Sample(text => Index.Find(text, 3).Count <= 3);

    [Fact]
    public void Href_Hit_KeepsTheFiltersAndNamesThePanel()
    {
        var state = new ViewState("/talent", new("north"));
        Assert.Equal("/funding?district=north#funding-rd", SearchLinks.Href(Index.Find("r&d", 1)[0], state));
        Assert.Equal("/?district=harbour", SearchLinks.FilterHref(Index.Find("harbour", 1)[0], state));
        Assert.Null(SearchLinks.FilterHref(Index.Find("clusters", 1)[0], state));
    }
}
