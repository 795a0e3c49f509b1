namespace InnovationDashboard.Web.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: there are data to show.</summary>
internal static class HealthEndpoints
{
    /// <summary>Maps both.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Json(new { status = "live" }));
        endpoints.MapGet("/health/ready", async (ISiteData data, CancellationToken ct) =>
            await data.CurrentAsync(ct) is { } catalogue
                ? Results.Json(new { status = "ready", version = catalogue.Version.ToString() })
                : Results.Json(new { status = "no-data" }, statusCode: StatusCodes.Status503ServiceUnavailable));
    }
}
