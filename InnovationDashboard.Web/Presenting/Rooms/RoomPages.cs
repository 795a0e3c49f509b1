using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.Presenting.Follow;
using InnovationDashboard.Web.Presenting.Lectern;
using InnovationDashboard.Web.Presenting.Remote;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>The pages of a room: lectern, remote, follower, and the one where a code is typed. Pages without a circuit that hold the whole briefing.</summary>
internal sealed class RoomPages(RoomDoor door, RoomKeeper keeper, RoomBriefings briefings, ISiteData site, SlideViews views, SlideRenderer renderer, BodyPrinter printer)
{
    /// <summary>Maps the pages.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(RoomAddress.Join, (string? code, HttpContext http, RoomPages pages, CancellationToken ct) =>
            RoomCode.Parse(code) is { } parsed ? Task.FromResult(Results.LocalRedirect(RoomAddress.Follow(parsed))) : pages.JoinAsync(http, code is { Length: > 0 } ? JoinReason.NoSuchCode : JoinReason.None, code, StatusCodes.Status200OK, null, ct));
        routes.MapGet(RoomAddress.Join + "/{code}", (string code, HttpContext http, RoomPages pages, CancellationToken ct) => pages.OpenAsync(http, code, RoomAddress.Follow, RoomRole.Follower, pages.FollowAsync, ct));
        routes.MapGet(RoomAddress.LecternRoot + "/{code}", (string code, HttpContext http, RoomPages pages, CancellationToken ct) => pages.OpenAsync(http, code, RoomAddress.Lectern, RoomRole.Presenter, pages.LecternAsync, ct));
        routes.MapGet(RoomAddress.RemoteRoot + "/{code}", (string code, HttpContext http, RoomPages pages, CancellationToken ct) => pages.OpenAsync(http, code, of => RoomAddress.Remote(of), RoomRole.Remote, pages.RemoteAsync, ct));
    }

    private async Task<IResult> OpenAsync(HttpContext http, string code, Func<RoomCode, string> address, RoomRole least, Func<HttpContext, Room, RoomBriefing, CancellationToken, Task<string>> print, CancellationToken ct)
    {
        var knock = await door.FindAsync(http, code);
        if (knock.Room is not { } room) return await JoinAsync(http, knock.IsTooOften ? JoinReason.TooOften : JoinReason.NoSuchCode, code, knock.Status, null, ct);
        if (room.Code.Value != code) return Results.LocalRedirect(address(room.Code) + http.Request.QueryString);
        var opened = await briefings.OpenAsync(room, ct);
        if (keeper.IsOver(room)) return await JoinAsync(http, JoinReason.Over, null, StatusCodes.Status410Gone, opened, ct);
        if (opened is not { } shown) return BriefingAddress.WithoutData();
        if (keeper.RoleOf(room, RoomCookies.KeysOf(http, room.Code)) < least)
        {
            // A phone that has just read the code brings its secret in the fragment, which only its script can hand over.
            return await JoinAsync(http, least == RoomRole.Remote ? JoinReason.PhoneWithoutKey : JoinReason.NotYourLectern, room.Code.Value, least == RoomRole.Remote ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden, shown, ct);
        }

        return Page(http, await print(http, shown.Fit(room), shown, ct), StatusCodes.Status200OK);
    }

    private async Task<string> FollowAsync(HttpContext http, Room room, RoomBriefing shown, CancellationToken ct)
    {
        var reader = CultureSetup.ReaderOf(http);
        var mode = http.Request.Query["view"] == "reading" ? SlideMode.Reading : reader.ReadAs == ReadAs.Table ? SlideMode.Table : SlideMode.Chart;
        return await printer.PrintAsync<FollowPage>(nameof(FollowPage.View), await ViewAsync(http, room, shown, mode, ct));
    }

    private async Task<string> LecternAsync(HttpContext http, Room room, RoomBriefing shown, CancellationToken ct) =>
        await printer.PrintAsync<LecternPage>(nameof(LecternPage.View), await ViewAsync(http, room, shown, SlideMode.Stage, ct));

    private async Task<string> RemoteAsync(HttpContext http, Room room, RoomBriefing shown, CancellationToken ct) =>
        await printer.PrintAsync<RemotePage>(nameof(RemotePage.View), await ViewAsync(http, room, shown, SlideMode.Picture, ct));

    private async Task<RoomView> ViewAsync(HttpContext http, Room room, RoomBriefing shown, SlideMode mode, CancellationToken ct)
    {
        var (language, reader) = (ReaderLanguage.Current, CultureSetup.ReaderOf(http));
        var slides = await Task.WhenAll(shown.Briefing.Slides.Select(slide => SlideAsync(shown, slide.Number, slide.Number == room.State.Slide ? room.State.Chosen : "", language, mode, reader.TextSize, ct)));
        return new(room, shown.Catalogue, shown.Briefing, [.. slides.OfType<RoomSlide>()], language, mode, reader, RoomAddress.Site(http));
    }

    private async Task<RoomSlide?> SlideAsync(RoomBriefing shown, int number, string chosen, Language language, SlideMode mode, int textSize, CancellationToken ct)
    {
        var (slide, count) = (shown.Slide(number, chosen), shown.Briefing.Slides.Count);
        return await renderer.RenderAsync(shown.Catalogue, slide, count, language, mode, textSize, ct) is { } drawn && await views.OpenAsync(shown.Catalogue, slide, count, language, ct) is { } view ? new(view, drawn) : null;
    }

    /// <summary>The page where a code is typed, and where those are met who do not get further.</summary>
    public async Task<IResult> JoinAsync(HttpContext http, JoinReason reason, string? typed, int status, RoomBriefing? shown, CancellationToken ct)
    {
        if ((shown?.Catalogue ?? await site.CurrentAsync(ct)) is not { } catalogue) return BriefingAddress.WithoutData();
        if (status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable) http.Response.Headers.RetryAfter = reason == JoinReason.TooManyRooms ? "60" : "10";
        var language = ReaderLanguage.Current;
        return Page(http, await printer.PrintAsync<JoinPage>(nameof(JoinPage.Join), new JoinView(reason, typed, catalogue, shown?.Briefing, language, CultureSetup.ReaderOf(http))), status);
    }

    private static IResult Page(HttpContext http, string html, int status)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Content(html, "text/html; charset=utf-8", statusCode: status);
    }
}
