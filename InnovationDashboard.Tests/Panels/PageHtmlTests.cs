using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Passports;
using InnovationDashboard.Web.State;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace InnovationDashboard.Tests.Panels;

/// <summary>The first HTML of every page: complete before any script, with the hooks that tests and others hold on to.</summary>
public sealed class PageHtmlTests(AppServer server)
{
    private readonly Dictionary<string, bool> answers = [];

    private static readonly string[] Chips = ["applied", "highlighted", "not-applicable"];

    private static readonly HashSet<string> Forms = [.. SeedRows.Of("panels").Select(row => row.Text("form")!)];

    private static readonly HashSet<string> KnownFigures = [.. SeedBreaks.Observations.Keys, .. SeedRows.Of("boundaries").Select(row => row.Text("code")!)];

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task EveryPage_HasAllPanelsWithTheirHooksAndNoneFailed(Language language)
    {
        var found = new List<string>();
        foreach (var address in PageHtml.Addresses)
        {
            var page = await PageHtml.GetAsync(server, address, language);
            var panels = page.QuerySelectorAll("[data-panel]").ToList();
            if (page.DocumentElement.GetAttribute("lang") != language.Tag()) found.Add($"{address}: lang {page.DocumentElement.GetAttribute("lang")}");
            if (page.QuerySelectorAll("[data-version]").Select(root => root.GetAttribute("data-version")).ToList() is not [{ } version] || version != SeedStore.Current.Version.ToString()) found.Add($"{address}: no data version on the root");
            if (page.QuerySelector("[data-interactive]") is not null) found.Add($"{address}: says it is interactive before a circuit is up");
            if (panels.Count == 0) found.Add($"{address}: no panel");
            found.AddRange(panels.Where(panel => panel.GetAttribute("role") == "alert").Select(panel => $"{address}: {panel.GetAttribute("data-panel")} failed"));
            found.AddRange(panels.Where(panel => !Chips.Contains(panel.GetAttribute("data-chip"))).Select(panel => $"{address}: {panel.GetAttribute("data-panel")} has no chip"));
            found.AddRange(panels.GroupBy(panel => panel.GetAttribute("data-panel")).Where(group => group.Count() > 1).Select(group => $"{address}: {group.Key} twice"));
            found.AddRange(page.QuerySelectorAll("main svg").Where(svg => !Forms.Contains(svg.GetAttribute("data-chart") ?? "")).Select(svg => $"{address}: a drawing without its form: {svg.ClassName}"));
            found.AddRange(page.QuerySelectorAll("[data-figure]").Select(figure => figure.GetAttribute("data-figure")!).Where(id => !KnownFigures.Contains(id)).Distinct().Select(id => $"{address}: no figure {id}"));
            found.AddRange(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => $"{address}: id {group.Key} {group.Count()} times"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found.Take(40)));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task EveryPanel_InTheFirstHtml_IsDrawnAndHasItsTableAndSources(Language language)
    {
        var found = new List<string>();
        foreach (var address in PageHtml.Addresses)
        {
            foreach (var panel in (await PageHtml.GetAsync(server, address, language)).QuerySelectorAll("[data-panel]").Where(panel => panel.QuerySelector(".panel-empty") is null))
            {
                var where = $"{address} {panel.GetAttribute("data-panel")}";
                if (string.IsNullOrWhiteSpace(panel.QuerySelector(".panel-title")?.TextContent)) found.Add(where + ": no title");
                if (panel.QuerySelectorAll(".chips li").Length != 3) found.Add(where + ": not three chips");
                var figures = panel.QuerySelectorAll("svg [data-figure], .headline [data-figure]").Select(mark => mark.GetAttribute("data-figure")!).ToHashSet();
                var table = panel.QuerySelectorAll("table [data-figure]").Select(cell => cell.GetAttribute("data-figure")!).ToHashSet();
                if (!figures.IsSubsetOf(table)) found.Add($"{where}: not in the table: {string.Join(", ", figures.Except(table).Take(3))}");
                if (panel.QuerySelector("[data-figure]") is not null && panel.QuerySelector(".panel-sources li") is null) found.Add(where + ": figures without a source");
                if (panel.QuerySelectorAll("svg[data-chart]").Any(svg => string.IsNullOrWhiteSpace(svg.GetAttribute("aria-label")))) found.Add(where + ": a drawing without a name");
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found.Take(40)));
    }

    [Fact]
    public async Task EveryFactOfTheArticle_IsShownOnSomePage()
    {
        var facts = SeedRows.Of("facts").ToDictionary(row => row.Text("code")!, row => row.Text("observation"));
        Assert.Equal(Enumerable.Range(1, 78).Select(number => $"f{number:000}"), facts.Keys.Order(StringComparer.Ordinal));

        var shown = new HashSet<string>();
        foreach (var address in PageHtml.Addresses)
        {
            var page = await PageHtml.GetAsync(server, address);
            shown.UnionWith(page.QuerySelectorAll("[data-fact]").Select(fact => fact.GetAttribute("data-fact")!));
            shown.UnionWith(page.QuerySelectorAll("[data-figure]").Select(figure => figure.GetAttribute("data-figure")!));
        }

        Assert.Empty(facts.Where(fact => !shown.Contains(fact.Key) && !(fact.Value is { } figure && shown.Contains(figure))).Select(fact => fact.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EveryTextOfEveryPage_HasNoPlaceholder()
    {
        var found = new List<string>();
        foreach (var address in PageHtml.Addresses)
            foreach (var language in RealPanels.Languages)
                if (Regex.Match((await PageHtml.GetAsync(server, address, language)).QuerySelector("main")!.TextContent, @"\{[a-z0-9]+\}") is { Success: true } match) found.Add($"{address} {language.Tag()}: {match.Value}");
        Assert.Empty(found);
    }

    [Fact]
    public async Task EveryLink_LeadsToAPageOfTheSiteOrToASource()
    {
        var found = new HashSet<string>();
        foreach (var address in PageHtml.Addresses.Concat(PageHtml.Addresses.Select(address => address + "?district=haidian&sector=gbt-m")))
        {
            var page = await PageHtml.GetAsync(server, address);
            foreach (var link in page.QuerySelectorAll("main a[href]"))
            {
                var href = link.GetAttribute("href")!;
                if (href.StartsWith("https://", StringComparison.Ordinal) || href.StartsWith("http://", StringComparison.Ordinal))
                {
                    if (!(link.GetAttribute("rel") ?? "").Contains("noopener", StringComparison.Ordinal)) found.Add($"{address}: {href} without rel");
                    continue;
                }

                // Passports are followed one by one elsewhere.
                if (PassportAddress.Parse(href) is not null) continue;
                var parsed = ViewStateUrl.Parse(href, SeedStore.Current.Catalogue);
                if (parsed.Page is null && !await AnswersAsync(parsed.State.Path)) found.Add($"{address}: {href} is no page");
                else if (!address.Contains("sector=", StringComparison.Ordinal)) continue;
                else if (parsed.State.Sector is null && parsed.State.District is null) found.Add($"{address}: {href} loses the filters");
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found.Take(30)));
    }

    // Pages of the program itself (sources, method); each is asked for once.
    private async Task<bool> AnswersAsync(string path)
    {
        if (!answers.TryGetValue(path, out var known))
        {
            using var client = server.Client();
            using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
            answers.Add(path, known = answer.StatusCode == HttpStatusCode.OK);
        }

        return known;
    }

    [Theory]
    [InlineData("/?district=atlantis", "atlantis")]
    [InlineData("/talent?sector=alchemy", "alchemy")]
    [InlineData("/districts?area=haidian", "Haidian")]
    public async Task UnknownCode_IsANoticeAboveUnfilteredFigures(string address, string named)
    {
        var page = await PageHtml.GetAsync(server, address);
        var plain = await PageHtml.GetAsync(server, address.Split('?')[0]);

        Assert.Contains(named, page.QuerySelector(".notices .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Figures(plain), Figures(page));
        Assert.Empty(page.QuerySelectorAll("main [aria-current='true'].mark"));
    }

    [Fact]
    public async Task ContradictoryFilters_AreANoticeWithAWayOut()
    {
        var notice = (await PageHtml.GetAsync(server, "/districts?district=pinggu&area=zsc")).QuerySelector(".notices .notice")!;

        Assert.Contains("Pinggu", notice.TextContent, StringComparison.Ordinal);
        Assert.Contains("Zhongguancun", notice.TextContent, StringComparison.Ordinal);
        Assert.Equal("/districts?district=pinggu", notice.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Outcome_CountsThePanelsByWhatTheFilterDoes()
    {
        var page = await PageHtml.GetAsync(server, "/districts?sector=gbt-c");
        var outcome = page.QuerySelector(".filter-outcome")!;

        Assert.Equal("status", outcome.GetAttribute("role"));
        var counts = Chips.Select(chip => page.QuerySelectorAll($"[data-chip='{chip}']").Length).ToList();
        Assert.Equal(counts.Sum(), page.QuerySelectorAll("[data-panel]").Length);
        var told = Regex.Matches(outcome.TextContent, @"\d+").Select(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal([counts.Sum(), .. counts], told);
    }

    [Fact]
    public async Task Language_InTheAddress_IsThatOfEveryText()
    {
        var page = await PageHtml.GetAsync(server, "/talent?lang=zh-Hans");

        Assert.Equal("zh-Hans", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(SeedStore.Current.Catalogue.Pages[new PageCode("talent")].Sentence.Zh, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(page.QuerySelectorAll("[data-panel]").Length, page.QuerySelectorAll(".panel-title").Count(title => Regex.IsMatch(title.TextContent, @"\p{IsCJKUnifiedIdeographs}")));
    }

    [Fact]
    public async Task Request_OfAPageThatIsKept_SendsNoCommand()
    {
        var counter = new CommandCounter();
        await using var counted = AppServer.With(services => services.AddSingleton<IInterceptor>(counter));
        using var client = counted.Client();
        async Task<int> CommandsAsync(string address)
        {
            counter.Reset();
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
            return counter.Count;
        }

        await CommandsAsync("/goals"); // reads names, facts and plans, which all pages share
        foreach (var address in new[] { "/", "/talent", "/districts/haidian", "/sectors/ai", "/rankings/gii" })
        {
            Assert.Equal(6, await CommandsAsync(address));
            Assert.Equal(0, await CommandsAsync(address));
            Assert.Equal(0, await CommandsAsync(address + "?district=haidian&sector=gbt-m&lang=zh-Hans"));
        }
    }

    private static IEnumerable<string> Figures(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelectorAll("main [data-figure]").Select(figure => figure.GetAttribute("data-figure") + figure.TextContent);
}
