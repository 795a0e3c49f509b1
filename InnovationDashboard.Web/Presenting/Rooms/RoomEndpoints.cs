using System.Globalization;
using System.Text.Json;
using InnovationDashboard.Data.Queries;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Briefings.Own;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.Presenting.Rooms.Screens;
using InnovationDashboard.Web.Presenting.Stage;

namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>What can be asked of rooms. All of it needs the secret of its role; a form gets a page back, a script the state.</summary>
internal static class RoomEndpoints
{
    /// <summary>Maps all.</summary>
    public static void MapRooms(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(RoomAddress.Root, OpenAsync);
        var room = routes.MapGroup(RoomAddress.Root + "/{code}");
        room.MapGet("/events", (string code, HttpContext http, RoomStream stream) => stream.AnswerAsync(http, code));
        room.MapGet("/admission", async (string code, HttpContext http, RoomStream stream) => Results.StatusCode(await stream.AdmitAsync(http, code)));
        room.MapPost("/moves", MoveAsync);
        room.MapPost("/phone", InvitePhoneAsync);
        room.MapPost("/phone/end", (string code, HttpContext http, RoomDoor door, RoomKeeper keeper) => ChangeAsync(http, door, code, keeper.RevokeRemoteAsync));
        room.MapPost("/phone/key", AdmitPhoneAsync);
        room.MapPost("/data", TakeDataAsync);
        room.MapPost("/end", (string code, HttpContext http, RoomDoor door, RoomKeeper keeper) => ChangeAsync(http, door, code, keeper.EndAsync));
    }

    // A browser that has a room of this briefing open gets to that one: N pressed twice opens no second room. A briefing of the presenter's own comes along as a file; changed since, it is another.
    // A wall that asks stays as it is: the room takes its data version and its slide.
    private static async Task<IResult> OpenAsync(HttpContext http, ISiteData site, StageParts parts, CatalogueQueries catalogues, BriefingQueries briefings, OwnAnswers own, RoomKeeper keeper, RoomDoor door, RoomPages pages, CancellationToken ct)
    {
        if (await FormOf(http, ct) is not { } form) return Results.BadRequest();
        var (code, sent, slide) = (form["briefing"].ToString(), form["file"].ToString(), Number(form["slide"]));
        if (await site.CurrentAsync(ct) is not { } catalogue) return BriefingAddress.WithoutData();
        if (parts.Find(form["v"]) is { } pinned) catalogue = await catalogues.GetAsync(pinned, ct);
        var isOwn = sent.Length > 0;
        var briefing = isOwn ? await own.ShownAsync(catalogue, sent, ct) : await briefings.FindAsync(catalogue.Version, new(code.ToLowerInvariant()), ct);
        if (briefing is null) return isOwn ? See(OwnAddress.List) : BriefingAddress.Unknown(code);
        var file = isOwn ? OwnBriefingFile.Write(briefing) : null;
        foreach (var opened in RoomCookies.Opened(http))
        {
            var keys = RoomCookies.KeysOf(http, opened);
            if (await keeper.FindAsync(opened) is not { } room || room.Briefing != briefing.Code.Value || room.Version != catalogue.Version.Hash || keeper.RoleOf(room, keys) != RoomRole.Presenter || await keeper.FileAsync(opened) != file) continue;
            if (slide is { } shown && shown != room.State.Slide) await keeper.MoveAsync(opened, keys, new(shown));
            return See(RoomAddress.Lectern(opened));
        }

        if (!door.MayOpen(http)) return await pages.JoinAsync(http, JoinReason.TooManyRooms, null, StatusCodes.Status429TooManyRequests, null, ct);
        if (await keeper.OpenAsync(briefing, catalogue.Version, slide ?? 1, file) is not { } made) return await pages.JoinAsync(http, JoinReason.TooManyRooms, null, StatusCodes.Status503ServiceUnavailable, null, ct);
        RoomCookies.KeepPresenter(http, made.Room.Code, made.Secret);
        return See(RoomAddress.Lectern(made.Room.Code));
    }

