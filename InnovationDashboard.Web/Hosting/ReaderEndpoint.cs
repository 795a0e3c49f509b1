using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Hosting;

/// <summary><c>/reader?theme=dark&amp;return=/talent</c>: keeps a reading setting in the cookie and goes back. A plain link, so that it works without scripts.</summary>
internal static class ReaderEndpoint
{
    /// <summary>Path of the endpoint.</summary>
    public const string Path = "/reader";

    /// <summary>The link that changes one setting and comes back to <paramref name="address"/>.</summary>
    public static string Link(string setting, string value, string address) => $"{Path}?{setting}={value}&return={Uri.EscapeDataString(address)}";

    /// <summary>Maps the endpoint.</summary>
    public static void MapReader(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, (HttpContext context) =>
    {
        var query = context.Request.Query;
        var before = CultureSetup.ReaderOf(context);
        var after = before.With(query.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString())));
        context.Response.Cookies.Append(ReaderState.Cookie, after.ToString(), CultureSetup.Cookie(context, keep: true));
        if (query.ContainsKey("lang")) context.Response.Cookies.Delete(CultureSetup.LinkCookie);
        context.Response.Headers.CacheControl = "no-store";
        // A script that has already changed the page asks for no page.
        return query.ContainsKey("quiet") ? Results.NoContent() : Results.LocalRedirect(SafeReturn(query["return"].ToString()));
    });

    /// <summary>Only paths of this site: no scheme, no host, no backslash, no control character.</summary>
    public static string SafeReturn(string address) =>
        address.Length is > 0 and <= 2048 && address[0] == '/' && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.Contains('\\', StringComparison.Ordinal) && !address.Any(char.IsControl)
            ? EscapeNonAscii(address)
            : "/";

    private static string EscapeNonAscii(string address) =>
        string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii && rune.Value > ' ' ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
}
