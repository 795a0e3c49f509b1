using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using InnovationDashboard.Benchmarks.Sites;

namespace InnovationDashboard.Benchmarks;

/// <summary>What it costs to take a briefing along: each shipped one in both languages as one HTML file and as a presentation, asked for the first time and again.</summary>
internal static partial class PacksBenchmark
{
    // The bars are of twelve slides; shipped briefings have fewer.
    private const double Slides = 12;

    /// <summary>Measures and prints.</summary>
    public static async Task RunAsync(TextWriter output)
    {
        await using var site = await Site.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = site.Address };
        var codes = Links().Matches(await client.GetStringAsync(new Uri("/briefings", UriKind.Relative))).Select(match => match.Groups[1].Value).Distinct().ToList();
        foreach (var form in (string[])["html", "pptx"])
            foreach (var code in codes)
                foreach (var language in (string[])["en", "zh-Hans"])
                {
                    var (first, bytes) = await GetAsync(client, $"/briefings/{code}/pack.{form}?lang={language}");
                    var (again, _) = await GetAsync(client, $"/briefings/{code}/pack.{form}?lang={language}");
                    var slides = Numbers().Count(await client.GetStringAsync(new Uri($"/briefings/{code}", UriKind.Relative)));
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{form} {code,-26} {language,-8} {slides} slides   first {first,6:F0} ms, again {again,5:F1} ms   {bytes / 1e6:F2} MB   of {Slides} slides {first / slides * Slides,6:F0} ms, {bytes / slides * Slides / 1e6:F2} MB"));
                }
    }

    private static async Task<(double Milliseconds, double Bytes)> GetAsync(HttpClient client, string path)
    {
        var started = Stopwatch.GetTimestamp();
        var bytes = await client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
        return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, bytes.Length);
    }

    [GeneratedRegex("href=\"/briefings/([a-z0-9-]+)/pack\\.html")]
    private static partial Regex Links();

    [GeneratedRegex("<li class=\"hand-out-slide\"")]
    private static partial Regex Numbers();
}