    private static async Task<IResult> MoveAsync(string code, HttpContext http, RoomDoor door, RoomKeeper keeper, CancellationToken ct)
    {
        var isForm = http.Request.HasFormContentType;
        RoomMove? move;
        try
        {
            move = isForm ? await FormOf(http, ct) is { } form ? MoveOf(form) : null : await http.Request.ReadFromJsonAsync<RoomMove>(ct);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or BadHttpRequestException)
        {
            return Results.BadRequest();
        }

        if (move is null) return Results.BadRequest();
        var answer = await ChangeAsync(http, door, code, (of, keys) => keeper.MoveAsync(of, keys, move), RoomRole.Remote);
        return isForm && answer is IValueHttpResult && RoomCode.Parse(code) is { } parsed ? See(RoomAddress.Remote(parsed)) : answer;
    }

    private static async Task<IResult> InvitePhoneAsync(string code, HttpContext http, RoomDoor door, RoomKeeper keeper, BodyPrinter printer)
    {
        var knock = await door.FindAsync(http, code);
        if (knock.Room is not { } room) return Results.StatusCode(knock.Status);
        if (await keeper.InviteRemoteAsync(room.Code, RoomCookies.KeysOf(http, room.Code)) is not { } secret) return Results.StatusCode(StatusCodes.Status403Forbidden);
        http.Response.Headers.CacheControl = "no-store";
        return Results.Content(await printer.PrintAsync<PhoneCard>(nameof(PhoneCard.Link), RoomAddress.Site(http) + RoomAddress.Remote(room.Code, secret)), "text/html; charset=utf-8");
    }

    private static async Task<IResult> AdmitPhoneAsync(string code, HttpContext http, RoomDoor door, RoomKeeper keeper, CancellationToken ct)
    {
        var knock = await door.FindAsync(http, code);
        if (knock.Room is not { } room) return Results.StatusCode(knock.Status);
        if (await FormOf(http, ct) is not { } form) return Results.BadRequest();
        var secret = form["key"].ToString();
        if (keeper.RoleOf(room, new(null, secret)) != RoomRole.Remote) return Results.StatusCode(StatusCodes.Status403Forbidden);
        RoomCookies.KeepRemote(http, room.Code, secret);
        return Results.NoContent();
    }

    // All screens go over to the newest data, if those have the briefing at all.
    private static async Task<IResult> TakeDataAsync(string code, HttpContext http, RoomDoor door, RoomKeeper keeper, RoomBriefings rooms, ISiteData site, CancellationToken ct)
    {
        if (await site.CurrentAsync(ct) is not { } current) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        var knock = await door.FindAsync(http, code);
        if (knock.Room is not { } room) return Results.StatusCode(knock.Status);
        if (await rooms.InAsync(current, room, ct) is not { } shown) return Results.StatusCode(keeper.IsOver(room) ? StatusCodes.Status403Forbidden : StatusCodes.Status409Conflict);
        return await ChangeAsync(http, door, code, (of, keys) => keeper.TakeDataAsync(of, keys, current.Version, shown.Fit));
    }

    // Null when what was sent is no form, or is too long for one.
    private static async Task<IFormCollection?> FormOf(HttpContext http, CancellationToken ct)
    {
        try
        {
            return http.Request.HasFormContentType ? await http.Request.ReadFormAsync(ct) : null;
        }
        catch (Exception failure) when (failure is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    // The state as it is now, also when nothing had to change.
    private static async Task<IResult> ChangeAsync(HttpContext http, RoomDoor door, string code, Func<RoomCode, RoomKeys, Task<Room?>> change, RoomRole least = RoomRole.Presenter)
    {
        var knock = await door.FindAsync(http, code);
        if (knock.Room is not { } room) return Results.StatusCode(knock.Status);
        var keys = RoomCookies.KeysOf(http, room.Code);
        var role = http.RequestServices.GetRequiredService<RoomKeeper>().RoleOf(room, keys);
        if (role < least) return Results.StatusCode(StatusCodes.Status403Forbidden);
        http.Response.Headers.CacheControl = "no-store";
        return await change(room.Code, keys) is { } after ? Results.Json(after.State) : Results.StatusCode(StatusCodes.Status404NotFound);
    }

    private static RoomMove MoveOf(IFormCollection form) => new(
        Number(form["slide"]), form["blank"].ToString() switch { "true" => true, "false" => false, _ => null }, form.ContainsKey("chosen") ? form["chosen"].ToString() : null);

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // 303: what was posted is not posted again by a reload.
    private static SeeOther See(string address) => new(address);

    private sealed class SeeOther(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext http)
        {
            http.Response.StatusCode = StatusCodes.Status303SeeOther;
            http.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
