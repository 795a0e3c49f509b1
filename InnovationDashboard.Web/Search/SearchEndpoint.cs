using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Search;

/// <summary><c>/search/suggest?q=</c>: what the field in the header offers while a reader types.</summary>
internal static class SearchEndpoint
{
    private const int Suggestions = 8;

    /// <summary>One suggestion.</summary>
    public sealed record Suggestion(string Label, string Kind, string Href);

    /// <summary>Maps the endpoint.</summary>
    public static void MapSearch(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/search/suggest", async (HttpContext context, ISiteData data, SiteSearch search, string? q) =>
    {
        if (await data.CurrentAsync(context.RequestAborted) is not { } catalogue) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        var language = ReaderLanguage.Current;
        var state = ViewStateUrl.Parse("/" + context.Request.QueryString.Value, catalogue).State;
        var index = await search.ForAsync(catalogue);
        var hits = index.Find(q, Suggestions) is { Count: > 0 } all ? all : index.FindSome(q, Suggestions);
        return Results.Json(hits.Select(hit => new Suggestion(hit.Name.In(language), SearchLinks.Kind(hit, language), SearchLinks.Href(hit, state))));
    });
}
