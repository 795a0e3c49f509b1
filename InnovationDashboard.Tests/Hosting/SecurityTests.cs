using System.Net;
using System.Text.RegularExpressions;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Hosting;

/// <summary>Headers, unknown addresses, garbage.</summary>
public sealed partial class SecurityTests(AppServer server)
{
    [Fact]
    public async Task Page_Policy_LetsOnlyOurScriptsAndThisAnswersNonceRun()
    {
        using var client = server.Client();
        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var policy = string.Join("; ", answer.Headers.GetValues("Content-Security-Policy"));

        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("object-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch("script-src[^;]*unsafe-inline", policy);
        var nonce = Nonce().Match(policy).Groups[1].Value;
        Assert.All(InlineScript().Matches(html), script => Assert.Contains($"nonce=\"{WebUtility.HtmlEncode(nonce)}\"", WebUtility.HtmlDecode(script.Value).Replace("\"" + nonce, "\"" + WebUtility.HtmlEncode(nonce), StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("/no/such/page", HttpStatusCode.NotFound)]
    [InlineData("/areas/atlantis", HttpStatusCode.NotFound)]
    [InlineData("/wp-login.php", HttpStatusCode.NotFound)]
    [InlineData("/%E4%B8%AD", HttpStatusCode.NotFound)]
    [InlineData("/?district=%F0%9F%92%A9&area=<script>alert(1)</script>&sector='%3B--", HttpStatusCode.OK)]
    [InlineData("/?district=%&area=%zz&sector=%E0%A4%A", HttpStatusCode.OK)]
    [InlineData("/?&&&===&district", HttpStatusCode.OK)]
    [InlineData("/search?q=%00%FF<script>", HttpStatusCode.OK)]
    [InlineData("/search/suggest?q=%F0%9F%92", HttpStatusCode.OK)]
    public async Task Address_Garbage_IsAnsweredInWords(string address, HttpStatusCode status)
    {
        using var client = server.Client();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.DoesNotContain("<script>alert", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", html, StringComparison.Ordinal);
        if (status == HttpStatusCode.NotFound) Assert.Contains("There is no such page", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Something went wrong")]
    [InlineData("zh-CN", "出现错误")]
    public async Task Error_Unexpected_ShowsANumberAndNoTrace(string language, string says)
    {
        await using var broken = AppServer.With(services => SampleSite.Use(services, new InvalidOperationException("secret detail")));
        using var client = broken.Client(language);
        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains($"<h1>{says}</h1>", html, StringComparison.Ordinal);
        Assert.Matches("[0-9a-f]{32}", html);
        Assert.DoesNotContain("secret detail", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_WithoutData_IsLiveButNotReady()
    {
        await using var empty = AppServer.With(services => SampleSite.Use(services, catalogue: null));
        using var client = empty.Client("zh-CN");

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        using var page = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Contains("暂无数据", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_WithData_NamesTheVersionThatPagesCarry()
    {
        var views = await SampleViews.OfAsync(server);
        using var client = server.Client();

        Assert.Contains(views.Catalogue.Version.ToString(), WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Contains(views.Catalogue.Version.ShortHash, await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();

    [GeneratedRegex("<script(?![^>]*src=)[^>]*>")]
    private static partial Regex InlineScript();
}
