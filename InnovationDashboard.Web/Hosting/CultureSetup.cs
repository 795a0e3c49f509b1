using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Exports;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.State;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Primitives;
using StringWithQualityHeaderValue = Microsoft.Net.Http.Headers.StringWithQualityHeaderValue;

namespace InnovationDashboard.Web.Hosting;

/// <summary>
/// Which language a request is answered in: <c>?lang=</c> first, then the language of the last link followed in this browser session, then the reader's own choice, then the browser's.
/// A link therefore never changes what a reader has chosen for good, and the pages after it stay in its language.
/// </summary>
internal static class CultureSetup
{
    /// <summary>Session cookie: the language of the last link with <c>?lang=</c>. Gone with the browser window, or when the reader chooses.</summary>
    public const string LinkCookie = "link-lang";

    /// <summary>Chooses the culture for everything after it, circuits included: their address carries the page's language (<c>_blazor?lang=</c>).</summary>
    public static void UseReaderCulture(this WebApplication app)
    {
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(Cultures.Of(Language.English)),
            SupportedCultures = [Cultures.Of(Language.English), Cultures.Of(Language.Chinese)],
            SupportedUICultures = [Cultures.Of(Language.English), Cultures.Of(Language.Chinese)],
            RequestCultureProviders = [new CustomRequestCultureProvider(context => Task.FromResult<ProviderCultureResult?>(new(LanguageOf(context).Tag())))],
        });
        app.Use((context, next) =>
        {
            if (FromLink(context) is { } language && IsPageRequest(context))
                context.Response.Cookies.Append(LinkCookie, language.Tag(), Cookie(context, keep: false));
            return next(context);
        });
    }

    /// <summary>The reader's settings of a request.</summary>
    public static ReaderState ReaderOf(HttpContext context) => ReaderState.Parse(context.Request.Cookies[ReaderState.Cookie]);

    /// <summary>Options of our cookies: first party, not for scripts.</summary>
    public static CookieOptions Cookie(HttpContext context, bool keep) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        Path = "/",
        IsEssential = true,
        MaxAge = keep ? TimeSpan.FromDays(365) : null,
    };

    private static Language LanguageOf(HttpContext context) =>
        FromLink(context)
        ?? ReaderLanguage.FromTag(context.Request.Cookies[LinkCookie])
        ?? ReaderOf(context).Language
        ?? FromBrowser(context.Request.Headers.AcceptLanguage)
        ?? Language.English;

    private static Language? FromLink(HttpContext context) =>
        context.Request.Query["lang"].Select(ReaderLanguage.FromTag).FirstOrDefault(language => language is not null);

    private static bool IsPageRequest(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
        && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !context.Request.Path.StartsWithSegments("/reader", StringComparison.OrdinalIgnoreCase)
        // Who sees a panel on another site has not chosen anything here.
        && !context.Request.Path.StartsWithSegments(PanelAddress.EmbedRoot, StringComparison.OrdinalIgnoreCase);

    private static Language? FromBrowser(StringValues header) =>
        StringWithQualityHeaderValue.TryParseList(header, out var wishes)
            ? wishes.OrderByDescending(wish => wish.Quality ?? 1).Select(wish => ReaderLanguage.FromTag(wish.Value.Value)).FirstOrDefault(language => language is not null)
            : null;
}
