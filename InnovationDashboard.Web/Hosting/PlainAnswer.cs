using System.Globalization;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Web.Hosting;

/// <summary>Answers that need no data, no component and no file, so that they cannot fail themselves and cost nothing.</summary>
internal static class PlainAnswer
{
    /// <summary>True when a reader will see the answer as a page.</summary>
    public static bool WantsPage(HttpContext context) =>
        context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase) && !context.Request.Path.StartsWithSegments("/view", StringComparison.Ordinal);

    /// <summary>A line of text. The status is the caller's.</summary>
    public static Task WriteTextAsync(HttpContext context, string text, int? retryAfter = null) => WriteAsync(context, "text/plain", text + "\n", retryAfter);

    /// <summary>A small page. The status is the caller's; so is escaping.</summary>
    public static Task WritePageAsync(HttpContext context, Language language, string title, string body, int? retryAfter = null) => WriteAsync(context, "text/html", $$"""
        <!DOCTYPE html>
        <html lang="{{language.Tag()}}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{title}}</title>
        <style>body{font:1.0625rem/1.5 system-ui,sans-serif;max-width:40rem;margin:15vh auto;padding:0 1rem;color-scheme:light dark}</style></head>
        <body><main><h1>{{title}}</h1>{{body}}</main></body></html>
        """, retryAfter);

    private static Task WriteAsync(HttpContext context, string type, string text, int? retryAfter)
    {
        context.Response.ContentType = type + "; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        if (retryAfter is { } seconds) context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return context.Response.WriteAsync(text, context.RequestAborted);
    }
}
