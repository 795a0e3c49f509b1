using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Passports;
using InnovationDashboard.Web.State;
using Microsoft.Net.Http.Headers;

namespace InnovationDashboard.Web.Panels.View;

/// <summary>Serves the bodies of pages and passports to pages that are already open. The data version stands in the address, so an answer never changes.</summary>
internal static class ViewEndpoint
{
    private const string Route = "/view/";
    private const string Type = "text/html; charset=utf-8";

    /// <summary>The address of a body up to the view's own address, which follows escaped.</summary>
    public static string Prefix(DataVersion version, Language language, ReadAs readAs) =>
        $"{Route}{version.ShortHash}?lang={language.Tag()}&as={(readAs == ReadAs.Table ? "table" : "chart")}&at=";

    /// <summary>Maps the endpoint.</summary>
    public static void MapPageViews(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Route + "{version}", async (string version, string? lang, string? @as, string? at, HttpContext http, ISiteData data, PageRenderer renderer, PassportRenderer passports, CancellationToken ct) =>
        {
            if (await data.CurrentAsync(ct) is not { } catalogue) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
            var parsed = ViewStateUrl.Parse(at ?? "/", catalogue);
            var (language, readAs) = (ReaderLanguage.FromTag(lang ?? "") ?? Language.English, @as == "table" ? ReadAs.Table : ReadAs.Chart);
            RenderedBody? body = parsed.Page is { } page ? await renderer.RenderAsync(catalogue, page, parsed.State, language, readAs, ct)
                : PassportAddress.Parse(at ?? "") is { } passport ? await passports.RenderAsync(catalogue, passport, language, readAs, ct)
                : null;
            if (body is null) return Results.NotFound();
            // A page of an older version gets today's body, which must not be kept under the old address.
            http.Response.Headers.CacheControl = version == catalogue.Version.ShortHash ? "private, max-age=86400, immutable" : "no-store";
            http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
            if (!http.Request.GetTypedHeaders().AcceptEncoding.Any(encoding => encoding.Value == "br" && encoding.Quality is not 0)) return Results.Content(body.Html, Type);
            http.Response.Headers.ContentEncoding = "br";
            return Results.Bytes(body.Packed, Type);
        });
}
