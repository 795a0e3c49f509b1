using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>One store of the real seeds for all tests, built when the first asks; read only. A test that changes data makes a <c>StoreHost</c> of its own.</summary>
public sealed class SeedStore : IDisposable
{
    private static readonly Lazy<SeedStore> Shared = new(() => new SeedStore());
    private readonly StoreHost host = new();

    private SeedStore()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
        var state = host.Look();
        Version = state is { Phase: DataPhase.Ready, Version: { } version }
            ? version
            : throw new InvalidOperationException("The real seeds do not build:\n" + string.Join('\n', state.Problems) + state.StoreProblem);
        Catalogue = Catalogues.GetAsync(Version, CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <summary>The shared store.</summary>
    public static SeedStore Current => Shared.Value;

    public DataVersion Version { get; }

    public Catalogue Catalogue { get; }

    public IDataVersions Versions => host.Catalog;

    public CatalogueQueries Catalogues => host.Get<CatalogueQueries>();

    public PageQueries Pages => host.Get<PageQueries>();

    public FactQueries Facts => host.Get<FactQueries>();

    public FigureQueries Figures => host.Get<FigureQueries>();

    public ObservationQueries Observations => host.Get<ObservationQueries>();

    public PassportQueries Passports => host.Get<PassportQueries>();

    public DisagreementQueries Disagreements => host.Get<DisagreementQueries>();

    /// <summary>Every page of the package, with every subject that it can have.</summary>
    public IEnumerable<(PageCode Page, PageSubject? Subject)> AllPages() => AllPages(Catalogue);

    /// <summary>Every page of any package.</summary>
    public static IEnumerable<(PageCode Page, PageSubject? Subject)> AllPages(Catalogue catalogue) => catalogue.Pages.Values
        .OrderBy(page => page.Code.Value, StringComparer.Ordinal)
        .SelectMany(page => Subjects(catalogue, page.Kind).Select(subject => (page.Code, subject)));

    /// <summary>Content of a page.</summary>
    public Task<PageContent> PageAsync(string page, PageSubject? subject = null) => Pages.GetAsync(Version, new PageCode(page), subject, TestContext.Current.CancellationToken);

    /// <summary>Deletes the folder; called when the tests end, not by a test.</summary>
    public void Dispose() => host.Dispose();

    private static IEnumerable<PageSubject?> Subjects(Catalogue catalogue, string kind) => kind switch
    {
        "area" or "district" => catalogue.PlacesOfRole(kind).Select(place => (PageSubject?)new PageSubject(Place: place.Code)),
        "sector" => catalogue.Sectors.Keys.OrderBy(code => code.Value, StringComparer.Ordinal).Select(code => (PageSubject?)new PageSubject(Sector: code)),
        "ranking" => catalogue.Rankings.Select(ranking => (PageSubject?)new PageSubject(Ranking: ranking.Code)),
        _ => [null],
    };
}
