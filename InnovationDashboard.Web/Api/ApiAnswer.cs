using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Exports.Tables;
using InnovationDashboard.Web.Localisation;
using Microsoft.Net.Http.Headers;

namespace InnovationDashboard.Web.Api;

/// <summary>Answers of the API: JSON or CSV as asked for, to be kept until the data change; problems as RFC 9457 says.</summary>
internal static class ApiAnswer
{
    private const string JsonType = "application/json";
    private const string CsvType = "text/csv";

    /// <summary>How JSON is written: names in camel case, Han, plus and ampersand as they are.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // sent as application/json and never put into a page
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    /// <summary>A list in the format asked for; 304 when the client has it.</summary>
    public static IResult List<T>(HttpContext context, DataVersion version, Language language, IReadOnlyList<(string Name, Func<T, object?> Value)> columns, IReadOnlyList<T> items, int? total = null, string? next = null)
    {
        var headers = context.Response.Headers;
        headers.Vary = "Accept, Accept-Language";
        if (FormatOf(context.Request) is not { } format) return Problem(StatusCodes.Status406NotAcceptable, ApiMessage.NotAcceptableTitle, ApiMessage.NotAcceptableDetail, language);

        // Weak: what compresses the answer changes its bytes, not what it says.
        var tag = new EntityTagHeaderValue($"\"{version.ShortHash}-{(format == CsvType ? "csv" : "json")}-{language.Tag()}\"", isWeak: true);
        headers.CacheControl = "public, max-age=60";
        headers.ContentLanguage = language.Tag();
        headers.ETag = tag.ToString();
        headers["X-Total-Count"] = (total ?? items.Count).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (next is not null) headers.Link = $"<{next}>; rel=\"next\"";
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known == EntityTagHeaderValue.Any || known.Compare(tag, useStrongComparison: false)))
            return Results.StatusCode(StatusCodes.Status304NotModified);
        return format == CsvType
            ? Results.Bytes(CsvFile.Write(columns, items), CsvType + "; charset=utf-8")
            : Results.Json(new ApiList<T>(version.ToString(), total ?? items.Count, next, items), Json);
    }

    /// <summary>A problem in the reader's language, with what is wrong by parameter.</summary>
    public static IResult Problem(int status, ApiMessage title, ApiMessage detail, Language language, IReadOnlyDictionary<string, string[]>? errors = null) => Results.Problem(
        detail: Texts.In(language, detail), statusCode: status, title: Texts.In(language, title), type: $"{ApiEndpoints.Guide}#{title}",
        extensions: errors is null ? null : new Dictionary<string, object?> { ["errors"] = errors });

    // The parameter wins over the header: an address must give the same in a browser's bar.
    private static string? FormatOf(HttpRequest request)
    {
        var asked = request.Query["format"].ToString();
        if (asked.Length > 0) return asked switch { "json" => JsonType, "csv" => CsvType, _ => null };
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0) return JsonType;
        var (json, csv) = (new MediaTypeHeaderValue(JsonType), new MediaTypeHeaderValue(CsvType));
        foreach (var range in accepted.Where(range => range.Quality is null or > 0).OrderByDescending(range => range.Quality ?? 1))
        {
            if (json.IsSubsetOf(range)) return JsonType;
            if (csv.IsSubsetOf(range)) return CsvType;
        }

        return null;
    }
}
