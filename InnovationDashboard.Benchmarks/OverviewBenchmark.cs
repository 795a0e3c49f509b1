using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using InnovationDashboard.Benchmarks.Sites;

namespace InnovationDashboard.Benchmarks;

/// <summary>The overview as a reader gets it: server time of a warm request, size of the first HTML, drawings in it, size of our own style sheets and scripts.</summary>
internal static partial class OverviewBenchmark
{
    private const int Warm = 50;
    private const int Requests = 200;

    /// <summary>Measures and prints.</summary>
    public static async Task RunAsync(TextWriter output)
    {
        await using var site = await Site.StartAsync();
        using var client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None, UseCookies = false }) { BaseAddress = site.Address };
        foreach (var language in (string[])["en", "zh-Hans"])
        {
            var path = "/?lang=" + language;
            for (var i = 0; i < Warm; i++) await GetAsync(client, path, "br");
            foreach (var encoding in (string[])["br", "identity"])
            {
                var times = new List<double>();
                for (var i = 0; i < Requests; i++)
                {
                    var started = Stopwatch.GetTimestamp();
                    await GetAsync(client, path, encoding);
                    times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                }

                output.WriteLine($"{language,-8} {encoding,-9} {new Samples(times)}");
            }

            var (raw, brotli, gzip) = (await GetAsync(client, path, "identity"), await GetAsync(client, path, "br"), await GetAsync(client, path, "gzip"));
            var html = System.Text.Encoding.UTF8.GetString(raw);
            output.WriteLine($"{language,-8} HTML      {Kilobytes(raw)} KB raw, {Kilobytes(brotli)} KB br, {Kilobytes(gzip)} KB gzip; {Panels().Count(html)} panels, {Drawings().Count(html)} of them drawn ({Pictures().Count(html)} drawings), {Failures().Count(html)} failed");
        }

        // What only the stage loads is no part of it.
        var (files, bytes) = (0, 0L);
        foreach (var path in OwnFiles().Matches(System.Text.Encoding.UTF8.GetString(await GetAsync(client, "/", "identity"))).Select(match => match.Groups[1].Value).Distinct())
            (files, bytes) = (files + 1, bytes + (await GetAsync(client, "/" + path, "br, gzip")).Length);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"own style sheets and scripts: {files} files, {bytes / 1024.0:F1} KB compressed"));
    }

    private static async Task<byte[]> GetAsync(HttpClient client, string path, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", "text/html, */*");
        request.Headers.Add("Accept-Encoding", encoding);
        using var answer = await client.SendAsync(request);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    private static string Kilobytes(byte[] bytes) => (bytes.Length / 1024.0).ToString("F1", CultureInfo.InvariantCulture);

    [GeneratedRegex("""(?:href|src)="(assets/[^"]+\.(?:css|js))""")]
    private static partial Regex OwnFiles();

    [GeneratedRegex(" data-panel=\"")]
    private static partial Regex Panels();

    [GeneratedRegex("class=\"chart-boxes\"")]
    private static partial Regex Drawings();

    [GeneratedRegex("<svg[^>]* data-chart=\"")]
    private static partial Regex Pictures();

    [GeneratedRegex("<section[^>]* data-panel=\"[^>]* role=\"alert\"")]
    private static partial Regex Failures();
}
