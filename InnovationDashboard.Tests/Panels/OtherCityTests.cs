using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Panels;

/// <summary>The same program on the package of a made-up city: a whole site with that city's names and nothing of ours.</summary>
public sealed class OtherCityTests
{
    [Fact]
    public async Task AnotherCitysPackage_EveryPageInBothLanguages_ShowsItsOwnNamesAndNoFailedPanel()
    {
        await using var server = AppServer.On(TinyPackage.Source);
        var catalogue = (await SampleViews.OfAsync(server)).Catalogue;
        var ours = new Regex("Beijing|Haidian|Zhongguancun|北京|海淀|中关村");
        var addresses = catalogue.Pages.Values.SelectMany(page => Subjects(catalogue, page)).ToList();
        Assert.True(addresses.Count > 15, string.Join(' ', addresses));

        var found = new List<string>();
        foreach (var address in addresses.Concat(addresses.Select(address => address + "?district=hillside&sector=services")))
        {
            foreach (var language in RealPanels.Languages)
            {
                using var client = server.Client(language.Tag());
                using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
                var where = $"{address} {language.Tag()}";
                if (answer.StatusCode != HttpStatusCode.OK)
                {
                    found.Add($"{where}: {answer.StatusCode}");
                    continue;
                }

                var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                using var page = await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
                if (ours.Match(html) is { Success: true } match) found.Add($"{where}: says {match.Value}");
                if (!page.Title!.Contains(catalogue.Site.ShortName.In(language), StringComparison.Ordinal)) found.Add($"{where}: title {page.Title}");
                if (Regex.IsMatch(page.QuerySelector("main")!.TextContent, @"\{[a-z]+\}")) found.Add($"{where}: a placeholder is left");
                found.AddRange(page.QuerySelectorAll("[data-panel][role='alert']").Select(panel => $"{where}: {panel.GetAttribute("data-panel")} failed"));
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found.Take(30)));
    }

    [Fact]
    public async Task AnotherCitysPackage_FilterLinks_AreItsOwnDistrictsAreasAndSectors()
    {
        await using var server = AppServer.On(TinyPackage.Source);
        var page = await PageHtml.GetAsync(server, "/");

        foreach (var code in new[] { "northbank", "southbank", "hillside" }) Assert.NotNull(page.QuerySelector($"#filter-district a[href='/?district={code}']"));
        foreach (var code in new[] { "harbour", "uplands" }) Assert.NotNull(page.QuerySelector($"#filter-area a[href='/?area={code}']"));
        foreach (var code in new[] { "robotics", "clean-water" }) Assert.NotNull(page.QuerySelector($"#filter-sector a[href='/?sector={code}']"));
        Assert.Contains("Boroughs", page.QuerySelector(".nav-wide")!.TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Subjects(Catalogue catalogue, PageRecord page) => page.Kind switch
    {
        "area" or "district" => catalogue.PlacesOfRole(page.Kind).Select(place => PageAddress.Of(catalogue, place.Code)!),
        "sector" => catalogue.Sectors.Keys.Select(code => PageAddress.Of(catalogue, code)!),
        "ranking" => catalogue.Rankings.Select(ranking => PageAddress.Of(catalogue, ranking.Code)!),
        _ => [page.Route],
    };
}
