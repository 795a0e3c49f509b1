using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Briefings.Own;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.State;
using Microsoft.Extensions.DependencyInjection;

namespace InnovationDashboard.Tests.Briefings;

/// <summary>A page as a briefing: its panels under the filters that are set.</summary>
public sealed class PageSlidesTests(AppServer server)
{
    [Theory]
    [InlineData("/talent?district=haidian", Language.English, "Talent · Haidian")]
    [InlineData("/talent?district=haidian", Language.Chinese, "人才 · 海淀区")]
    [InlineData("/districts/haidian", Language.English, "Haidian")]
    public async Task Page_WithItsFilters_NamesTheBriefing(string address, Language language, string title) => Assert.StartsWith(title, (await OfAsync(address, language)).Title.In(language), StringComparison.Ordinal);

    [Fact]
    public async Task Page_AnyOfThePackage_IsABriefingThatIsReadBackAndShownWhole()
    {
        var (catalogue, own) = (await server.CatalogueAsync(), server.Services.GetRequiredService<OwnSlides>());
        foreach (var address in PageAddresses.Kinds)
        {
            var briefing = await OfAsync(address, Language.English);
            var reading = OwnBriefingFile.Read(OwnBriefingFile.Write(briefing), catalogue);

            Assert.Empty(reading.Problems);
            Assert.NotEmpty(briefing.Slides);
            Assert.Equal(briefing.Slides.Count, (await own.ShownAsync(catalogue, reading.Briefing!, TestContext.Current.CancellationToken)).Slides.Count);
        }
    }

    [Fact]
    public async Task Panel_ThatAFilterLeavesNothingOf_GetsNoSlide()
    {
        var (whole, filtered) = (await OfAsync("/districts/haidian", Language.English), await OfAsync("/districts/yanqing", Language.English));

        Assert.Equal("haidian", Assert.Single(whole.Slides.Select(slide => slide.Filters.District).Distinct())?.Value);
        var emptied = RealPanels.Build(new("district"), new(Place: new("yanqing")), new(""), Language.English).Where(panel => panel.Model.Empty is not null || panel.Model.Absence is not null).Select(panel => panel.Model.Code).ToList();
        Assert.NotEmpty(emptied);
        Assert.DoesNotContain(filtered.Slides, slide => emptied.Contains(slide.Panel));
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("")]
    [InlineData("//elsewhere.example")]
    public async Task File_OfNoPage_IsNotThere(string address)
    {
        using var client = server.Client();
        using var answer = await client.GetAsync(new Uri($"{OwnAddress.PageFile}?at={Uri.EscapeDataString(address)}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(address.Length == 0 ? System.Net.HttpStatusCode.OK : System.Net.HttpStatusCode.NotFound, answer.StatusCode); // the empty path is the first page
    }

    private async Task<BriefingRecord> OfAsync(string address, Language language)
    {
        var catalogue = await server.CatalogueAsync();
        var parsed = ViewStateUrl.Parse(address, catalogue);
        return await server.Services.GetRequiredService<PageSlides>().OfAsync(new(catalogue, parsed, language, new(), address), parsed.Page!, TestContext.Current.CancellationToken);
    }
}
