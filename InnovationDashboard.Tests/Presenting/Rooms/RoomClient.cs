using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Presenting.Rooms;

/// <summary>A browser of a room without a window: keeps cookies, sends what the scripts send.</summary>
internal sealed class RoomClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly HttpClient http;

    public RoomClient(Uri server, CookieContainer? cookies = null)
    {
        Cookies = cookies ?? new();
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = server };
    }

    /// <summary>What it holds.</summary>
    public CookieContainer Cookies { get; }

    /// <summary>Opens a room; its code.</summary>
    public async Task<string> OpenAsync(string briefing = "eight-charts", int slide = 1)
    {
        using var answer = await PostAsync("/rooms", new FormUrlEncodedContent(new Dictionary<string, string> { ["briefing"] = briefing, ["slide"] = $"{slide}" }));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.StartsWith("/lectern/", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        return answer.Headers.Location.OriginalString["/lectern/".Length..];
    }

    public Task<HttpResponseMessage> PostAsync(string address, HttpContent? content = null) => http.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> GetAsync(string address) => http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Asks for a move; its status.</summary>
    public async Task<HttpStatusCode> MoveAsync(string code, object move)
    {
        using var answer = await PostAsync($"/rooms/{code}/moves", JsonContent.Create(move));
        return answer.StatusCode;
    }

    /// <summary>Lets a phone in; the phone.</summary>
    public async Task<(RoomClient Phone, string Secret)> PhoneAsync(string code)
    {
        using var card = await PostAsync($"/rooms/{code}/phone");
        var html = await card.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var secret = html.Split($"/remote/{code}#")[1].Split('"')[0];
        var phone = new RoomClient(http.BaseAddress!);
        using var admitted = await phone.PostAsync($"/rooms/{code}/phone/key", new FormUrlEncodedContent(new Dictionary<string, string> { ["key"] = secret }));
        Assert.Equal(HttpStatusCode.NoContent, admitted.StatusCode);
        return (phone, secret);
    }

    /// <summary>Follows a room.</summary>
    public async Task<Screen> FollowAsync(string code, string query = "as=follower")
    {
        var answer = await http.GetAsync(new Uri($"/rooms/{code}/events?{query}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal("text/event-stream", answer.EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
        return new(answer, new StreamReader(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken)));
    }

    public void Dispose() => http.Dispose();

    /// <summary>A screen with a connection.</summary>
    internal sealed class Screen(HttpResponseMessage answer, StreamReader lines) : IDisposable
    {
        /// <summary>The next state for which this holds.</summary>
        public async Task<JsonElement> UntilAsync(Func<JsonElement, bool> holds)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(Patience);
            while (await lines.ReadLineAsync(patience.Token) is { } line)
            {
                if (!line.StartsWith("data: ", StringComparison.Ordinal)) continue;
                var state = JsonSerializer.Deserialize<JsonElement>(line["data: ".Length..]);
                if (holds(state)) return state;
            }

            throw new EndOfStreamException("The room closed the connection.");
        }

        /// <summary>The next state that shows this slide.</summary>
        public Task<JsonElement> AtAsync(int slide) => UntilAsync(state => state.GetProperty("slide").GetInt32() == slide);

        /// <summary>True when the room has closed the connection after what was read.</summary>
        /// <param name="orLater">True when it may say its state again before.</param>
        public async Task<bool> IsClosedAsync(bool orLater = false)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(Patience);
            while (await lines.ReadLineAsync(patience.Token) is { } line)
                if (line.StartsWith("data: ", StringComparison.Ordinal) && !orLater) return false;
            return true;
        }

        public void Dispose()
        {
            lines.Dispose();
            answer.Dispose();
        }
    }
}
