using System.Globalization;
using System.Text;
using System.Xml;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Hosting;

namespace InnovationDashboard.Web.Discovery;

/// <summary><c>/sitemap.xml</c> and <c>/robots.txt</c>: what there is, in both languages, for search engines (sitemaps.org 0.9 with alternates by language).</summary>
internal static class Sitemap
{
    private const string Path = "/sitemap.xml";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Links = "http://www.w3.org/1999/xhtml";

    /// <summary>Maps both addresses.</summary>
    public static void MapSitemap(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Path, async (HttpContext context, ISiteData data) =>
        {
            if (await data.CurrentAsync(context.RequestAborted) is not { } catalogue) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
            context.Response.Headers.CacheControl = "public, max-age=3600";
            return Results.Bytes(Write(catalogue, Origin(context.Request)), "application/xml; charset=utf-8");
        });
        // What a filter makes of a page, lists for programs and downloads are no pages of their own.
        endpoints.MapGet("/robots.txt", (HttpRequest request) => Results.Text(
            $"User-agent: *\nDisallow: /*?district=\nDisallow: /*?area=\nDisallow: /*?sector=\nDisallow: /view/\nDisallow: /search\nDisallow: /api/v1/\nSitemap: {Origin(request)}{Path}\n"));
    }

    private static string Origin(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    private static byte[] Write(Catalogue catalogue, string origin)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            writer.WriteStartElement("urlset", Namespace);
            writer.WriteAttributeString("xmlns", "xhtml", null, Links);
            foreach (var path in SiteAddresses.Of(catalogue))
            {
                writer.WriteStartElement("url", Namespace);
                writer.WriteElementString("loc", Namespace, origin + path);
                writer.WriteElementString("lastmod", Namespace, catalogue.Version.Created.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                foreach (var language in Enum.GetValues<Language>())
                {
                    writer.WriteStartElement("link", Links);
                    writer.WriteAttributeString("rel", "alternate");
                    writer.WriteAttributeString("hreflang", language.Tag());
                    writer.WriteAttributeString("href", $"{origin}{path}?lang={language.Tag()}");
                    writer.WriteEndElement();
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
