using Bunit;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Filters;
using InnovationDashboard.Web.Layout;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Search;
using InnovationDashboard.Web.State;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace InnovationDashboard.Tests.Components;

/// <summary>What stands above every page: filters with their links and notices, navigation, tools. Names and codes come from the package.</summary>
public sealed class ShellPartsTests : BunitContext
{
    private static readonly SampleViews Sample = new(SeedStore.Current.Catalogue);

    public ShellPartsTests()
    {
        Services.AddSingleton(new ShellPrinter(new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance)); // its parts need no service
        Services.AddSingleton(new SiteSearch(new ShownIndex(SeedStore.Current.Pages, SeedStore.Current.Facts, new PanelFactory()), SeedStore.Current.Observations));
        SetRendererInfo(new RendererInfo("Static", false));
    }

    [Fact]
    public void FilterBar_NothingChosen_NamesTheWholeCityAndOffersReset()
    {
        var bar = Print<FilterBar>("/talent");

        Assert.Contains(Sample.Catalogue.Places[Sample.Catalogue.Site.Place].Name.En, bar.Find(".filter-scope").TextContent, StringComparison.Ordinal);
        Assert.Empty(bar.FindAll(".filter-chip"));
        Assert.Equal("/talent", bar.Find(".filter-reset").GetAttribute("href"));
        Assert.Empty(bar.FindAll(".notice"));
    }

