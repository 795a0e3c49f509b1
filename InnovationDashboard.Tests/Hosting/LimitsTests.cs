using System.Net;
using System.Net.WebSockets;
using System.Text;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InnovationDashboard.Tests.Hosting;

/// <summary>What one address can take, and what a server without room answers.</summary>
public sealed class LimitsTests(AppServer server)
{
    private const string Hub = "/_blazor?lang=zh-Hans";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Pages_TooMany_AreRefusedInTheReadersLanguage()
    {
        await using var strict = AppServer.Configured(("Limits:PagesAtOnce", "3"), ("Limits:PagesPerSecond", "1"));
        using var client = strict.Client("zh-CN");

        using var refused = await RefusedAsync(client, "/reader?quiet=1");
        var html = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.StartsWith("text/html", refused.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"zh-Hans\">", html, StringComparison.Ordinal);
        Assert.Contains("请求过于频繁", html, StringComparison.Ordinal);
        Assert.True(refused.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task Bodies_TooMany_AreRefusedInOneLine()
    {
        await using var strict = AppServer.Configured(("Limits:PagesAtOnce", "3"), ("Limits:PagesPerSecond", "1"));
        using var client = strict.Client();

        using var refused = await RefusedAsync(client, "/view/none?at=/no/such");

        Assert.Equal("text/plain", refused.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/assets/css/base.css")]
    [InlineData("/health/live")]
    public async Task FilesAndHealth_NeverCount(string address)
    {
        await using var strict = AppServer.Configured(("Limits:PagesAtOnce", "3"), ("Limits:PagesPerSecond", "1"));
        using var client = strict.Client();

        Assert.All(await ManyAsync(client, address), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task Settings_OutOfRange_AreRefusedAtTheStart()
    {
        await using var wrong = AppServer.Configured(("Limits:PagesPerSecond", "0"));

        Assert.Contains("PagesPerSecond", Assert.ThrowsAny<Exception>(() => wrong.Address).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Limits:Circuits")]
    [InlineData("Limits:CircuitsPerAddress")]
    public async Task Circuits_NoRoom_AreRefusedAndPagesComeWithoutOne(string setting)
    {
        await using var small = AppServer.Configured((setting, "1"));
        using var client = small.Client();
        using var first = await ConnectAsync(small);
        Assert.Equal(WebSocketState.Open, first.State);

        using var negotiation = await client.PostAsync(new Uri("/_blazor/negotiate?negotiateVersion=1&lang=zh-Hans", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, negotiation.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(CircuitRoom.RetryAfter), negotiation.Headers.RetryAfter?.Delta);
        Assert.Contains("连接", await negotiation.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("503", (await Assert.ThrowsAsync<WebSocketException>(() => ConnectAsync(small))).Message, StringComparison.Ordinal);

        var html = await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("data-no-room", html, StringComparison.Ordinal);
        Assert.Contains("<page-view", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script src=\"_framework", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--Blazor:", html, StringComparison.Ordinal);

        first.Abort();
        var room = small.Services.GetRequiredService<CircuitRoom>();
        var loopback = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Loopback } };
        Assert.True(SpinWait.SpinUntil(() => !room.IsFullFor(loopback), Patience));
        Assert.DoesNotContain("data-no-room", await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_TooLarge_ClosesTheConnection()
    {
        using var socket = await ConnectAsync(server);
        var part = new byte[4096];
        await SendAsync(socket, Encoding.UTF8.GetBytes("""{"protocol":"blazorpack","version":1}""" + '\u001e'), WebSocketMessageType.Text);
        await socket.ReceiveAsync(part, TestContext.Current.CancellationToken);

        // The beginning of a message that says it is four megabytes long, as far as the limit and one byte beyond.
        await SendAsync(socket, [0x80, 0x80, 0x80, 0x02, .. new byte[Limits.MessageBytes]], WebSocketMessageType.Binary);

        using var patience = new CancellationTokenSource(Patience);
        WebSocketReceiveResult answer;
        do answer = await socket.ReceiveAsync(part, patience.Token);
        while (answer.MessageType != WebSocketMessageType.Close);
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::")]
    public void Address_OfAHousehold_IsOneKey(string address, string key) =>
        Assert.Equal(key, ClientAddress.KeyOf(new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(address) } }));

    private static async Task<ClientWebSocket> ConnectAsync(AppServer to)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new UriBuilder(new Uri(to.Address, Hub)) { Scheme = "ws" }.Uri, TestContext.Current.CancellationToken);
        return socket;
    }

    private static Task SendAsync(ClientWebSocket socket, byte[] message, WebSocketMessageType type) => socket.SendAsync(message, type, endOfMessage: true, TestContext.Current.CancellationToken);

    private static Task<HttpResponseMessage[]> ManyAsync(HttpClient client, string address) =>
        Task.WhenAll(Enumerable.Range(0, 40).Select(_ => client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)));

    private static async Task<HttpResponseMessage> RefusedAsync(HttpClient client, string address) =>
        (await ManyAsync(client, address)).First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
}
