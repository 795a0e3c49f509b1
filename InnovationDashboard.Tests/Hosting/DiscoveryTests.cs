using System.Net;
using System.Xml.Linq;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Hosting;

/// <summary>What search engines and messengers are told.</summary>
public sealed class DiscoveryTests(AppServer server)
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Sitemap_EveryAddress_AnswersAndEveryPageIsInIt()
    {
        using var client = server.Client();
        var map = XDocument.Parse(await client.GetStringAsync("/sitemap.xml", TestContext.Current.CancellationToken));
        var paths = map.Root!.Elements(Map + "url").Select(url => new Uri(url.Element(Map + "loc")!.Value).AbsolutePath).ToList();

        Assert.Equal(paths.Distinct(), paths);
        Assert.Empty(SeedStore.Current.AllPages().Select(page => RealPanels.PathOf(SeedStore.Current.Catalogue, page.Page, page.Subject)).Except(paths));
        var dead = new List<string>();
        foreach (var path in paths)
        {
            using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
            if (answer.StatusCode != HttpStatusCode.OK) dead.Add($"{path}: {(int)answer.StatusCode}");
        }

        Assert.Empty(dead);
    }

    [Fact]
    public async Task Robots_NameTheSitemap()
    {
        using var client = server.Client();

        Assert.Contains($"Sitemap: {server.Address}sitemap.xml", await client.GetStringAsync("/robots.txt", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", Language.English)]
    [InlineData("/", Language.Chinese)]
    [InlineData("/districts/haidian", Language.English)]
    [InlineData("/rankings/gii?district=haidian", Language.Chinese)]
    [InlineData("/method", Language.Chinese)]
    [InlineData("/sources/s02", Language.English)]
    public async Task Head_OfAPage_HasDescriptionCanonicalAddressAndBothLanguages(string address, Language language)
    {
        var head = (await PageHtml.GetAsync(server, address, language)).Head!;
        string? Meta(string property) => head.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");

        var description = head.QuerySelector("meta[name='description']")!.GetAttribute("content")!;
        Assert.True(description.Length > 20, description);
        Assert.DoesNotContain('{', description);
        Assert.Equal(server.Address + address[1..], head.QuerySelector("link[rel='canonical']")!.GetAttribute("href"));
        Assert.Equal(["en", "zh-Hans"], head.QuerySelectorAll("link[rel='alternate']").Select(link => link.GetAttribute("hreflang")!).Order(StringComparer.Ordinal));
        Assert.StartsWith(Meta("og:title")!, head.QuerySelector("title")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(description, Meta("og:description"));
        Assert.Equal(language == Language.Chinese ? "zh_CN" : "en_GB", Meta("og:locale"));
    }
}
