using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using SkiaSharp;

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
    [InlineData("/indicators", Language.Chinese)]
    [InlineData("/api", Language.English)]
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

    [Theory]
    [InlineData("/", Language.English)]
    [InlineData("/talent?district=haidian", Language.Chinese)]
    [InlineData("/goals", Language.English)]
    [InlineData("/method", Language.Chinese)]
    [InlineData("/figures/{figure}", Language.English)]
    [InlineData("/indicators/{indicator}", Language.Chinese)]
    public async Task Picture_OfAPage_IsASlideInItsLanguage(string address, Language language)
    {
        var figure = SeedRows.Of("observations").First();
        var head = (await PageHtml.GetAsync(server, address.Replace("{figure}", figure.Text("id"), StringComparison.Ordinal).Replace("{indicator}", figure.Text("indicator"), StringComparison.Ordinal), language)).Head!;

        var picture = head.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
        Assert.StartsWith(server.Address.ToString(), picture, StringComparison.Ordinal);
        Assert.Contains($"lang={language.Tag()}", picture, StringComparison.Ordinal);
        using var client = server.Client();
        using var answer = await client.GetAsync(picture, TestContext.Current.CancellationToken);
        Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
        using var bitmap = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal((1920, 1080), (bitmap.Width, bitmap.Height));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task Dataset_OfEveryIndicator_NamesItsSourcesAndFiles(Language language)
    {
        var catalogue = SeedStore.Current.Catalogue;
        using var client = server.Client();
        foreach (var group in SeedRows.Of("observations").GroupBy(figure => figure.Text("indicator")!).Where((_, at) => at % 8 == 0))
        {
            var page = await PageHtml.GetAsync(server, $"/indicators/{group.Key}", language);
            using var data = JsonDocument.Parse(page.Head!.QuerySelector("script[type='application/ld+json']")!.TextContent);
            var dataset = data.RootElement;

            Assert.Equal("Dataset", dataset.GetProperty("@type").GetString());
            Assert.Equal(catalogue.Indicators[new(group.Key)].Name.In(language), dataset.GetProperty("name").GetString());
            Assert.Equal($"{group.Min(figure => figure.Text("year"))}/{group.Max(figure => figure.Text("year"))}", dataset.GetProperty("temporalCoverage").GetString());
            Assert.Equal(group.Select(figure => catalogue.Sources[new(figure.Text("source")!)].Title).Distinct().Order(StringComparer.Ordinal), dataset.GetProperty("isBasedOn").EnumerateArray().Select(source => source.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
            foreach (var file in dataset.GetProperty("distribution").EnumerateArray())
            {
                using var answer = await client.GetAsync(file.GetProperty("contentUrl").GetString(), TestContext.Current.CancellationToken);
                Assert.Equal(file.GetProperty("encodingFormat").GetString(), answer.Content.Headers.ContentType?.MediaType);
                Assert.Equal(group.Count(), int.Parse(answer.Headers.GetValues("X-Total-Count").Single(), CultureInfo.InvariantCulture));
            }

            Assert.Equal(dataset.GetProperty("distribution").EnumerateArray().Select(file => new Uri(file.GetProperty("contentUrl").GetString()!).PathAndQuery), page.QuerySelectorAll("a[download][data-format]").Select(link => link.GetAttribute("href")));
        }
    }
}
