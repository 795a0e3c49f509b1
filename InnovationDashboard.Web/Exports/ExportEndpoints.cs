using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Exports.Pictures;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.State;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Net.Http.Headers;

namespace InnovationDashboard.Web.Exports;

/// <summary>Addresses under which panels and pages are taken away. Thin: the address is read here, the file is made elsewhere.</summary>
internal static class ExportEndpoints
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>Adds what makes files.</summary>
    public static void AddExports(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IHanFont, SystemHanFont>();
        services.AddSingleton<PngFile>();
        services.AddSingleton<PanelExports>();
        services.AddSingleton<ExportFiles>();
        services.AddSingleton<ExportStore>();
        services.AddSingleton<PageZip>();
        services.AddSingleton<StandalonePages>();
    }

    /// <summary>Maps files and pages of panels, panels for other sites, archives of pages.</summary>
    public static void MapExports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(PanelAddress.Root + "/{**rest}", PanelAsync);
        routes.MapGet(PanelAddress.EmbedRoot + "/{**rest}", EmbedAsync);
        routes.MapGet(PanelAddress.ArchiveRoot + "/{**rest}", ArchiveAsync);
    }

    private static async Task<IResult> PanelAsync(string rest, HttpContext http, PanelExports exports, ExportFiles files, ExportStore store, StandalonePages pages, CancellationToken ct)
    {
        var (path, code, extension) = PanelAddress.Split(rest);
        var format = ExportFormat.Find(extension);
        if (format is null && extension.Length > 0) return Problem(ExportProblem.NoPanel);
        var (page, problem) = await exports.OpenAsync(Request(http, path), ct);
        if (page is null) return Problem(problem);
        using (page)
        {
            if (page.Panel(code) is not { } panel) return Problem(ExportProblem.NoPanel);
            if (format is null) return Results.Bytes(await pages.ToolsAsync(panel), Html);
            var theme = ThemeOf(http) == Theme.Dark ? Theme.Dark : Theme.Light;
            // As text: addresses that differ in the fragment only, which names the panel, count as equal.
            var bytes = await MakeAsync(store, (panel.PageUrl.ToString(), panel.Version.Hash, panel.Today, format.Code, theme), () => files.Write(panel, format, theme), ct);
            if (format == ExportFormat.Csv) http.Response.Headers.Link = $"<{panel.Address.Href(ExportFormat.Descriptor, panel.Language)}>; rel=\"describedby\"; type=\"application/json\"";
            return bytes.Answer(http, panel.FileName(format), format.MediaType, $"{panel.Version.ShortHash}-{panel.Address.Panel}-{panel.Today:yyyyMMdd}-{format.Code}-{panel.Language.Tag()}-{theme}");
        }
    }

    private static async Task<IResult> EmbedAsync(string rest, HttpContext http, PanelExports exports, StandalonePages pages, CancellationToken ct)
    {
        var (path, code, _) = PanelAddress.Split(rest);
        var request = Request(http, path);
        var (page, problem) = await exports.OpenAsync(request, ct);
        var gone = problem == ExportProblem.VersionGone && page is null;
        // A version that is gone is told under the panel's name, as it is called now; its figures are not shown.
        if (gone) (page, problem) = await exports.OpenAsync(request with { Version = null }, ct);
        if (page is null) return Problem(problem);
        using (page)
        {
            if (page.Panel(code) is not { } panel) return Problem(gone ? ExportProblem.VersionGone : ExportProblem.NoPanel);
            http.Response.Headers.CacheControl = "private, no-cache";
            http.Response.StatusCode = gone ? StatusCodes.Status410Gone : StatusCodes.Status200OK;
            return Results.Bytes(await pages.EmbedAsync(panel, ThemeOf(http), gone), Html);
        }
    }

    private static async Task<IResult> ArchiveAsync(string rest, HttpContext http, PanelExports exports, PageZip zip, ExportStore store, CancellationToken ct)
    {
        if (!rest.EndsWith(PanelAddress.ArchiveEnding, StringComparison.Ordinal)) return Problem(ExportProblem.NoPanel);
        var name = rest[..^PanelAddress.ArchiveEnding.Length];
        var (page, problem) = await exports.OpenAsync(Request(http, name == PanelAddress.StartArchive ? "/" : "/" + name), ct);
        if (page is null) return Problem(problem);
        using (page)
        {
            var (version, language) = (page.Catalogue.Version, page.View.Language);
            var bytes = await MakeAsync(store, (page.Site, page.View.State, version.Hash, page.Today, language), () => zip.Write(page), ct);
            return bytes.Answer(http, PageZip.FileName(page), "application/zip", $"{version.ShortHash}-{page.Today:yyyyMMdd}-zip-{language.Tag()}");
        }
    }

    // The request behind an address: the page's path, the query with the filters, the language of the request.
    private static ExportRequest Request(HttpContext http, string path) =>
        new(path + http.Request.QueryString, ReaderLanguage.Current, http.Request.Query["v"], new Uri($"{http.Request.Scheme}://{http.Request.Host}/"));

    private static Theme ThemeOf(HttpContext http) => ReaderState.Default.With([KeyValuePair.Create("theme", http.Request.Query["theme"].ToString())]).Theme;

    private static async Task<Made> MakeAsync(ExportStore store, object key, Func<byte[]> make, CancellationToken ct)
    {
        try
        {
            return await store.GetAsync(key, make, ct) is { } bytes ? new(bytes, default) : new(null, ExportProblem.Busy);
        }
        catch (HanFontMissingException)
        {
            return new(null, ExportProblem.NoHanFont);
        }
    }

    private static ExportProblemResult Problem(ExportProblem problem) => new(problem, ReaderLanguage.Current);

    /// <summary>A file, or why there is none.</summary>
    private readonly record struct Made(byte[]? Bytes, ExportProblem Why)
    {
        /// <summary>The answer. The browser asks again each time and is answered with 304 until data or day change.</summary>
        public IResult Answer(HttpContext http, string name, string type, string tag)
        {
            if (Bytes is null) return Problem(Why);
            // Shown in the browser unless the link says download; the name is for both.
            http.Response.Headers.ContentDisposition = $"inline; filename=\"{name}\"";
            http.Response.Headers.CacheControl = "private, no-cache";
            return Results.Bytes(Bytes, type, entityTag: new EntityTagHeaderValue('"' + tag + '"'));
        }
    }
}
