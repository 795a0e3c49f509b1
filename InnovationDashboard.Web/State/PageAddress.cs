using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.State;

/// <summary>A page of the package, with what it is about when it is the page of one subject.</summary>
/// <param name="Page">The page.</param>
/// <param name="Subject">Its area, district, sector or ranking; null on other pages.</param>
public sealed record PageAtAddress(PageRecord Page, PageSubject? Subject)
{
    /// <summary>Name of the subject in the reader's language, or the page's title.</summary>
    public string Title(Catalogue catalogue, Language language) => Subject switch
    {
        { Place: { } place } => catalogue.Places[place].Name.In(language),
        { Sector: { } sector } => catalogue.Sectors[sector].Name.In(language),
        { Ranking: { } ranking } => catalogue.Rankings.First(record => record.Code == ranking).Name.In(language),
        _ => Page.Title.In(language),
    };

    /// <summary>Path of the page.</summary>
    public string Path => Page.Route.Replace("{code}", Subject?.Place?.Value ?? Subject?.Sector?.Value ?? Subject?.Ranking?.Value ?? "", StringComparison.Ordinal);

    /// <summary>The sentence the page opens with: the page's own with the subject's name in it, or the ranking's, or the title.</summary>
    public string Sentence(Catalogue catalogue, Language language) => MarkedSentence.Plain(SentenceWithMarks(catalogue, language));

    /// <summary>The same with the figures that it names.</summary>
    public string SentenceWithMarks(Catalogue catalogue, Language language)
    {
        var title = Title(catalogue, language);
        if (Page.Sentence.In(language) is { Length: > 0 } sentence) return sentence.Replace("{name}", title, StringComparison.Ordinal);
        return Subject?.Ranking is { } ranking ? catalogue.Rankings.First(record => record.Code == ranking).Sentence.In(language) : title;
    }

    /// <summary>How the page is to be read, with the subject's name in it.</summary>
    public string Lead(Catalogue catalogue, Language language) => MarkedSentence.Plain(LeadWithMarks(catalogue, language));

    /// <summary>The same with the figures that it names.</summary>
    public string LeadWithMarks(Catalogue catalogue, Language language) => Page.Lead.In(language).Replace("{name}", Title(catalogue, language), StringComparison.Ordinal);
}

/// <summary>Addresses of pages: from path to page and back. Pages and their routes are declared in the package.</summary>
public static class PageAddress
{
    private const string Slot = "{code}";

    /// <summary>The page at a path, or null when there is none.</summary>
    public static PageAtAddress? Resolve(Catalogue catalogue, string path)
    {
        foreach (var page in catalogue.Pages.Values)
        {
            if (!page.Route.EndsWith(Slot, StringComparison.Ordinal))
            {
                if (page.Route == path) return new(page, null);
                continue;
            }

            var stem = page.Route[..^Slot.Length];
            if (path.StartsWith(stem, StringComparison.Ordinal) && SubjectOf(catalogue, page.Kind, path[stem.Length..]) is { } subject) return new(page, subject);
        }

        return null;
    }

    /// <summary>Path of the page of one place, or null when its kind of place has no page.</summary>
    public static string? Of(Catalogue catalogue, PlaceCode place) =>
        catalogue.RoleOf(place) is "area" or "district" ? PathOf(catalogue, catalogue.RoleOf(place), place.Value) : null;

    /// <summary>Path of the page of one sector, or null when the package has no such page.</summary>
    public static string? Of(Catalogue catalogue, SectorCode sector) => PathOf(catalogue, "sector", sector.Value);

    /// <summary>Path of the page of one ranking, or null when the package has no such page.</summary>
    public static string? Of(Catalogue catalogue, RankingCode ranking) => PathOf(catalogue, "ranking", ranking.Value);

    /// <summary>Pages of the navigation, in order.</summary>
    public static IEnumerable<PageRecord> Navigation(Catalogue catalogue) => catalogue.Pages.Values.Where(page => page.Nav is not null).OrderBy(page => page.Nav);

    private static string? PathOf(Catalogue catalogue, string kind, string code) =>
        catalogue.Pages.Values.FirstOrDefault(page => page.Kind == kind && page.Route.EndsWith(Slot, StringComparison.Ordinal))?.Route.Replace(Slot, code, StringComparison.Ordinal);

    private static PageSubject? SubjectOf(Catalogue catalogue, string kind, string code) => kind switch
    {
        "area" or "district" when catalogue.RoleOf(new(code)) == kind => new(Place: new(code)),
        "sector" when catalogue.Sectors.ContainsKey(new(code)) => new(Sector: new(code)),
        "ranking" when catalogue.Rankings.Any(ranking => ranking.Code.Value == code) => new(Ranking: new(code)),
        _ => null,
    };
}
