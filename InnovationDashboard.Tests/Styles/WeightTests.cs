using System.Net;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Styles;

/// <summary>What a reader's first visit costs beside the framework.</summary>
public sealed class WeightTests(AppServer server)
{
    private const int Most = 40 * 1024;

    [Fact]
    public async Task OwnStyleSheetsAndScripts_Compressed_WeighFortyKilobytesAtMost()
    {
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        var weights = new List<(string Name, int Bytes)>();
        // What only the stage or a phone remote loads is no part of it.
        var page = await PageHtml.GetAsync(server, "/", Language.English);
        var files = page.QuerySelectorAll("link[rel='stylesheet'], link[rel='modulepreload'], script[src]").Select(part => part.GetAttribute("href") ?? part.GetAttribute("src")!);
        foreach (var name in files.Where(file => file.StartsWith("assets/", StringComparison.Ordinal)).Distinct())
        {
            using var answer = await client.GetAsync(new Uri(name, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.NotEmpty(answer.EnsureSuccessStatusCode().Content.Headers.ContentEncoding);
            weights.Add((name, (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length));
        }

        Assert.NotEmpty(weights);
        Assert.True(weights.Sum(file => file.Bytes) <= Most, $"{weights.Sum(file => file.Bytes)} bytes: {string.Join(", ", weights.OrderByDescending(file => file.Bytes))}");
    }
}
