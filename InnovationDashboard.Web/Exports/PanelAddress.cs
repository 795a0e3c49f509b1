using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Exports;

/// <summary>
/// The address of one panel in one view: <c>/panels/talent/talent-counts.svg?district=…&amp;lang=en</c>. Page path, panel code and form stand in the path, the filters in the query as on the page;
/// <c>v=</c> asks for one data version.
/// </summary>
/// <param name="View">Page and filters.</param>
/// <param name="Panel">Panel code.</param>
public sealed record PanelAddress(ViewState View, string Panel)
{
    /// <summary>First part of the path of panel files.</summary>
    public const string Root = "/panels";

    /// <summary>First part of the path of embedded panels.</summary>
    public const string EmbedRoot = "/embed";

    /// <summary>First part of the path of archives of whole pages.</summary>
    public const string ArchiveRoot = "/export";

    /// <summary>Ending of archives.</summary>
    public const string ArchiveEnding = ".zip";

    /// <summary>What stands in the address of the archive for the start page, which has no path of its own.</summary>
    public const string StartArchive = "start";

    /// <summary>The archive of a whole page: <c>/export/talent.zip?district=…&amp;lang=en</c>.</summary>
    public static string ArchiveHref(ViewState view, Language language) =>
        WithLanguage((view with { Path = ArchiveRoot + (view.Path == "/" ? "/" + StartArchive : view.Path) + ArchiveEnding }).Href(), language);

    /// <summary>The page with the panel in sight.</summary>
    public string PageHref(Language language) => WithLanguage(View.Href(), language) + "#" + Panel;

    /// <summary>One of the panel's files.</summary>
    public string Href(ExportFormat format, Language language) => Href(Root, "." + format.Extension, language, null);

    /// <summary>The panel's own page with all files, citation and embed code.</summary>
    public string ToolsHref(Language language) => Href(Root, "", language, null);

    /// <summary>The panel alone, to be shown inside other sites: as it is then, or as it was in one data version.</summary>
    public string EmbedHref(Language language, DataVersion? frozen) => Href(EmbedRoot, "", language, frozen);

    /// <summary>Reads the rest of a path (<c>talent/talent-counts.svg</c>) into page path, panel and ending; the ending is empty when there is none.</summary>
    public static (string Path, string Panel, string Extension) Split(string rest)
    {
        var slash = rest.LastIndexOf('/');
        var (path, name) = (slash < 0 ? "/" : "/" + rest[..slash].Trim('/'), rest[(slash + 1)..]);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? (path, name, "") : (path, name[..dot], name[(dot + 1)..]);
    }

    private string Href(string root, string ending, Language language, DataVersion? version)
    {
        var path = (View with { Path = root + (View.Path == "/" ? "" : View.Path) + "/" + Panel + ending }).Href();
        return WithLanguage(path, language) + (version is null ? "" : "&v=" + version.ShortHash);
    }

    private static string WithLanguage(string href, Language language) => href + (href.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language.Tag();
}
