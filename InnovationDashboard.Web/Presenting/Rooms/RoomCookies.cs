using Microsoft.AspNetCore.Http;

namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>Secrets travel in cookies that no script can read and no other site can send.</summary>
internal static class RoomCookies
{
    private const string PresenterPrefix = "presenter-";
    private const string RemotePrefix = "remote-";

    /// <summary>The secrets of a request for a room.</summary>
    public static RoomKeys KeysOf(HttpContext http, RoomCode code) => new(http.Request.Cookies[PresenterPrefix + code], http.Request.Cookies[RemotePrefix + code]);

    /// <summary>Codes of the rooms that this browser has opened.</summary>
    public static IEnumerable<RoomCode> Opened(HttpContext http) =>
        http.Request.Cookies.Keys.Where(name => name.StartsWith(PresenterPrefix, StringComparison.Ordinal)).Select(name => RoomCode.Parse(name[PresenterPrefix.Length..])).OfType<RoomCode>();

    /// <summary>Gives this browser the presenter's secret.</summary>
    public static void KeepPresenter(HttpContext http, RoomCode code, string secret) => Keep(http, PresenterPrefix + code, secret);

    /// <summary>Gives this browser the remote's secret.</summary>
    public static void KeepRemote(HttpContext http, RoomCode code, string secret) => Keep(http, RemotePrefix + code, secret);

    private static void Keep(HttpContext http, string name, string secret) => http.Response.Cookies.Append(name, secret, new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
        Path = "/",
        IsEssential = true,
        MaxAge = RoomKeeper.Life,
    });
}
