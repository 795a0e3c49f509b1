using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.State;

/// <summary>What an address means, and what a reader is told when it means nothing.</summary>
public sealed class ViewStateUrlTests
{
    private static readonly Catalogue Catalogue = SampleCatalogue.Create();

    [Theory]
    [InlineData("/", "/")]
    [InlineData("", "/")]
    [InlineData("/talent/", "/talent")]
    [InlineData("/Talent?District=north", "/talent?district=north")]
    [InlineData("/talent?sector=ai&district=north&utm_source=x#panel", "/talent?district=north&sector=ai")]
    [InlineData("/talent?area=CAMPUS", "/talent?area=campus")]
    [InlineData("/talent?district=&area=%20", "/talent")]
    [InlineData("/talent?district=%20north%20", "/talent?district=north")]
    [InlineData("/talent?district=north&district=north", "/talent?district=north")]
    [InlineData("/talent?lang=zh-Hans", "/talent")]
    public void Parse_ReadableAddress_IsCanonicalWithoutNotice(string address, string canonical)
    {
        var parsed = ViewStateUrl.Parse(address, Catalogue);

        Assert.Equal(canonical, parsed.State.Href());
        Assert.Empty(parsed.Notices);
    }

    [Theory]
    [InlineData("/?district=atlantis", "/", ViewProblem.UnknownCode, "atlantis", null)]
    [InlineData("/?district=lakeport", "/", ViewProblem.UnknownCode, "lakeport", null)]
    [InlineData("/?district=campus", "/", ViewProblem.OtherFilter, "campus", "/?area=campus")]
    [InlineData("/?sector=north&area=campus", "/?area=campus", ViewProblem.OtherFilter, "north", "/?district=north&area=campus")]
    [InlineData("/?area=ai", "/", ViewProblem.OtherFilter, "ai", "/?sector=ai")]
    [InlineData("/?district=north&district=south", "/?district=north", ViewProblem.Repeated, "south", null)]
    [InlineData("/?district=atlantis&district=south", "/?district=south", ViewProblem.Repeated, "atlantis", null)]
    [InlineData("/?district=north&area=docks", "/?district=north&area=docks", ViewProblem.Contradiction, "docks", "/?district=north")]
    [InlineData("/?lang=klingon", "/", ViewProblem.UnknownLanguage, "klingon", null)]
    [InlineData("/districts/north?district=south", "/districts/north?district=south", ViewProblem.OtherSubject, "south", "/districts/south")]
    [InlineData("/areas/docks?area=campus", "/areas/docks?area=campus", ViewProblem.OtherSubject, "campus", "/areas/campus")]
    [InlineData("/sectors/ai?sector=ships", "/sectors/ai?sector=ships", ViewProblem.OtherSubject, "ships", "/sectors/ships")]
    [InlineData("/?sector=%00%0A", "/", ViewProblem.UnknownCode, "\uFFFD", null)]
    public void Parse_UnusablePart_IsANotice(string address, string state, ViewProblem problem, string raw, string? instead)
    {
        var parsed = ViewStateUrl.Parse(address, Catalogue);

        Assert.Equal(state, parsed.State.Href());
        var notice = Assert.Single(parsed.Notices);
        Assert.Equal(problem, notice.Problem);
        Assert.Equal(raw, notice.Raw);
        Assert.Equal(instead, notice.Instead?.Href());
    }

    [Fact]
    public void Parse_AreaReachesIntoTheDistrict_IsNoContradiction() =>
        Assert.Empty(ViewStateUrl.Parse("/?district=east&area=docks", Catalogue).Notices);

    [Fact]
    public void Parse_OverlongValue_IsShortenedInTheNotice()
    {
        var parsed = ViewStateUrl.Parse("/?district=" + new string('x', 500), Catalogue);

        var notice = Assert.Single(parsed.Notices);
        Assert.Equal(ViewProblem.TooLong, notice.Problem);
        Assert.True(notice.Raw.Length < 50);
    }

    [Fact]
    public void Parse_OverlongQuery_IsLeftOutAsAWhole()
    {
        var parsed = ViewStateUrl.Parse("/talent?district=north&" + string.Join('&', Enumerable.Range(0, 400).Select(i => $"p{i}=vvvv")), Catalogue);

        Assert.Equal("/talent", parsed.State.Href());
        Assert.Equal(ViewProblem.TooLong, Assert.Single(parsed.Notices).Problem);
    }

    [Theory]
    [InlineData("/", "overview", null)]
    [InlineData("/areas", "areas", null)]
    [InlineData("/areas/campus", "area", "campus")]
    [InlineData("/districts/north", "district", "north")]
    [InlineData("/sectors/ai", "sector", "ai")]
    [InlineData("/rankings/clusters", "ranking", "clusters")]
    [InlineData("/areas/north", null, null)]
    [InlineData("/areas/", "areas", null)]
    [InlineData("/districts/lakeport", null, null)]
    [InlineData("/sectors/ai/more", null, null)]
    [InlineData("/areas/{code}", null, null)]
    [InlineData("/nothing", null, null)]
    public void Parse_Path_FindsThePageAndItsSubject(string path, string? page, string? subject)
    {
        var found = ViewStateUrl.Parse(path, Catalogue).Page;

        Assert.Equal(page, found?.Page.Code.Value);
        Assert.Equal(subject, found?.Subject?.Place?.Value ?? found?.Subject?.Sector?.Value ?? found?.Subject?.Ranking?.Value);
    }
}
