namespace InnovationDashboard.Web.Hosting;

/// <summary>Answers HEAD as GET; the server itself leaves the body out.</summary>
internal static class HeadRequests
{
    /// <summary>For everything after it; before routing, which would find no page for HEAD.</summary>
    public static void UseHeadRequests(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
        }
    });
}
