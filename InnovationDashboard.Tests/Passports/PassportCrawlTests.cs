using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Evidence;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.Passports;
using InnovationDashboard.Web.State;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace InnovationDashboard.Tests.Passports;

/// <summary>Promise 1: every figure that any page shows is a link to its passport, every passport names source and place, and no link inside is dead.</summary>
public sealed class PassportCrawlTests(AppServer server)
{
    private static readonly string[] Numbers = ["td.number", ".headline-number strong", ".headline-change b + *", ".card-figures dd"];

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task EveryPage_EveryNumberOfTheData_IsALinkToAPassport(Language language)
    {
        var (looked, found) = (0, new List<string>());
        foreach (var address in PageHtml.Addresses)
        {
            var page = await PageHtml.GetAsync(server, address, language);
            foreach (var number in Numbers.SelectMany(kind => page.QuerySelectorAll("[data-panel] " + kind)).Where(number => number.TextContent.Any(char.IsAsciiDigit)))
            {
                looked++;
                if (Link(number) is not { } link || PassportAddress.Parse(link.GetAttribute("href") ?? "") is null) found.Add($"{address}: “{number.TextContent}” is no link to a passport");
            }

            found.AddRange(page.QuerySelectorAll("[data-figure]:not(.mark)").Where(shown => PassportAddress.Parse(shown.GetAttribute("href") ?? "") is null).Select(shown => $"{address}: {shown.OuterHtml}"));
        }

        Assert.True(looked > 5000, $"only {looked} numbers");
        Assert.True(found.Count == 0, string.Join('\n', found.Take(30)));
    }

    [Fact]
    public async Task EveryPassport_InBothLanguages_NamesSourceAndPlace()
    {
        var renderer = server.Services.GetRequiredService<PassportRenderer>();
        var catalogue = SeedStore.Current.Catalogue;
        var sources = SeedRows.Of("observations").ToDictionary(row => row.Text("id")!, row => (Source: row.Text("source")!, Locator: row.Text("locator")!));
        var found = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(sources, TestContext.Current.CancellationToken, async (figure, ct) =>
        {
            foreach (var language in RealPanels.Languages)
            {
                // Without drawings, which say nothing about the source and take most of the time.
                var body = await renderer.RenderAsync(catalogue, new(figure.Key), language, ReadAs.Table, ct);
                var passport = body is null ? null : new HtmlParser().ParseDocument(body.Html);
                if (passport?.QuerySelector(".passport-origin")?.GetAttribute("data-source") != figure.Value.Source) found.Enqueue($"{figure.Key} {language.Tag()}: no source");
                if (passport?.QuerySelector(".passport-origin [data-locator]")?.GetAttribute("data-locator") != figure.Value.Locator) found.Enqueue($"{figure.Key} {language.Tag()}: no place");
                if (passport is not null && passport.QuerySelectorAll("dd, h1, .passport-number strong, [data-locator]").Any(part => string.IsNullOrWhiteSpace(part.TextContent))) found.Enqueue($"{figure.Key} {language.Tag()}: an empty part");
            }
        });

        Assert.True(sources.Count > 2000);
        Assert.True(found.IsEmpty, string.Join('\n', found.Take(30)));
    }

    [Fact]
    public async Task EveryLinkToAFigureOrIndicator_OnPagesPassportsAndIndicators_LeadsSomewhere()
    {
        var hrefs = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in PageHtml.Addresses)
            foreach (var link in (await PageHtml.GetAsync(server, address)).QuerySelectorAll("a[href^='/figures/'], a[href^='/indicators']"))
                hrefs.TryAdd(link.GetAttribute("href")!, address);
        Assert.True(hrefs.Count > 1000, $"only {hrefs.Count} links");

        // Passports lead to passports: followed until nothing new comes. Bodies are asked for where the pages get them, because a page has its frame printed for each address.
        var (figures, indicators, catalogue) = (server.Services.GetRequiredService<PassportRenderer>(), server.Services.GetRequiredService<IndicatorRenderer>(), SeedStore.Current.Catalogue);
        var dead = new ConcurrentQueue<string>();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        for (var next = hrefs.Keys.Where(asked.Add).ToList(); next.Count > 0; next = [.. hrefs.Keys.Where(asked.Add)])
        {
            await Parallel.ForEachAsync(next, TestContext.Current.CancellationToken, async (href, ct) =>
            {
                RenderedBody? body = PassportAddress.Parse(href) is { } figure ? await figures.RenderAsync(catalogue, figure, Language.English, ReadAs.Table, ct)
                    : href == EvidenceAddress.Indicators ? await indicators.RenderListAsync(catalogue, Language.English, ct)
                    : catalogue.Indicators.TryGetValue(new(href[(href.LastIndexOf('/') + 1)..]), out var indicator) ? await indicators.RenderAsync(catalogue, indicator, Language.English, ReadAs.Table, ct)
                    : null;
                if (body is null) dead.Enqueue($"{href} on {hrefs[href]}");
                else foreach (Match link in Regex.Matches(body.Html, "href=\"(/(?:figures|indicators)[^\"]*)\"")) hrefs.TryAdd(WebUtility.HtmlDecode(link.Groups[1].Value), href);
            });
        }