    [Fact]
    public void FilterBar_ThreeChosen_HasAChipEachThatTakesOnlyItselfAway()
    {
        var (district, area, sector) = (Sample.District.Code, Sample.Area.Code, Sample.Sector.Code);
        var bar = Print<FilterBar>($"/talent?district={district}&area={area}&sector={sector}");

        Assert.Equal(
            [$"/talent?area={area}&sector={sector}", $"/talent?district={district}&sector={sector}", $"/talent?district={district}&area={area}"],
            bar.FindAll(".filter-chip").Select(chip => chip.GetAttribute("href")));
        Assert.All(bar.FindAll(".filter-chip"), chip => Assert.Contains(chip.QuerySelector("span")!.TextContent, chip.GetAttribute("aria-label"), StringComparison.Ordinal));
        Assert.Equal("/talent", bar.Find(".filter-reset").GetAttribute("href"));
        Assert.Empty(bar.FindAll(".filter-scope"));
        Assert.Contains(Sample.District.Name.En.Split(' ')[0], bar.Find(".filter-line").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void FilterBar_OnAPageWithoutPanels_SaysThatFiltersDoNotActAndKeepsThem()
    {
        var bar = Print<FilterBar>($"/briefings?district={Sample.District.Code}");

        Assert.Equal(Texts.In(Language.English, FilterText.NotHere), bar.Find(".filter-scope").TextContent);
        Assert.Single(bar.FindAll(".filter-chip"));
        Assert.Empty(bar.FindAll(".filter-line"));
    }

    [Fact]
    public void FilterMenus_WithoutACircuit_AreDisclosuresOfOneGroupFullOfLinks()
    {
        var menus = Print<FilterBar>("/talent").FindAll("details.filter-menu");

        Assert.Equal(["filter-district", "filter-area", "filter-sector"], menus.Select(menu => menu.Id));
        Assert.All(menus, menu => Assert.Equal("filters", menu.GetAttribute("name")));
        Assert.Equal(
            [Sample.Catalogue.PlacesOfRole("district").Count(), Sample.Catalogue.PlacesOfRole("area").Count()],
            menus.Take(2).Select(menu => menu.QuerySelectorAll("ul.options a").Length));
        Assert.All(menus[0].QuerySelectorAll("ul.options a"), link => Assert.StartsWith("/talent?district=", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Empty(menus[2].QuerySelectorAll("button"));
    }

    [Fact]
    public void FilterMenu_Chosen_MarksItsLinkAndKeepsTheOtherFilters()
    {
        var (district, sector) = (Sample.District.Code, Sample.Sector.Code);
        var menu = Print<FilterBar>($"/talent?district={district}&sector={sector}").Find("#filter-district");

        Assert.Equal($"/talent?district={district}&sector={sector}", Assert.Single(menu.QuerySelectorAll("ul.options a[aria-current=true]")).GetAttribute("href"));
        Assert.All(menu.QuerySelectorAll("a"), link => Assert.EndsWith($"sector={sector}", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Null(menu.QuerySelector(".options-all")!.GetAttribute("aria-current"));
        Assert.Single(menu.QuerySelectorAll(".filter-value.is-set"));
    }

    [Fact]
    public void Notices_UnknownCode_AreSaidPolitelyWithTheRawText()
    {
        var notices = Print<FilterBar>("/talent?district=<b>nowhere").Find(".notices");

        Assert.Equal("status", notices.GetAttribute("role"));
        Assert.Contains("<b>nowhere", Assert.Single(notices.QuerySelectorAll(".notice")).TextContent, StringComparison.Ordinal);
        Assert.Empty(notices.QuerySelectorAll("b"));
    }

    [Fact]
    public void Notices_CodeOfAnotherFilter_OfferThatFilter()
    {
        var notice = Print<FilterBar>($"/talent?district={Sample.Area.Code}").Find(".notice");
        Assert.Equal($"/talent?area={Sample.Area.Code}", notice.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Header_Links_CarryTheFiltersAndMarkThePage()
    {
        var header = Print<SiteHeader>($"{Sample.OtherPage.Route}?district={Sample.District.Code}");

        Assert.Equal(2, header.FindAll("nav").Count); // wide and in the menu
        Assert.All(header.FindAll("nav .nav-list a, a.brand"), link => Assert.EndsWith($"?district={Sample.District.Code}", link.GetAttribute("href"), StringComparison.Ordinal));
        var page = Uri.EscapeDataString($"{Sample.OtherPage.Route}?district={Sample.District.Code}");
        Assert.All(header.FindAll(".tool-present, .menu-briefings"), link => Assert.Equal($"/briefings?district={Sample.District.Code}&at={page}", link.GetAttribute("href")));
        Assert.All(header.FindAll("nav"), nav => Assert.StartsWith(Sample.OtherPage.Route, Assert.Single(nav.QuerySelectorAll("[aria-current=page]")).GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void Header_OnTheSubjectOfAList_MarksTheListNotThePage()
    {
        var link = Assert.Single(Print<SiteHeader>($"/districts/{Sample.District.Code}").FindAll(".nav-wide [aria-current]"));
        Assert.Equal(["true", "/districts"], [link.GetAttribute("aria-current"), link.GetAttribute("href")]);
    }

    [Theory]
    [InlineData(Language.English, "zh-Hans", "中文")]
    [InlineData(Language.Chinese, "en", "English")]
    public void Header_LanguageLink_SpeaksTheOtherLanguage(Language language, string tag, string name)
    {
        var link = Print<SiteHeader>("/talent", language).Find("[data-language]");
        Assert.Equal([tag, tag, name], [link.GetAttribute("lang"), link.GetAttribute("hreflang"), link.TextContent]);
    }

    [Fact]
    public void Header_Search_SendsTheFiltersAlong()
    {
        var fields = Print<SearchBox>($"/talent?district={Sample.District.Code}&sector={Sample.Sector.Code}").FindAll("input[type=hidden]");
        Assert.Equal([("district", Sample.District.Code.Value), ("sector", Sample.Sector.Code.Value)], fields.Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!)));
    }

    [Fact]
    public void Outcome_FiltersSet_CountsThePanels()
    {
        var outcome = Render<FilterOutcome>(parameters => parameters.AddCascadingValue(View($"/talent?district={Sample.District.Code}", Language.English))
            .Add(part => part.Applied, 3).Add(part => part.Highlighted, 2).Add(part => part.NotApplicable, 1)).Find("[role=status]");
        Assert.Equal("6 panels: 3 filtered, 2 highlighted, 1 not affected.", outcome.TextContent);
    }

    private IRenderedComponent<TPart> Print<TPart>(string address, Language language = Language.English)
        where TPart : IComponent => Render<TPart>(parameters => parameters.AddCascadingValue(View(address, language)));

    private static SiteView View(string address, Language language) =>
        new(Sample.Catalogue, ViewStateUrl.Parse(address, Sample.Catalogue), language, ReaderState.Default, address);
}
