using System.Diagnostics;
using System.Text.Encodings.Web;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using Microsoft.AspNetCore.Localization;

namespace InnovationDashboard.Web.Hosting;

/// <summary>The page of an unexpected error: both languages, the number to look for in the log, a way back. It needs no data and no component, so that it cannot fail itself.</summary>
internal static partial class ErrorPage
{
    /// <summary>Answers exceptions of everything after it.</summary>
    public static void UseErrorPage(this WebApplication app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        ExceptionHandler = async context =>
        {
            var id = HtmlEncoder.Default.Encode(Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier);
            Shown(app.Logger, id, context.Request.Path);
            // The culture of the request ended with the middleware that failed; its feature is still there.
            var culture = context.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture;
            var first = culture is null ? Language.English : Cultures.LanguageOf(culture);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await PlainAnswer.WritePageAsync(context, first, Texts.In(first, SharedText.ErrorTitle), $"{Paragraphs(first, id)}<hr>{Paragraphs(first.Other(), id)}");
        },
    });

    private static string Paragraphs(Language language, string id) =>
        $"""<section lang="{language.Tag()}"><p>{Texts.In(language, SharedText.ErrorText, id)}</p><p><a href="/">{Texts.In(language, SharedText.ErrorBack)}</a></p></section>""";

    [LoggerMessage(Level = LogLevel.Error, Message = "The reader was shown error {Id} at {Path}; the exception stands in the entry before")]
    private static partial void Shown(ILogger log, string id, string path);
}
