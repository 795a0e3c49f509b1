using System.Net;
using AngleSharp.Html.Dom;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Exports;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Hosting;

/// <summary>Nothing inside leads nowhere: every link of every page in both languages, fragments, filters and files included. What leads to figures and indicators is followed by the crawl of passports.</summary>
public sealed class LinkCrawlTests(AppServer server)
{
    private static readonly string[] Files = [PanelAddress.Root + "/", PanelAddress.EmbedRoot + "/", PanelAddress.ArchiveRoot + "/"];

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task EveryLink_OfEveryPage_LeadsSomewhere(Language language)
    {
        var pages = new Dictionary<string, IHtmlDocument>(StringComparer.Ordinal);
        foreach (var address in PageHtml.Addresses.Concat(PageAddresses.Evidence)) pages.TryAdd(address, await PageHtml.GetAsync(server, address, language));
        var links = pages.SelectMany(page => page.Value.QuerySelectorAll("a[href^='/']").Select(link => (Href: link.GetAttribute("href")!, On: page.Key))).Where(link => !IsPassport(link.Href)).DistinctBy(link => link.Href).ToList();
        Assert.True(links.Count > 1000, $"only {links.Count} links");

        var dead = new List<string>();
        using var client = server.Client(language.Tag());
        foreach (var path in links.Where(link => !IsFile(link.Href)).Select(link => link with { Href = link.Href.Split('?', '#')[0] }).DistinctBy(link => link.Href).Where(link => !pages.ContainsKey(link.Href)))
        {
            using var answer = await client.GetAsync(path.Href, TestContext.Current.CancellationToken);
            if ((int)answer.StatusCode >= 400) dead.Add($"{path}: {(int)answer.StatusCode}");
        }

        foreach (var link in links.Where(link => !IsFile(link.Href)))
        {
            // A filter that does not go with another or with the page's subject is said there, with ways on: the reader may mean it.
            if (ViewStateUrl.Parse(link.Href, SeedStore.Current.Catalogue) is { Page: not null, Notices: [var notice, ..] } && notice.Problem is not (ViewProblem.Contradiction or ViewProblem.OtherSubject)) dead.Add($"{link}: {notice.Problem}");
            var (path, anchor) = (link.Href.Split('?', '#')[0], link.Href.Split('#').ElementAtOrDefault(1));
            if (anchor is { Length: > 0 } && pages.TryGetValue(path, out var page) && page.GetElementById(anchor) is null) dead.Add($"{link}: no such place");
        }

        Assert.True(dead.Count == 0, string.Join('\n', dead.Take(30)));
    }

    [Fact]
    public async Task Files_OfEveryPanel_AreMade()
    {
        var links = new List<string>();
        foreach (var address in PageHtml.Addresses) links.AddRange((await PageHtml.GetAsync(server, address)).QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(IsFile));
        // Every panel once as a table; of every other form some dozen, each of another panel.
        var forms = links.Distinct().GroupBy(link => PanelAddress.Split(link.Split('?')[0]).Extension).ToList();
        var asked = forms.SelectMany(form => form.Key == ExportFormat.Csv.Extension ? form : form.Where((_, at) => at % Math.Max(1, form.Count() / 12) == 0)).ToList();
        Assert.Superset(ExportFormat.Listed.Select(format => format.Extension).ToHashSet(), forms.Select(form => form.Key).ToHashSet());
        Assert.True(asked.Count > 200, $"only {asked.Count} files");

        var dead = new List<string>();
        using var client = server.Client();
        foreach (var link in asked)
        {
            using var answer = await client.GetAsync(link, TestContext.Current.CancellationToken);
            if (answer.StatusCode != HttpStatusCode.OK || answer.Content.Headers.ContentLength is 0) dead.Add($"{link}: {(int)answer.StatusCode}");
        }

        Assert.True(dead.Count == 0, string.Join('\n', dead.Take(30)));
    }

    private static bool IsFile(string href) => Files.Any(root => href.StartsWith(root, StringComparison.Ordinal));

    private static bool IsPassport(string href) => href.StartsWith("/figures/", StringComparison.Ordinal) || href.StartsWith("/indicators/", StringComparison.Ordinal);
}
