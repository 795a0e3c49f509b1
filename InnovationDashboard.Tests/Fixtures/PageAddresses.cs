using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>Addresses of all pages of the real package, parted into those that stand for their kind and the others.</summary>
internal static class PageAddresses
{
    private static readonly Lazy<ILookup<bool, string>> Parted = new(() =>
    {
        var seen = new HashSet<string>();
        return SeedStore.Current.AllPages().ToLookup(page => KindOf(page.Page, page.Subject) is not { } kind || seen.Add(kind), page => RealPanels.PathOf(SeedStore.Current.Catalogue, page.Page, page.Subject));
    });

    /// <summary>Every page without a subject, of every area and ranking, of a district and of a sector of each family.</summary>
    public static IEnumerable<string> Kinds => Parted.Value[true];

    /// <summary>All others.</summary>
    public static IEnumerable<string> Others => Parted.Value[false];

    /// <summary>Pages behind the figures: one of each kind, those with the most on them.</summary>
    public static IReadOnlyList<string> Evidence { get; } =
    [
        "/sources", "/sources/s01", "/disagreements", "/method", "/updates", "/api", "/indicators", "/indicators/rd_exp", "/indicators/gii_rank", "/figures/f034",
        "/figures/rd_exp-beijing-2022?against=rd_exp-beijing-2021", "/figures/zsc-2017", "/search?q=185",
    ];

    /// <summary>Each address with each language of a browser.</summary>
    public static TheoryData<string, string> InBothLanguages(IEnumerable<string> addresses) => [.. addresses.SelectMany(address => new[] { (address, "en-US"), (address, "zh-CN") })];

    // Pages alike in all but the subject; null for pages that nothing stands for.
    private static string? KindOf(PageCode page, PageSubject? subject) => subject switch
    {
        { Sector: { } sector } => page.Value + SeedStore.Current.Catalogue.Sectors[sector].Family,
        { Place: { } place } when SeedStore.Current.Catalogue.RoleOf(place) == "district" => page.Value,
        _ => null,
    };
}
