namespace InnovationDashboard.Web.Hosting;

/// <summary>Status of pages that are not there, or no longer.</summary>
public static class NotFoundAnswer
{
    /// <summary>The first HTML gets status 404. Set at the last moment: a 404 that is set earlier makes the framework throw the page away.</summary>
    public static void AnswerNotFound(this HttpContext http) => http.Answer(StatusCodes.Status404NotFound);

    /// <summary>The first HTML gets status 410: it was there once.</summary>
    public static void AnswerGone(this HttpContext http) => http.Answer(StatusCodes.Status410Gone);

    private static void Answer(this HttpContext http, int status) =>
        http.Response.OnStarting(() => { http.Response.StatusCode = status; return Task.CompletedTask; });
}
