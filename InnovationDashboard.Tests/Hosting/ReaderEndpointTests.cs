using System.Net;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Hosting;

namespace InnovationDashboard.Tests.Hosting;

public sealed class ReaderEndpointTests(AppServer server)
{
    [Fact]
    public async Task Reader_Theme_SetsCookieAndGoesBack()
    {
        using var client = server.Client();
        using var answer = await client.GetAsync(new Uri("/reader?theme=dark&return=%2Ftalent%3Fdistrict%3Dnorth", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/talent?district=north", answer.Headers.Location!.OriginalString);
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("reader=theme%3Ddark;", StringComparison.Ordinal) && cookie.Contains("httponly", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/talent?district=north", "/talent?district=north")]
    [InlineData("/search?q=中关村", "/search?q=%E4%B8%AD%E5%85%B3%E6%9D%91")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    [InlineData("/a\r\nSet-Cookie: x=1", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("", "/")]
    public void SafeReturn_AnyText_StaysOnThisSite(string address, string expected) => Assert.Equal(expected, ReaderEndpoint.SafeReturn(address));
}
