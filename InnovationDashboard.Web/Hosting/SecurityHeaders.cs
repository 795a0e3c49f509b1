using System.Security.Cryptography;
using InnovationDashboard.Web.Exports;

namespace InnovationDashboard.Web.Hosting;

/// <summary>Headers of every answer. Scripts are ours or carry the answer's nonce; nothing is fetched from another origin.</summary>
internal static class SecurityHeaders
{
    private static readonly object NonceKey = new();
    private static readonly object PolicyKey = new();

    /// <summary>The nonce of this answer, for the import map and inline scripts.</summary>
    public static string Nonce(this HttpContext context) => context.Items[NonceKey] as string ?? "";

    /// <summary>Gives this answer a policy of its own in place of the site's; who may frame it stays as it is.</summary>
    public static void UsePolicy(this HttpContext context, string policy) => context.Items[PolicyKey] = policy;

    /// <summary>Adds the headers to every answer after it.</summary>
    public static void UseSecurityHeaders(this WebApplication app)
    {
        var development = app.Environment.IsDevelopment();
        app.Use((context, next) =>
        {
            var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
            context.Items[NonceKey] = nonce;
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin";
                headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                // Added, not set: the framework sends a policy of its own (frame-ancestors), and both apply.
                headers.Append("Content-Security-Policy", (context.Items[PolicyKey] as string ?? Policy(nonce, development)) + Frames(context.Request.Path));
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    // Panels for other sites may stand in any frame, everything else only in our own.
    private static string Frames(PathString path) => "; frame-ancestors " + (path.StartsWithSegments(PanelAddress.EmbedRoot, StringComparison.OrdinalIgnoreCase) ? "*" : "'self'");

    // MudBlazor writes <style> elements without a nonce (its issue 4529), so styles may be inline; scripts may not. Hot reload injects a script and a socket, in Development only.
    private static string Policy(string nonce, bool development) =>
        "default-src 'self'; script-src 'self' " + (development ? "'unsafe-inline'" : $"'nonce-{nonce}'")
        + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'" + (development ? " ws: wss: http://localhost:*" : "")
        + "; object-src 'none'; base-uri 'self'; form-action 'self'";
}
