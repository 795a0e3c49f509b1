using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings;

namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>Addresses of rooms.</summary>
internal static class RoomAddress
{
    /// <summary>Where rooms are opened.</summary>
    public const string Root = "/rooms";

    /// <summary>Where a code is typed.</summary>
    public const string Join = "/follow";

    /// <summary>First part of the lectern's address.</summary>
    public const string LecternRoot = "/lectern";

    /// <summary>First part of the remote's address.</summary>
    public const string RemoteRoot = "/remote";

    /// <summary>What can be done in a room: <c>events</c>, <c>moves</c>, <c>phone</c>, <c>data</c>, <c>end</c>.</summary>
    public static string Of(RoomCode code, string what) => $"{Root}/{code}/{what}";

    /// <summary>A screen that follows.</summary>
    public static string Follow(RoomCode code) => $"{Join}/{code}";

    /// <summary>The presenter's window.</summary>
    public static string Lectern(RoomCode code) => $"{LecternRoot}/{code}";

    /// <summary>The presenter's phone. Its secret is the fragment, which no server and no log ever sees.</summary>
    public static string Remote(RoomCode code, string? secret = null) => $"{RemoteRoot}/{code}" + (secret is null ? "" : "#" + secret);

    /// <summary>The wall of a room.</summary>
    public static string Stage(RoomCode code, BriefingCode briefing) => $"{BriefingAddress.Stage(briefing)}?room={code}";

    /// <summary>Scheme and host for links that are opened on other machines: setting <c>PublicAddress</c>, else as this request came.</summary>
    public static string Site(HttpContext http) =>
        http.RequestServices.GetRequiredService<IConfiguration>()["PublicAddress"] is { Length: > 0 } address ? address.TrimEnd('/') : $"{http.Request.Scheme}://{http.Request.Host}";
}