        Assert.True(dead.IsEmpty, string.Join('\n', dead.Take(30)));
        Assert.Superset(catalogue.Indicators.Keys.Select(EvidenceAddress.Indicator).ToHashSet(), asked);
        Assert.Superset(SeedRows.Of("observations").Select(row => PassportAddress.Of(row.Text("id")!)).ToHashSet(), asked);
    }

    [Theory]
    [InlineData("/figures/f034", HttpStatusCode.OK)]
    [InlineData("/figures/F034", HttpStatusCode.OK)]
    [InlineData("/figures/zsc-2017", HttpStatusCode.OK)]
    [InlineData("/figures/rd_exp-beijing-2022?against=rd_exp-beijing-2021", HttpStatusCode.OK)]
    [InlineData("/indicators", HttpStatusCode.OK)]
    [InlineData("/indicators/rd_exp", HttpStatusCode.OK)]
    [InlineData("/figures/nothing", HttpStatusCode.NotFound)]
    [InlineData("/figures/rd_exp-beijing-2022?against=nothing", HttpStatusCode.NotFound)]
    [InlineData("/figures/%3Cscript%3E", HttpStatusCode.NotFound)]
    [InlineData("/indicators/nothing", HttpStatusCode.NotFound)]
    public async Task Address_OfAPage_AnswersInBothLanguagesAndUnknownIsANoticeWithASearch(string address, HttpStatusCode status)
    {
        foreach (var language in RealPanels.Languages)
        {
            using var client = server.Client(language.Tag());
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

            Assert.Equal(status, answer.StatusCode);
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Equal(status == HttpStatusCode.OK, page.QuerySelector("main .search-form") is null);
            Assert.Equal(status == HttpStatusCode.OK, page.QuerySelector("article.passport") is not null);
            Assert.NotEqual(SeedStore.Current.Catalogue.Site.ShortName.In(language), page.Title);
            Assert.DoesNotContain("<script>", page.QuerySelector("main")!.InnerHtml, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData(Language.English, "0.3.0", "No longer in the yearbook.")]
    [InlineData(Language.Chinese, "0.3.0", "年鉴已不再列出。")]
    public async Task Address_OfAWithdrawnFigure_SaysSoAndLeadsOn(Language language, string version, string why)
    {
        await using var other = AppServer.On(TinyPackage.Source);
        using var client = other.Client(language.Tag());
        using var answer = await client.GetAsync("/figures/rd_share-rivermouth-2017", TestContext.Current.CancellationToken);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        var said = page.QuerySelector("[data-withdrawn='rd_share-rivermouth-2017']")!;
        Assert.Contains(version, said.TextContent, StringComparison.Ordinal);
        Assert.Contains(why, said.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/figures/rd_share-rivermouth-2018", "/indicators/rd_share", "/updates"], said.QuerySelectorAll(".passport-more a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Passport_OfACorrectedFigure_TellsWhatChanged()
    {
        await using var other = AppServer.On(TinyPackage.Source);

        Assert.Contains("0.3.0: Corrected, value: 2.3 → 2.4, A slip in copying.", (await PageHtml.GetAsync(other, "/figures/rd_share-rivermouth-2018")).QuerySelector(".passport-rows a[href='/updates']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_OfAPassportThatIsKept_SendsNoCommand()
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

        await CommandsAsync("/figures/f001"); // reads names, facts, plans and disagreements, which all passports share
        Assert.Equal(2, await CommandsAsync("/figures/f034")); // its indicator; the figures that disagree
        Assert.Equal(1, await CommandsAsync("/figures/rd_exp-beijing-2015"));
        Assert.Equal(1, await CommandsAsync("/figures/rd_exp-beijing-2022?against=rd_exp-beijing-2021"));
        Assert.Equal(1, await CommandsAsync("/indicators/rd_exp"));
        Assert.Equal(1, await CommandsAsync("/indicators"));
        foreach (var address in new[] { "/figures/f034", "/figures/f034?district=haidian", "/figures/rd_exp-beijing-2022?against=rd_exp-beijing-2021", "/indicators/rd_exp", "/indicators" })
            Assert.Equal(0, await CommandsAsync(address));
    }

    private static IElement? Link(IElement number) => number.Closest("a.figure") ?? number.QuerySelector("a.figure");
}
