using System.Net;
using InnovationDashboard.Tests.Conventions;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Styles;

/// <summary>What a reader's first visit costs beside the framework.</summary>
public sealed class WeightTests(AppServer server)
{
    private const int Most = 40 * 1024;

    [Fact]
    public async Task OwnStyleSheetsAndScripts_Compressed_WeighFortyKilobytesAtMost()
    {
        var folder = Repository.At("wwwroot-assets", "wwwroot");
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        var weights = new List<(string Name, int Bytes)>();
        foreach (var file in Repository.Sources(["wwwroot-assets"], ".css", ".js"))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            using var answer = await client.GetAsync(new Uri("assets/" + name, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.NotEmpty(answer.EnsureSuccessStatusCode().Content.Headers.ContentEncoding);
            weights.Add((name, (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length));
        }

        Assert.NotEmpty(weights);
        Assert.True(weights.Sum(file => file.Bytes) <= Most, $"{weights.Sum(file => file.Bytes)} bytes: {string.Join(", ", weights.OrderByDescending(file => file.Bytes))}");
    }
}
