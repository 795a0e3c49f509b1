using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Exports;

/// <summary>Why there is nothing to take away.</summary>
internal enum ExportProblem
{
    /// <summary>The address names no page, no panel of the page, or no form.</summary>
    NoPanel,

    /// <summary>There are no data yet.</summary>
    NoData,

    /// <summary>The data version asked for is no longer kept.</summary>
    VersionGone,

    /// <summary>The picture needs a font that the server does not have.</summary>
    NoHanFont,

    /// <summary>Too many want something at once.</summary>
    Busy,
}

/// <summary>What a request asks for: an address of a page with filters, a language, perhaps a data version.</summary>
/// <param name="Address">Path and query of the page.</param>
/// <param name="Language">Language of the file.</param>
/// <param name="Version">Beginning of a data version's hash, or null for the current one.</param>
/// <param name="Site">Where the site stands, with a slash at the end.</param>
internal sealed record ExportRequest(string Address, Language Language, string? Version, Uri Site);

/// <summary>A page whose panels are taken away; it keeps its data version alive until it is disposed.</summary>
internal sealed class ExportedPage(ExportRequest request, Catalogue catalogue, PageContent content, ParsedView parsed, PanelFactory factory, DateOnly today, VersionLease lease) : IDisposable
{
    /// <summary>Names of the data version.</summary>
    public Catalogue Catalogue => catalogue;

    /// <summary>The page with its panels.</summary>
    public PageContent Content => content;

    /// <summary>The address as understood.</summary>
    public SiteView View { get; } = new(catalogue, parsed, request.Language, ReaderState.Default, parsed.State.Href());

    /// <summary>Where the site stands.</summary>
    public Uri Site => request.Site;

    /// <summary>The day of the download.</summary>
    public DateOnly Today => today;

    /// <summary>One panel, or null when the page has none of this code.</summary>
    public PanelExport? Panel(string code)
    {
        if (content.Panels.FirstOrDefault(panel => panel.Panel.Code.Value == code) is not { } panel) return null;
        var context = new PanelContext(catalogue, parsed.State, content.Subject, request.Language);
        return new(new(parsed.State, code), View, panel, factory.Build(panel, context), context, request.Site, today);
    }

    /// <summary>All panels in the order of the page, those left out that the page's subject has no figure for.</summary>
    public IEnumerable<PanelExport> Panels() => content.Sections.OrderBy(section => section.Sort)
        .SelectMany(section => content.Panels.Where(panel => panel.Panel.Section == section.Code).OrderBy(panel => panel.Panel.Sort))
        .Select(panel => Panel(panel.Panel.Code.Value)!)
        .Where(panel => content.Subject is null || panel.Model.Empty is null || panel.Model.EmptyHref is not null);

    /// <inheritdoc />
    public void Dispose() => lease.Dispose();
}

/// <summary>Finds what is to be taken away. The same queries and the same builder as the pages; nothing is counted twice.</summary>
internal sealed class PanelExports(ISiteData site, IDataVersions versions, CatalogueQueries catalogues, PageQueries pages, PanelFactory factory, TimeProvider clock)
{
    /// <summary>Today on the server.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>The page, or why not.</summary>
    public async Task<(ExportedPage? Page, ExportProblem Problem)> OpenAsync(ExportRequest request, CancellationToken ct)
    {
        if (await site.CurrentAsync(ct) is not { } catalogue) return (null, ExportProblem.NoData);
        var version = request.Version is { Length: > 0 } wanted ? Find(wanted) : catalogue.Version;
        if (version is null) return (null, ExportProblem.VersionGone);
        VersionLease lease;
        try
        {
            lease = versions.Lease(version);
        }
        catch (DataVersionGoneException)
        {
            return (null, ExportProblem.VersionGone);
        }

        try
        {
            if (version != catalogue.Version) catalogue = await catalogues.GetAsync(version, ct);
            var parsed = ViewStateUrl.Parse(request.Address, catalogue);
            if (parsed.Page is { } page)
            {
                var content = await pages.GetAsync(version, page.Page.Code, page.Subject, ct);
                return (new(request, catalogue, content, parsed, factory, Today, lease), default);
            }
        }
        catch
        {
            lease.Dispose();
            throw;
        }

        lease.Dispose();
        return (null, ExportProblem.NoPanel);
    }

    private DataVersion? Find(string prefix) => versions.Find(prefix.ToLowerInvariant());
}
