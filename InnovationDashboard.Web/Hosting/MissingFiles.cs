using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Web.Hosting;

/// <summary>A file that is not there is answered in one line: whoever asks for it is a program, and the page of an unknown address weighs as much as any page.</summary>
internal static class MissingFiles
{
    private static readonly string[] Routes =
    [
        "/assets/{**name}", "/_content/{**name}", "/_framework/{**name}",
        @"/{**name:regex(\.(css|gif|ico|jpe?g|js|json|map|mjs|png|svg|txt|wasm|webmanifest|webp|woff2?|xml)$)}",
    ];

    /// <summary>Maps the folders and endings of files; a file that is there has an endpoint of its own, which goes first.</summary>
    public static void MapMissingFiles(this IEndpointRouteBuilder endpoints)
    {
        foreach (var route in Routes)
            endpoints.MapGet(route, (HttpContext context) =>
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return PlainAnswer.WriteTextAsync(context, Texts.In(ReaderLanguage.Current, HostingText.NoSuchFile));
            });
    }
}
