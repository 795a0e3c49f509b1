using System.Globalization;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Exports.Tables;
using InnovationDashboard.Web.Filters;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Exports;

/// <summary>One panel in one view and language, with all that is stamped on what is taken away.</summary>
/// <param name="Address">Page, filters, panel.</param>
/// <param name="View">The address as understood.</param>
/// <param name="Content">What the panel may show.</param>
/// <param name="Model">What it shows.</param>
/// <param name="Context">Names, view, language.</param>
/// <param name="Site">Where the site stands, with a slash at the end.</param>
/// <param name="Today">The day of the download.</param>
public sealed record PanelExport(PanelAddress Address, SiteView View, PanelContent Content, PanelModel Model, PanelContext Context, Uri Site, DateOnly Today)
{
    private IReadOnlyList<ExportRow>? rows;

    /// <summary>Names of the data version.</summary>
    public Catalogue Catalogue => Context.Catalogue;

    /// <summary>The data version.</summary>
    public DataVersion Version => Context.Catalogue.Version;

    /// <summary>Language of the file.</summary>
    public Language Language => Context.Language;

    /// <summary>Everything the panel shows, one row a figure, fact or plan.</summary>
    public IReadOnlyList<ExportRow> Rows => rows ??= ExportRows.Of(Content, Model, Context);

    /// <summary>The page with the panel in sight.</summary>
    public Uri PageUrl => new(Site, Address.PageHref(Language));

    /// <summary>The filters in words.</summary>
    public string FilterLine => FilterOptions.Line(View);

    /// <summary>Site, data version and its day.</summary>
    public string VersionLine => Text(ExportText.VersionLine, Catalogue.Site.Name.In(Language), Version, DateText.Of(Version.Created, Language));

    /// <summary>Address and the day of the download.</summary>
    public string AddressLine => Text(ExportText.AddressLine, PageUrl, DateText.Of(Today, Language));

    /// <summary>Status flags of the figures in words; empty where there are no figures.</summary>
    public string StatusLine
    {
        get
        {
            if (Rows.All(row => row.Status.Length == 0)) return "";
            var remarks = Rows.SelectMany(row => row.Remarks).CountBy(remark => remark).Select(pair => Context.Bracketed(pair.Key, pair.Value)).ToList();
            return remarks.Count == 0 ? Text(ExportText.StatusActual) : Text(ExportText.StatusLine, string.Join(Context.Text(PanelText.ListComma), remarks));
        }
    }

    /// <summary>The sources, each with publisher, title and date; the first ones by name, the rest by number.</summary>
    /// <param name="most">Most sources named.</param>
    /// <param name="titles">False: publishers only.</param>
    public string SourceLine(int most, bool titles)
    {
        var (part, item) = Language == Language.Chinese ? ("，", "；") : (", ", "; ");
        var named = Model.Sources.Select(source => titles ? string.Join(part, new[] { source.Publisher, source.Title, source.Date }.Where(text => text.Length > 0)) : source.Publisher).Distinct().ToList();
        if (named.Count == 0) return "";
        var line = string.Join(titles ? item : Context.Text(PanelText.ListComma), named.Take(most));
        return Context.Text(PanelText.SourceLine, named.Count > most ? Context.Text(PanelText.SourceMore, line, named.Count - most, named.Count) : line);
    }

    /// <summary>A text in the language of the file.</summary>
    public string Text(ExportText key, params ReadOnlySpan<object?> arguments) => Texts.In(Language, key, arguments);

    /// <summary>A name that says what is in the file: panel, subject and filters, language, month of the data.</summary>
    public string FileName(ExportFormat format)
    {
        var subject = Context.Subject switch { { Place: { } place } => place.Value, { Sector: { } sector } => sector.Value, { Ranking: { } ranking } => ranking.Value, _ => null };
        var view = Context.View;
        string?[] parts = [Address.Panel, subject, view.District?.Value, view.Area?.Value, view.Sector?.Value, Language == Language.Chinese ? "zh" : "en", Version.Created.ToString("yyyy-MM", CultureInfo.InvariantCulture)];
        return string.Join('_', parts.OfType<string>()) + "." + format.Extension;
    }
}
