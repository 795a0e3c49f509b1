namespace InnovationDashboard.Web.Hosting;

/// <summary>Status of pages that are not there.</summary>
public static class NotFoundAnswer
{
    /// <summary>The first HTML gets status 404. Set at the last moment: a 404 that is set earlier makes the framework throw the page away.</summary>
    public static void AnswerNotFound(this HttpContext http) =>
        http.Response.OnStarting(() => { http.Response.StatusCode = StatusCodes.Status404NotFound; return Task.CompletedTask; });
}
