using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Charts.Dots;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.State;
using Microsoft.Extensions.Logging.Abstractions;

namespace InnovationDashboard.Tests.Panels;

/// <summary>What a page says of its subject when there is nothing to show: known not to be, or not published.</summary>
public sealed class AbsenceTests
{
    [Theory]
    [InlineData(Language.English, "None of the areas shown on this site reaches into ")]
    [InlineData(Language.Chinese, "本站所列区域均不涉及")]
    public async Task District_NoAreaLinkedToIt_SaysThatNoneReachesIntoIt(Language language, string sentence)
    {
        var linked = SeedRows.Of("place_links").Select(row => row.Text("district")!).ToHashSet();
        var districts = SeedRows.Of("places").Where(row => row.Text("scheme") == "district").Select(row => row.Text("code")!).ToList();
        Assert.Contains(districts, district => !linked.Contains(district));
        foreach (var district in districts)
        {
            var page = await PageAsync("district", new(district), null, language);
            var said = page.Sections.SelectMany(section => section.Absences).Where(text => text.StartsWith(sentence, StringComparison.Ordinal)).ToList();
            Assert.Equal(linked.Contains(district) ? 0 : 1, said.Count);
            Assert.DoesNotContain(page.Sections.SelectMany(section => section.Unpublished), name => page.Sections.SelectMany(section => section.Absences).Contains(name));
            Assert.DoesNotContain("district-cards", page.Panels.Where(panel => panel.Empty is not null).Select(panel => panel.Code.Value));
            if (!linked.Contains(district)) Assert.Contains(SeedStore.Current.Catalogue.Places[new(district)].Name.In(language), said[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Sector_NothingSaidOfIt_SaysSoAndDoesNotCallItUnpublished()
    {
        var page = await PageAsync("sector", null, new("gbt-m"), Language.English);

        Assert.Contains("No statement about Scientific research and technical services is recorded.", page.Sections.SelectMany(section => section.Absences));
        Assert.DoesNotContain(page.Sections.SelectMany(section => section.Unpublished), name => name.Contains("was said", StringComparison.Ordinal));
    }

    [Fact]
    public async Task District_WithoutAFigure_StillCallsItUnpublished() =>
        Assert.NotEmpty((await PageAsync("district", new("mentougou"), null, Language.English)).Sections.SelectMany(section => section.Unpublished));

    [Fact]
    public void Strips_OnADistrictsPage_NameItAndTheChosenOne()
    {
        var dots = RealPanels.Build(new("district"), new(new PlaceCode("haidian")), new("", new("changping")), Language.English).Select(panel => panel.Model.Body.Chart).OfType<DotsData>().ToList();

        Assert.NotEmpty(dots);
        foreach (var row in dots.SelectMany(data => data.Rows))
        {
            Assert.Equal([("Haidian", Tone.Focus), ("Changping", Tone.Ink)], row.Points.Where(point => point.Name.Length > 0).Select(point => (point.Name, point.Info.Tone)).OrderBy(point => point.Tone));
            Assert.All(row.Points.Where(point => point.Name.Length == 0), point => Assert.Equal(Tone.Context, point.Info.Tone));
        }
    }

    private static async Task<PageModel> PageAsync(string page, PlaceCode? place, SectorCode? sector, Language language)
    {
        var store = SeedStore.Current;
        PageSubject subject = new(place, sector);
        var content = await store.Pages.GetAsync(store.Version, new(page), subject, CancellationToken.None);
        var context = new PanelContext(store.Catalogue, new ViewState(RealPanels.PathOf(store.Catalogue, new(page), subject)), subject, language);
        return new PageModels(new(), NullLogger<PageModels>.Instance).Build(content, context, ReadAs.Chart);
    }
}
