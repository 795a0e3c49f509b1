using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.WebUtilities;

namespace InnovationDashboard.Web.Api;

/// <summary><c>/api/v1</c>: the lists behind the pages, for programs. The same query classes, codes and filters.</summary>
internal static class ApiEndpoints
{
    /// <summary>Where all lists stand.</summary>
    public const string Root = "/api/v1";

    /// <summary>The page that explains them.</summary>
    public const string Guide = "/api";

    /// <summary>Maps the lists and their description for programs.</summary>
    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").RequireRateLimiting(ApiLimits.Policy);
        var api = app.MapGroup(Root).RequireRateLimiting(ApiLimits.Policy).WithTags("v1");
        api.Map<ApiIndicator>("indicators", "What is measured", (catalogue, language) => (ApiCsv.Indicators(language), [.. catalogue.Indicators.Values.OrderBy(row => row.Code.Value, StringComparer.Ordinal).Select(row => row.Api())]));
        api.Map<ApiPlace>("places", "Places of every scheme", (catalogue, language) => (ApiCsv.Places(language), [.. catalogue.Schemes.SelectMany(scheme => catalogue.PlacesOf(scheme.Code)).Select(row => row.Api(catalogue))]));
        api.Map<ApiSector>("sectors", "Sectors of every family", (catalogue, language) => (ApiCsv.Sectors(language), [.. catalogue.Families.SelectMany(family => catalogue.SectorsOf(family.Code)).Select(row => row.Api(catalogue))]));
        api.Map<ApiRanking>("rankings", "Rankings with their editions", (catalogue, language) => (ApiCsv.Rankings(language), [.. catalogue.Rankings.Select(row => row.Api(catalogue))]));
        api.Map<ApiSource>("sources", "Sources", (catalogue, language) => (ApiCsv.Sources(language), [.. catalogue.Sources.Values.OrderBy(row => row.Code.Value, StringComparer.Ordinal).Select(row => row.Api())]));
        api.MapGet("panels", PanelsAsync).WithSummary("Panels of the pages and what they draw").Answers<ApiPanel>();
        api.MapGet("observations", ObservationsAsync).WithSummary("Figures, filtered as on the pages, a page at a time").Answers<ApiObservation>();
    }

    /// <summary>True for the lists; health checks and pages are no part of the description.</summary>
    public static bool IsDescribed(ApiDescription endpoint) => endpoint.RelativePath?.StartsWith(Root[1..] + "/", StringComparison.Ordinal) == true;

    private static void Map<T>(this RouteGroupBuilder api, string name, string summary, Func<Catalogue, Language, (IReadOnlyList<(string Name, Func<T, object?> Value)> Columns, IReadOnlyList<T> Items)> read) =>
        api.MapGet(name, async (HttpContext context, ISiteData data) =>
        {
            var language = ReaderLanguage.Current;
            if (await data.CurrentAsync(context.RequestAborted) is not { } catalogue) return NoData(context, language);
            if (Refused(context, [], language) is { } refused) return refused;
            var (columns, items) = read(catalogue, language);
            return ApiAnswer.List(context, catalogue.Version, language, columns, items);
        }).WithSummary(summary).Answers<T>();

    private static async Task<IResult> PanelsAsync(HttpContext context, ISiteData data, PageQueries pages)
    {
        var language = ReaderLanguage.Current;
        if (await data.CurrentAsync(context.RequestAborted) is not { } catalogue) return NoData(context, language);
        if (Refused(context, [], language) is { } refused) return refused;
        IReadOnlyList<ApiPanel> panels = [.. (await pages.PanelsAsync(catalogue.Version, context.RequestAborted)).Select(entry => entry.Api(catalogue))];
        return ApiAnswer.List(context, catalogue.Version, language, ApiCsv.Panels(language), panels);
    }

    // The parameters stand here for the description; ApiFilter reads them, so that everything wrong is told at once and in the reader's language.
    private static async Task<IResult> ObservationsAsync(
        HttpContext context, ISiteData data, ObservationQueries observations,
        string? indicator = null, string? district = null, string? area = null, string? place = null, string? sector = null, string? source = null, string? from = null, string? to = null, string? limit = null, string? after = null)
    {
        var language = ReaderLanguage.Current;
        if (await data.CurrentAsync(context.RequestAborted) is not { } catalogue) return NoData(context, language);
        var (filter, errors) = ApiFilter.Read(context.Request.Query, catalogue, language);
        if (errors.Count > 0) return BadRequest(errors, language);
        var page = await observations.FindAsync(catalogue.Version, filter, context.RequestAborted);
        return ApiAnswer.List(
            context, catalogue.Version, language, ApiCsv.Observations(catalogue, language), [.. page.Figures.Select(figure => figure.Api(catalogue))], page.Total, page.Next is { } next ? Next(context.Request, next) : null);
    }

    private static string Next(HttpRequest request, ObservationId next)
    {
        var kept = request.Query.Where(pair => pair.Key != "after").SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        return QueryHelpers.AddQueryString(Root + "/observations", kept.Append(new("after", next.Value)));
    }

    private static IResult? Refused(HttpContext context, IReadOnlyList<string> known, Language language)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        ApiFilter.Refuse(context.Request.Query, known, language, errors);
        return errors.Count == 0 ? null : BadRequest(errors, language);
    }

    private static IResult BadRequest(IReadOnlyDictionary<string, string[]> errors, Language language) =>
        ApiAnswer.Problem(StatusCodes.Status400BadRequest, ApiMessage.BadRequestTitle, ApiMessage.BadRequestDetail, language, errors);

    private static IResult NoData(HttpContext context, Language language)
    {
        context.Response.Headers.RetryAfter = "5";
        return ApiAnswer.Problem(StatusCodes.Status503ServiceUnavailable, ApiMessage.NoDataTitle, ApiMessage.NoDataDetail, language);
    }

    private static void Answers<T>(this RouteHandlerBuilder endpoint) => endpoint
        .Produces<ApiList<T>>(StatusCodes.Status200OK, "application/json").Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status406NotAcceptable).ProducesProblem(StatusCodes.Status429TooManyRequests).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
}
