using System.Diagnostics;
using System.Text.Encodings.Web;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Web.Hosting;

/// <summary>The page of an unexpected error: both languages, the number to look for in the log, a way back. It needs no data and no component, so that it cannot fail itself.</summary>
internal static class ErrorPage
{
    /// <summary>Answers exceptions of everything after it.</summary>
    public static void UseErrorPage(this WebApplication app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        ExceptionHandler = async context =>
        {
            var id = HtmlEncoder.Default.Encode(Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.CacheControl = "no-store";
            await context.Response.WriteAsync($$"""
                <!DOCTYPE html>
                <html lang="{{ReaderLanguage.Current.Tag()}}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>500</title>
                <style>body{font:1.0625rem/1.5 system-ui,sans-serif;max-width:40rem;margin:15vh auto;padding:0 1rem;color-scheme:light dark}</style></head>
                <body><main>
                {{string.Concat(Order().Select(language => Paragraphs(language, id)))}}
                </main></body></html>
                """);
        },
    });

    private static Language[] Order() => [ReaderLanguage.Current, ReaderLanguage.Current.Other()];

    private static string Paragraphs(Language language, string id) =>
        $"""<section lang="{language.Tag()}"><h1>{Texts.In(language, SharedText.ErrorTitle)}</h1><p>{Texts.In(language, SharedText.ErrorText, id)}</p><p><a href="/">{Texts.In(language, SharedText.ErrorBack)}</a></p></section>""";
}
