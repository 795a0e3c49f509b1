using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using InnovationDashboard.Benchmarks.Sites;

namespace InnovationDashboard.Benchmarks;

/// <summary>A room with 1,000 followers: how soon they are in step, whether any is left behind, what each holds, how soon a late one is right. Followers are plain sockets that read the same events as browsers.</summary>
internal static class RoomsBenchmark
{
    private const int Followers = 1000;
    private const int Turns = 100;
    private const int Jumps = 500;
    private const int LateComers = 50;

    /// <summary>Measures and prints.</summary>
    public static async Task RunAsync(TextWriter output)
    {
        await using var site = await Site.StartAsync();
        using var presenter = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = site.Address };
        var code = await OpenAsync(presenter, "four-areas");
        // Each way of looking is drawn once before anybody is counted.
        foreach (var way in Ways) using (await Follower.JoinAsync(site.Address, code, way)) await presenter.GetStringAsync(new Uri($"/follow/{code}?lang=en", UriKind.Relative));

        var before = await MemoryAsync(presenter);
        var followers = new List<Follower>();
        foreach (var batch in Enumerable.Range(0, Followers).Chunk(50)) followers.AddRange(await Task.WhenAll(batch.Select(index => Follower.JoinAsync(site.Address, code, Ways[index % Ways.Length]))));
        await Task.WhenAll(followers.Select(follower => follower.UntilAsync(1)));
        var after = await MemoryAsync(presenter);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Followers} followers         heap {(after.Heap - before.Heap) * 1024 / Followers:F1} KB, resident {(after.Rss - before.Rss) * 1024 / Followers:F1} KB each"));

        await TurnAsync(presenter, code, followers, Turns, turn => new { slide = 1 + (turn % 7), chosen = "" }, "turn", output);
        await TurnAsync(presenter, code, followers, Turns, turn => new { slide = 2, chosen = Areas[turn % Areas.Length] }, "filter", output);

        var random = new Random(Jumps);
        for (var jump = 0; jump < Jumps; jump++) await MoveAsync(presenter, code, new { slide = random.Next(1, 8), chosen = "" });
        var last = await MoveAsync(presenter, code, new { blank = true });
        await Task.WhenAny(Task.WhenAll(followers.Select(follower => follower.UntilAsync(last))), Task.Delay(TimeSpan.FromSeconds(5))); // One that is left behind would never be in step: it is counted instead.
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"after {Jumps} jumps      {followers.Count(follower => follower.Sequence != last)} of {Followers} out of step"));

        var late = new List<double>();
        for (var index = 0; index < LateComers; index++)
        {
            var started = Stopwatch.GetTimestamp();
            await presenter.GetStringAsync(new Uri($"/follow/{code}?lang=en", UriKind.Relative));
            using var follower = await Follower.JoinAsync(site.Address, code, Ways[0]);
            await follower.UntilAsync(last);
            late.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        output.WriteLine($"late comer, page and state   {new Samples(late)}");
        foreach (var follower in followers) follower.Dispose();
    }

    private static readonly string[] Ways = ["view=chart&lang=en", "view=chart&lang=zh-Hans", "view=table&lang=zh-Hans", "view=chart&size=3&lang=en"];

    private static readonly string[] Areas = ["hsc", "fsc", "bda", "zgc"];

    private static async Task TurnAsync(HttpClient presenter, string code, List<Follower> followers, int turns, Func<int, object> move, string name, TextWriter output)
    {
        var (all, slowest) = (new List<double>(), new List<double>());
        var cpu = (await MemoryAsync(presenter)).Cpu;
        for (var turn = 1; turn <= turns; turn++)
        {
            var started = Stopwatch.GetTimestamp();
            var sequence = await MoveAsync(presenter, code, move(turn));
            await Task.WhenAll(followers.Select(follower => follower.UntilAsync(sequence)));
            var times = followers.Select(follower => Stopwatch.GetElapsedTime(started, follower.At).TotalMilliseconds).ToList();
            all.AddRange(times);
            slowest.Add(times.Max());
        }

        cpu = (await MemoryAsync(presenter)).Cpu - cpu;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-6} until seen       {new Samples(all)}   slowest follower p95 {new Samples(slowest).P95:F1} ms   server {cpu / turns:F0} ms of processor a {name}"));
    }

    private static async Task<string> OpenAsync(HttpClient presenter, string briefing)
    {
        using var answer = await presenter.PostAsync(new Uri("/rooms", UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string> { ["briefing"] = briefing }));
        return answer.StatusCode == HttpStatusCode.SeeOther ? answer.Headers.Location!.OriginalString.Split('/')[^1] : throw new InvalidOperationException($"No room: {answer.StatusCode}");
    }

    private static async Task<long> MoveAsync(HttpClient presenter, string code, object move)
    {
        using var answer = await presenter.PostAsJsonAsync(new Uri($"/rooms/{code}/moves", UriKind.Relative), move);
        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("sequence").GetInt64();
    }

    private static async Task<(double Heap, double Rss, double Cpu)> MemoryAsync(HttpClient client)
    {
        var diagnostics = await client.GetFromJsonAsync<JsonElement>(new Uri("/diag?gc=true", UriKind.Relative));
        return (diagnostics.GetProperty("heapMB").GetDouble(), diagnostics.GetProperty("rssMB").GetDouble(), diagnostics.GetProperty("cpuMs").GetDouble());
    }
}
