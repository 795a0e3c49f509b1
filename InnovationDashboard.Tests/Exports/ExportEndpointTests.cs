using System.IO.Compression;
using System.Net;
using System.Text.Json;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Exports;
using InnovationDashboard.Web.Exports.Pictures;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace InnovationDashboard.Tests.Exports;

/// <summary>Addresses of files: links on the page, answers, headers, problems, limits.</summary>
public sealed class ExportEndpointTests(AppServer server)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/talent?district=haidian")]
    public async Task Page_EveryPanel_ListsItsDownloadsAsPlainLinks(string address)
    {
        var page = await PageHtml.GetAsync(server, address);
        var panels = page.QuerySelectorAll("[data-panel]");
        Assert.NotEmpty(panels);
        using var client = server.Client();
        foreach (var panel in panels)
        {
            var links = panel.QuerySelectorAll("a[download][data-format]").ToDictionary(link => link.GetAttribute("data-format")!, link => link.GetAttribute("href")!);
            Assert.Equal(ExportFormat.Listed.Select(format => format.Code), links.Keys);
            using var answer = await client.GetAsync(new Uri(links["csv"], UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Files_EachFormat_AnswerWithTypeNameAndTag()
    {
        using var client = server.Client();
        foreach (var format in ExportFormat.All)
        {
            using var answer = await client.GetAsync(new Uri($"/panels/talent/talent-counts.{format.Extension}?lang=zh-Hans", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.StartsWith(format.MediaType.Split(';')[0], answer.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
            Assert.Matches($@"^talent-counts_zh_\d{{4}}-\d\d\.{format.Extension.Replace(".", @"\.", StringComparison.Ordinal)}$", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
            Assert.NotNull(answer.Headers.ETag);
            using var again = new HttpRequestMessage(HttpMethod.Get, answer.RequestMessage!.RequestUri);
            again.Headers.IfNoneMatch.Add(answer.Headers.ETag);
            using var same = await client.SendAsync(again, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        }
    }

    [Fact]
    public async Task Files_PanelsOfOnePage_AreNotTakenForOneAnother()
    {
        using var client = server.Client();
        foreach (var panel in new[] { "talent-counts", "talent-mix", "talent-counts" })
        {
            using var document = JsonDocument.Parse(await client.GetStringAsync(new Uri($"/panels/talent/{panel}.json?lang=en", UriKind.Relative), TestContext.Current.CancellationToken));
            Assert.Equal(panel, document.RootElement.GetProperty("panel").GetString());
        }
    }

    [Theory]
    [InlineData("/export/start.zip?lang=en", "overview_en_")]
    [InlineData("/export/districts/haidian.zip?lang=zh-Hans", "district_haidian_zh_")]
    [InlineData("/export/talent.zip?lang=en&district=haidian", "talent_haidian_en_")]
    public async Task Archive_OfAPage_HoldsWhatItsDescriptorSays(string address, string name)
    {
        using var client = server.Client();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith(name, answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var names = archive.Entries.Select(entry => entry.FullName).ToHashSet();
        using var descriptor = await JsonDocument.ParseAsync(archive.GetEntry("datapackage.json")!.Open(), cancellationToken: TestContext.Current.CancellationToken);
        var resources = descriptor.RootElement.GetProperty("resources").EnumerateArray().ToList();
        Assert.NotEmpty(resources);
        foreach (var resource in resources)
        {
            var path = resource.GetProperty("path").GetString()!;
            Assert.Contains(path, names);
            Assert.Contains(path.Replace("tables/", "pictures/", StringComparison.Ordinal).Replace(".csv", ".svg", StringComparison.Ordinal), names);
            Assert.Contains(path.Replace("tables/", "pictures/", StringComparison.Ordinal).Replace(".csv", ".2x.png", StringComparison.Ordinal), names);
        }

        using var readme = new StreamReader(archive.GetEntry("README.md")!.Open());
        var text = await readme.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.All(resources, resource => Assert.Contains(resource.GetProperty("title").GetString()!, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Embed_Panel_MayStandInAnyFrameAndPagesMayNot()
    {
        using var client = server.Client();
        using var frame = await client.GetAsync(new Uri("/embed/talent/talent-counts?lang=en&district=haidian", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, frame.StatusCode);
        Assert.Contains("frame-ancestors *", Assert.Single(frame.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(frame.Headers.Contains("Set-Cookie"));
        var html = await frame.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--Blazor", html, StringComparison.Ordinal);
        foreach (var other in new[] { "/talent", "/panels/talent/talent-counts", "/panels/talent/talent-counts.svg", "/embedded" })
        {
            using var answer = await client.GetAsync(new Uri(other, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.All(answer.Headers.GetValues("Content-Security-Policy"), policy => Assert.DoesNotContain("frame-ancestors *", policy, StringComparison.Ordinal));
            Assert.Contains(answer.Headers.GetValues("Content-Security-Policy"), policy => policy.Contains("frame-ancestors 'self'", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Embed_VersionGone_SaysSoAndShowsNoFigure()
    {
        using var client = server.Client();
        var current = SeedStore.Current.Version.ShortHash;
        using var frozen = await client.GetAsync(new Uri($"/embed/talent/talent-counts?lang=en&v={current}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, frozen.StatusCode);
        using var gone = await client.GetAsync(new Uri("/embed/talent/talent-counts?lang=zh-Hans&v=000000000000", UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await gone.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Contains("已不再保存", html, StringComparison.Ordinal);
        Assert.DoesNotContain("data-figure", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_Answer_PointsAtItsDescriptor()
    {
        using var client = server.Client();
        using var answer = await client.GetAsync(new Uri("/panels/talent/talent-counts.csv?lang=en", UriKind.Relative), TestContext.Current.CancellationToken);
        var link = Assert.Single(answer.Headers.GetValues("Link"));
        Assert.EndsWith("rel=\"describedby\"; type=\"application/json\"", link, StringComparison.Ordinal);
        using var descriptor = await client.GetAsync(new Uri(link[1..link.IndexOf('>', StringComparison.Ordinal)], UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, descriptor.StatusCode);
    }

    [Theory]
    [InlineData("/panels/talent/no-such-panel.svg", 404)]
    [InlineData("/panels/talent/talent-counts.exe", 404)]
    [InlineData("/panels/no/such/page/talent-counts.svg", 404)]
    [InlineData("/panels/.svg", 404)]
    [InlineData("/panels/..%2f..%2fetc/passwd.csv", 404)]
    [InlineData("/panels/talent/talent-counts.csv?v=000000000000", 410)]
    [InlineData("/panels/talent/talent-counts.csv?v=%27", 410)]
    [InlineData("/panels/talent/talent-counts.csv?district=atlantis&sector=%F0%9F%92", 200)]
    public async Task Files_BrokenAddress_IsAProblemInWords(string address, int status)
    {
        using var client = server.Client("zh-CN");
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)answer.StatusCode);
        if (status == 200) return;
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", problem.RootElement.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task Png_ServerWithoutHanFont_NamesThePackage()
    {
        await using var bare = AppServer.With(services => services.AddSingleton<IHanFont>(new NoFont()));
        using var client = bare.Client();
        using var answer = await client.GetAsync(new Uri("/panels/talent/talent-counts.png?lang=zh-Hans", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotImplemented, answer.StatusCode);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("fonts-noto-cjk", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
        using var svg = await client.GetAsync(new Uri("/panels/talent/talent-counts.svg?lang=zh-Hans", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, svg.StatusCode);
    }

    [Fact]
    public async Task Files_TwoHundredAtOnce_QueueOrAreTurnedAwayAndPagesAnswer()
    {
        await using var site = await SiteProcess.StartAsync();
        using var client = new HttpClient { BaseAddress = site.Address, Timeout = Timeout.InfiniteTimeSpan }; // on a busy machine the last of them waits long
        using (await client.GetAsync(new Uri("/talent", UriKind.Relative), TestContext.Current.CancellationToken))
        {
            var districts = SeedStore.Current.Catalogue.PlacesOfRole("district").Select(place => place.Code.Value).ToList();
            var sectors = SeedStore.Current.Catalogue.Sectors.Keys.Select(code => code.Value).Order(StringComparer.Ordinal).ToList();
            var asked = Enumerable.Range(0, 200).Select(index => client.GetAsync(
                new Uri($"/panels/talent/talent-counts.1920x1080.png?lang=en&district={districts[index % districts.Count]}&sector={sectors[index / districts.Count]}", UriKind.Relative), TestContext.Current.CancellationToken)).ToList();
            using var page = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
            var answers = await Task.WhenAll(asked);

            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            Assert.All(answers, answer => Assert.True(answer.StatusCode == HttpStatusCode.OK || answer is { StatusCode: HttpStatusCode.ServiceUnavailable, Headers.RetryAfter.Delta.TotalSeconds: > 0 }, $"{(int)answer.StatusCode} {answer.Headers}"));
            Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);
            Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable);
            // Nothing stays taken: the one that was turned away is made now.
            using var again = await client.GetAsync(answers.First(answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable).RequestMessage!.RequestUri, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        }
    }

    /// <summary>A system without a Han font.</summary>
    private sealed class NoFont : IHanFont
    {
        public SKTypeface? Find(bool bold) => null;
    }
}
