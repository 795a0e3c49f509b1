using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>A panel of the real package, built for one view and language.</summary>
/// <param name="Content">What it was built from.</param>
/// <param name="Context">View, subject, language.</param>
/// <param name="Model">What was built.</param>
internal sealed record BuiltPanel(PanelContent Content, PanelContext Context, PanelModel Model)
{
    /// <summary>Address, language and panel, to be named when a rule is broken.</summary>
    public string Where => $"{Context.View.Href()} {Context.Language.Tag()} {Model.Code}";

    /// <summary>Every figure that this panel may show, by id.</summary>
    public IReadOnlyDictionary<string, Figure> Figures { get; } =
        Content.Series.SelectMany(series => series.Figures).DistinctBy(figure => figure.Id).ToDictionary(figure => figure.Id.Value);
}

/// <summary>Every page of the real package with every subject, built as the site builds it, without and with filters.</summary>
internal static class RealPanels
{
    private static readonly PanelFactory Factory = new();

    /// <summary>Sectors whose pages are also tried with filters: the nine fields of the filter and one of each other kind.</summary>
    public static readonly IReadOnlySet<string> SampleSectors = new HashSet<string>
    {
        "ai", "quantum", "medicine", "blockchain", "it", "iot", "materials", "space", "renewables", "gbt-i", "gbt-m", "occ2", "edu-doctorate", "bda-vehicles", "zgc-new-energy",
    };

    /// <summary>Filters that are tried on every page: alone, together, mapped to a nearest statistic, contradictory.</summary>
    public static readonly IReadOnlyList<ViewState> Filters =
    [
        new("", District: new("haidian")), new("", Area: new("hsc")), new("", Sector: new("ai")), new("", new("daxing"), new("bda"), new("gbt-m")), new("", new("pinggu"), new("zsc"), new("occ2")),
    ];

    /// <summary>Both languages.</summary>
    public static readonly Language[] Languages = [Language.English, Language.Chinese];

    /// <summary>All panels of all pages without a filter.</summary>
    public static IEnumerable<BuiltPanel> Unfiltered() => SeedStore.Current.AllPages().SelectMany(page => Build(page.Page, page.Subject, new("")));

    /// <summary>All panels of all pages, without a filter and with each of <see cref="Filters"/>.</summary>
    public static IEnumerable<BuiltPanel> All() => Unfiltered().Concat(SeedStore.Current.AllPages()
        .Where(page => page.Subject?.Sector is not { } sector || SampleSectors.Contains(sector.Value))
        .SelectMany(page => Filters.SelectMany(filter => Build(page.Page, page.Subject, filter))));

    /// <summary>All panels of one page, in both languages.</summary>
    public static IEnumerable<BuiltPanel> Build(PageCode page, PageSubject? subject, ViewState filters) => Languages.SelectMany(language => Build(page, subject, filters, language));

    /// <summary>All panels of one page in one language.</summary>
    public static IEnumerable<BuiltPanel> Build(PageCode page, PageSubject? subject, ViewState filters, Language language)
    {
        var store = SeedStore.Current;
        var content = store.Pages.GetAsync(store.Version, page, subject, CancellationToken.None).GetAwaiter().GetResult();
        var context = new PanelContext(store.Catalogue, filters with { Path = PathOf(store.Catalogue, page, subject) }, subject, language);
        return content.Panels.Select(panel => new BuiltPanel(panel, context, Factory.Build(panel, context)));
    }

    /// <summary>Path of a page.</summary>
    public static string PathOf(Catalogue catalogue, PageCode page, PageSubject? subject)
    {
        var code = subject switch { { Place: { } place } => place.Value, { Sector: { } sector } => sector.Value, { Ranking: { } ranking } => ranking.Value, _ => "" };
        return catalogue.Pages[page].Route.Replace("{code}", code, StringComparison.Ordinal);
    }
}
