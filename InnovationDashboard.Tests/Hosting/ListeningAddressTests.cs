using System.Net;
using System.Net.Sockets;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Hosting;

namespace InnovationDashboard.Tests.Hosting;

public sealed class ListeningAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://unix:/tmp/site.sock")]
    [InlineData("not an address")]
    public void Free_NoPortToTake_StaysAsItIs(string address) => Assert.Equal(address, ListeningAddress.Free(address));

    [Fact]
    public void Free_PortTaken_LeavesThePortToTheSystem()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        Assert.Equal("http://127.0.0.1:0", ListeningAddress.Free($"http://localhost:{port}"));
        Assert.Equal("http://0.0.0.0:0", ListeningAddress.Free($"http://0.0.0.0:{port}"));
    }

    [Fact]
    public async Task Start_PortTaken_SaysSoAndOpensOnAnother()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        await using var site = await SiteProcess.StartAsync(new Uri($"http://127.0.0.1:{port}"));

        Assert.Contains($"Port {port} is taken", site.Output, StringComparison.Ordinal);
        Assert.NotEqual(port, site.Address.Port);
        using var client = new HttpClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(site.Address, "/health/live"), TestContext.Current.CancellationToken)).StatusCode);
    }
}
