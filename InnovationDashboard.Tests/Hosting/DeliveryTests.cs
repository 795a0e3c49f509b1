using System.Net;
using System.Net.Sockets;
using System.Text;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Hosting;

/// <summary>Files that are not there, and HEAD.</summary>
public sealed class DeliveryTests(AppServer server)
{
    [Theory]
    [InlineData("/assets/nothing.css")]
    [InlineData("/assets/nothing")]
    [InlineData("/_content/MudBlazor/nothing.js")]
    [InlineData("/_framework/nothing.js")]
    [InlineData("/favicon.ico")]
    [InlineData("/areas/nothing.PNG")]
    public async Task File_Missing_IsSaidInOneLine(string address)
    {
        using var client = server.Client("zh-CN");
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("没有此文件。\n", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/assets/css/base.css")]
    [InlineData("/_content/MudBlazor/MudBlazor.min.css")]
    [InlineData("/_framework/blazor.web.js")]
    public async Task File_ThatIsThere_IsServed(string address)
    {
        using var client = server.Client();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True((await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length > 1000);
    }

    [Fact]
    public async Task Head_EveryPageAndEndpoint_AnswersAsGetDoesWithoutBody()
    {
        var views = await SampleViews.OfAsync(server);
        string[] others =
        [
            "/search?q=a", "/search/suggest?q=a", "/health/live", "/health/ready", "/reader?theme=dark&return=/", $"/view/{views.Catalogue.Version.ShortHash}?lang=en&as=chart&at=%2F",
            "/assets/css/base.css", "/assets/nothing.css", "/no/such/page", "/areas/atlantis",
        ];
        using var client = server.Client();
        foreach (var address in views.Addresses.Concat(others))
        {
            using var get = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            var head = await HeadAsync(address);
            Assert.Equal((int)get.StatusCode, head.Status);
            if (get.Content.Headers.ContentType is { } type) Assert.Contains($"Content-Type: {type}", head.Head, StringComparison.OrdinalIgnoreCase);
            Assert.Equal("", head.Body);
        }
    }

    // By hand: a client would not show a body that should not be there.
    private async Task<(int Status, string Head, string Body)> HeadAsync(string address)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(server.Address.Host, server.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HEAD {address} HTTP/1.1\r\nHost: {server.Address.Authority}\r\nAccept: text/html,*/*\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        var end = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return (int.Parse(answer.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture), answer[..end], answer[(end + 4)..]);
    }
}
