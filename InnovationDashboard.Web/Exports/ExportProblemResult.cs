using System.Globalization;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Web.Exports;

/// <summary>Says why there is no file, as problem details (RFC 9457) in the reader's language.</summary>
internal sealed class ExportProblemResult(ExportProblem problem, Language language) : IResult
{
    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (status, text) = problem switch
        {
            ExportProblem.NoPanel => (StatusCodes.Status404NotFound, ExportText.ProblemNoPanel),
            ExportProblem.VersionGone => (StatusCodes.Status410Gone, ExportText.ProblemVersionGone),
            ExportProblem.NoHanFont => (StatusCodes.Status501NotImplemented, ExportText.ProblemNoHanFont),
            ExportProblem.NoData => (StatusCodes.Status503ServiceUnavailable, ExportText.ProblemNoData),
            _ => (StatusCodes.Status503ServiceUnavailable, ExportText.ProblemBusy),
        };
        var headers = httpContext.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentLanguage = language.Tag();
        if (status == StatusCodes.Status503ServiceUnavailable) headers.RetryAfter = ExportStore.RetryAfter.ToString(CultureInfo.InvariantCulture);
        return Results.Problem(Texts.In(language, text), statusCode: status).ExecuteAsync(httpContext);
    }
}
