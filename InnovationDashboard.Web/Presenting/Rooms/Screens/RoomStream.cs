using System.Globalization;
using System.Text;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace InnovationDashboard.Web.Presenting.Rooms.Screens;

/// <summary>
/// <c>/rooms/{code}/events?as=follower|stage|lectern|remote&amp;view=&amp;size=&amp;lang=</c>: the connection of a screen, as server-sent events. Plain HTTP that every proxy lets through and every browser
/// takes up again by itself; no client library, and a third less memory for each follower than a hub. It carries nothing from the screen to the room.
/// </summary>
internal sealed class RoomStream(RoomDoor door, RoomKeeper keeper, RoomHalls halls, IHostApplicationLifetime life, IOptions<Limits> limits)
{
    private readonly Seats seats = new(limits.Value.Screens, limits.Value.ScreensPerAddress);

    /// <summary>Status with which a screen is let in or not: what the browser does not tell a page whose connection is refused. 200, 403, 404 or 429.</summary>
    public async Task<int> AdmitAsync(HttpContext http, string code)
    {
        var knock = await door.FindAsync(http, code);
        if (knock.Room is not { } room) return knock.Status;
        var role = keeper.RoleOf(room, RoomCookies.KeysOf(http, room.Code));
        var admitted = FaceOf(http).Kind switch { ScreenKind.Lectern => role == RoomRole.Presenter, ScreenKind.Remote => role != RoomRole.Follower, _ => true };
        return admitted || keeper.IsOver(room) ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden;
    }

    /// <summary>Answers until the screen goes.</summary>
    public async Task AnswerAsync(HttpContext http, string code)
    {
        if (await AdmitAsync(http, code) is var status and not StatusCodes.Status200OK)
        {
            http.Response.StatusCode = status;
            return;
        }

        using var seat = seats.Take(ClientAddress.KeyOf(http));
        if (seat is null)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await PlainAnswer.WriteTextAsync(http, Texts.In(ReaderLanguage.Current, HostingText.NoRoom, CircuitRoom.RetryAfter), CircuitRoom.RetryAfter);
            return;
        }

        var parsed = RoomCode.Parse(code)!.Value;
        await SendAsync(http, parsed, new RoomScreen(FaceOf(http), RoomCookies.KeysOf(http, parsed) is { Presenter: null, Remote: { } secret } ? RoomSecret.Hash(secret) : null));
    }

    private async Task SendAsync(HttpContext http, RoomCode code, RoomScreen screen)
    {
        // A server that stops in peace lets its screens go at once, to be taken up by the next one; it would wait for them else.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, life.ApplicationStopping);
        var ct = end.Token;
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no"; // for proxies that hold answers back until they are whole
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        try
        {
            await using var stay = await halls.EnterAsync(code, screen, ct);
            if (stay is null) return;
            // Screens that all lost the server at once come back one after the other.
            await http.Response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"retry: {Random.Shared.Next(500, 2500)}\n\n")), ct);
            await foreach (var bytes in screen.EventsAsync(ct)) await http.Response.BodyWriter.WriteAsync(bytes, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The screen has gone.
        }
    }

    private static ScreenFace FaceOf(HttpContext http)
    {
        var query = http.Request.Query;
        var kind = Enum.TryParse<ScreenKind>(query["as"], true, out var named) && Enum.IsDefined(named) ? named : ScreenKind.Follower;
        var mode = Enum.TryParse<SlideMode>(query["view"], true, out var asked) && Enum.IsDefined(asked) ? asked : SlideMode.Chart;
        return new(kind, ReaderLanguage.Current, mode, query["size"].ToString() switch { "2" => 2, "3" => 3, _ => 1 });
    }
}
