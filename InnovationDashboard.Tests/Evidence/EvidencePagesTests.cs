using System.Net;
using AngleSharp.Dom;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Evidence;

/// <summary>First HTML of the pages that say where figures come from.</summary>
public sealed class EvidencePagesTests(AppServer server)
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task Sources_List_HasEverySourceOfThePackageWithItsCount(Language language)
    {
        var page = await PageHtml.GetAsync(server, "/sources", language);
        var counts = SeedRows.Of("observations").CountBy(row => row.Text("source")!).ToDictionary();

        var rows = page.QuerySelectorAll("[aria-labelledby='sources-all'] tr[data-source]").ToDictionary(row => row.GetAttribute("data-source")!, row => row.QuerySelector(".number")!.TextContent);

        Assert.Equal(SeedRows.Of("sources").Select(row => row.Text("code")!).Order(StringComparer.Ordinal), rows.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(rows, row => row.Value != counts.GetValueOrDefault(row.Key).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Source_EachOne_HasEveryFigureTakenFromItUnderItsLocator()
    {
        var found = new List<string>();
        foreach (var source in SeedRows.Of("observations").GroupBy(row => row.Text("source")!))
        {
            var page = await PageHtml.GetAsync(server, "/sources/" + source.Key);
            var shown = page.QuerySelectorAll("[data-locator] [data-figure]").Select(figure => (figure.GetAttribute("data-figure")!, figure.Closest("[data-locator]")!.GetAttribute("data-locator")!)).ToHashSet();
            found.AddRange(source.Where(row => !shown.Contains((row.Text("id")!, row.Text("locator")!))).Select(row => $"{source.Key}: {row.Text("id")}"));
            if (shown.Count != source.Count()) found.Add($"{source.Key}: {shown.Count} figures shown, {source.Count()} in the package");
        }

        Assert.Empty(found);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task Source_OfTheArticle_HasAllFactsByParagraphEachLinkedToAPageThatShowsIt(Language language)
    {
        var article = SeedRows.Of("facts").First().Text("source")!;
        var page = await PageHtml.GetAsync(server, "/sources/" + article, language);
        var facts = page.QuerySelectorAll(".paragraphs [data-fact]").ToDictionary(fact => fact.GetAttribute("data-fact")!);

        Assert.Equal(SeedRows.Of("facts").Select(row => row.Text("code")!).Order(StringComparer.Ordinal), facts.Keys.Order(StringComparer.Ordinal));
        var found = new List<string>();
        foreach (var (code, fact) in facts)
        {
            var links = fact.QuerySelectorAll("a.shown-at").Select(link => link.GetAttribute("href")!).ToList();
            if (links.Count == 0) found.Add($"{code}: shown nowhere");
            foreach (var link in links)
            {
                // The panel the link names holds the fact, or the figure that states it.
                var (path, panel) = (link.Split('#')[0], link.Split('#')[1]);
                var figure = SeedRows.Of("facts").First(row => row.Text("code") == code).Text("observation");
                var shown = (await PageHtml.GetAsync(server, path, language)).GetElementById(panel);
                if (shown?.QuerySelector($"[data-fact='{code}'], [data-figure='{figure ?? code}']") is null) found.Add($"{code}: not on {link}");
            }
        }

        Assert.Empty(found);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task Disagreements_Page_HasEveryOneWithReasonHandlingAndWhatEachSourceSays(Language language)
    {
        var page = await PageHtml.GetAsync(server, "/disagreements", language);
        var shown = page.QuerySelectorAll("[data-disagreement]").ToDictionary(section => section.GetAttribute("data-disagreement")!);

        Assert.Equal(SeedRows.Of("disagreements").Select(row => row.Text("code")!).Order(StringComparer.Ordinal), shown.Keys.Order(StringComparer.Ordinal));
        var suffix = language == Language.Chinese ? "zh" : "en";
        foreach (var row in SeedRows.Of("disagreements"))
        {
            var section = shown[row.Text("code")!];
            Assert.Equal(row.Text("reason"), section.GetAttribute("data-reason"));
            Assert.Contains(row.Text("explanation_" + suffix)!, section.TextContent, StringComparison.Ordinal);
            Assert.Contains(row.Text("handling_" + suffix)!, section.TextContent, StringComparison.Ordinal);
            var values = SeedRows.Of("disagreement_values").Where(value => value.Text("disagreement") == row.Text("code")).ToList();
            Assert.Equal(values.Select(value => value.Text("source")), section.QuerySelectorAll("tbody a[data-source]").Select(link => link.GetAttribute("data-source")));
            Assert.Equal(values.Select(value => value.Text("observation")).OfType<string>(), section.QuerySelectorAll("tbody a[data-figure]").Select(link => link.GetAttribute("data-figure")!));
        }
    }

    [Fact]
    public async Task Method_Page_HasEveryBreakInTheDrawingAndInTheTable()
    {
        var page = await PageHtml.GetAsync(server, "/method");
        var years = SeedRows.Of("breaks").Select(row => (row.Text("indicator"), row.Text("place"), row.Text("sector"), row.Integer("before_year"))).Distinct().Count();

        Assert.Equal(SeedRows.Of("breaks").Select(row => row.Text("code")!).Order(StringComparer.Ordinal), page.QuerySelectorAll("tr[data-break]").Select(row => row.GetAttribute("data-break")!).Order(StringComparer.Ordinal));
        Assert.Equal(years, page.QuerySelectorAll(".break-plot svg a.mark, .break-plot svg a[data-key]").Length);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task Terms_OnEveryPage_LeadToTheirDefinition(Language language)
    {
        var anchors = (await PageHtml.GetAsync(server, "/method", language)).QuerySelectorAll(".glossary [id]").Select(term => "/method#" + term.Id).ToHashSet();
        var used = new HashSet<string>();
        foreach (var address in PageHtml.Addresses)
            used.UnionWith((await PageHtml.GetAsync(server, address, language)).QuerySelectorAll("a.term").Select(term => term.GetAttribute("href")!));

        Assert.Equal(SeedRows.Of("glossary").Count(), anchors.Count);
        Assert.Empty(used.Except(anchors));
        Assert.True(used.Count > anchors.Count / 3, $"only {used.Count} of {anchors.Count} terms are marked anywhere");
    }

    [Theory]
    [InlineData("/sources/none")]
    [InlineData("/sources/S01")]
    [InlineData("/sources/s01/more")]
    [InlineData("/sources/%3Cscript%3E")]
    public async Task Source_ThatIsNot_IsAPageWithStatus404(string address)
    {
        using var client = server.Client();
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no such page", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Updates_OfAPackageWithChanges_TellsEachAndWhatReplacedTheWithdrawn()
    {
        await using var other = AppServer.On(TinyPackage.Source);
        var page = await PageHtml.GetAsync(other, "/updates");

        Assert.Equal(["v0.3.0", "v0.2.0"], page.QuerySelectorAll("section.page-section").Select(section => section.Id));
        Assert.Contains("value: 2.3 → 2.4", page.QuerySelector("[data-change='corrected']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("A slip in copying.", page.QuerySelector("[data-change='corrected']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/figures/rd_share-rivermouth-2019", page.QuerySelector("[data-change='added'] a")!.GetAttribute("href"));
        Assert.Equal("/figures/rd_share-rivermouth-2018", page.QuerySelectorAll("[data-change='withdrawn'] a")[1].GetAttribute("href"));
    }

    [Fact]
    public async Task Updates_OfTheShippedPackage_ListsTheVersionShown()
    {
        var page = await PageHtml.GetAsync(server, "/updates");

        Assert.NotNull(page.GetElementById("v" + SeedStore.Current.Version.Label));
    }
}
