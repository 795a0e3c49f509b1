using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using InnovationDashboard.Benchmarks.Sites;

namespace InnovationDashboard.Benchmarks;

/// <summary>What it costs to take things away: slide pictures and page archives that nobody asked for before, and whether pages still answer beside 200 downloads at once.</summary>
internal static partial class ExportsBenchmark
{
    private const int AtOnce = 200;

    /// <summary>Measures and prints.</summary>
    public static async Task RunAsync(TextWriter output)
    {
        await using var site = await Site.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = site.Address, Timeout = TimeSpan.FromMinutes(5) };
        var paths = Links().Matches(await client.GetStringAsync(new Uri("/", UriKind.Relative))).Select(match => match.Groups[1].Value).Append("/").Distinct().ToList();
        var (slides, zips) = (new List<string>(), new List<string>());
        foreach (var path in paths)
        {
            var html = await client.GetStringAsync(new Uri(path + "?lang=zh-Hans", UriKind.Relative));
            slides.AddRange(Slides().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)));
            zips.AddRange(Archives().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)));
        }

        // A file that is kept costs nothing: each is asked for once in light after one warm round in dark.
        foreach (var slide in slides.Take(20)) await GetAsync(client, slide + "&theme=dark");
        var times = new List<double>();
        foreach (var slide in slides) times.Add(await GetAsync(client, slide));
        output.WriteLine($"PNG 1920×1080        {new Samples(times)}");

        var archives = new List<double>();
        foreach (var zip in zips) archives.Add(await GetAsync(client, zip));
        output.WriteLine($"archive of a page    {new Samples(archives)}");

        var alone = new List<double>();
        for (var i = 0; i < 50; i++) alone.Add(await GetAsync(client, "/"));
        output.WriteLine($"page alone           {new Samples(alone)}");
        var asked = Enumerable.Range(0, AtOnce).Select(index => StatusAsync(client, $"{slides[index % slides.Count]}&theme={(index < slides.Count ? "dark" : "light")}".Replace("1920x1080", "2x", StringComparison.Ordinal))).ToList();
        var beside = new List<double>();
        while (asked.Exists(task => !task.IsCompleted)) beside.Add(await GetAsync(client, "/"));
        var answers = await Task.WhenAll(asked);
        output.WriteLine($"page beside {AtOnce}      {new Samples(beside)}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{AtOnce} at once: {answers.Count(status => status == HttpStatusCode.OK)} made, {answers.Count(status => status == HttpStatusCode.ServiceUnavailable)} asked to come again"));
    }

    private static async Task<double> GetAsync(HttpClient client, string path)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    [GeneratedRegex("<a[^>]* href=\"(/[a-z-]+)\"")]
    private static partial Regex Links();

    [GeneratedRegex("href=\"(/export/[^\"]+)\"")]
    private static partial Regex Archives();

    [GeneratedRegex("href=\"(/panels/[^\"]+\\.1920x1080\\.png[^\"]*)\"")]
    private static partial Regex Slides();
}
