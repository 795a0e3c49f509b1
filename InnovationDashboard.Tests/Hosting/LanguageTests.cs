using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Hosting;

/// <summary>Which language an address is answered in.</summary>
public sealed class LanguageTests(AppServer server)
{
    [Theory]
    [InlineData("/", "en-GB,en;q=0.9", null, "en")]
    [InlineData("/", "zh-CN,zh;q=0.9,en;q=0.8", null, "zh-Hans")]
    [InlineData("/", "fr, zh;q=0.4, en;q=0.6", null, "en")]
    [InlineData("/", "fr-FR", null, "en")]
    [InlineData("/", ";;;=garbage", null, "en")]
    [InlineData("/", "en", "reader=lang%3Dzh-Hans", "zh-Hans")]
    [InlineData("/", "zh-CN", "reader=lang%3Den", "en")]
    [InlineData("/?lang=zh-Hans", "en", "reader=lang%3Den", "zh-Hans")]
    [InlineData("/?lang=en", "zh-CN", null, "en")]
    [InlineData("/?lang=klingon", "zh-CN", null, "zh-Hans")]
    [InlineData("/", "en", "reader=lang%3Den; link-lang=zh-Hans", "zh-Hans")]
    public async Task Page_LinkThenCookieThenBrowser_DecideTheLanguage(string address, string browser, string? cookie, string expected)
    {
        using var client = server.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Remove("Accept-Language");
        request.Headers.TryAddWithoutValidation("Accept-Language", browser);
        client.DefaultRequestHeaders.Remove("Accept-Language");
        if (cookie is not null) request.Headers.Add("Cookie", cookie);

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains($"<html lang=\"{expected}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_LinkWithLanguage_IsRememberedForTheSessionOnly()
    {
        using var client = server.Client();
        using var answer = await client.GetAsync(new Uri("/?lang=zh-Hans", UriKind.Relative), TestContext.Current.CancellationToken);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("link-lang=", StringComparison.Ordinal));
        Assert.DoesNotContain("max-age", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("reader=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_Chinese_LeavesTheServerAsLetters()
    {
        using var client = server.Client("zh-CN");
        var html = await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("筛选", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("&#x[3-9A-Fa-f][0-9A-Fa-f]{3};", html);
    }
}
