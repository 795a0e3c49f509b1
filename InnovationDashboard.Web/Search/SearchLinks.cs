using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Search;

/// <summary>Addresses of hits; the filters that are set are carried along.</summary>
public static class SearchLinks
{
    /// <summary>Page, with panel where there is one.</summary>
    public static string Href(SearchHit hit, ViewState state) => state.At(hit.Path).Href() + (hit.Anchor.Length > 0 ? "#" + hit.Anchor : "");

    /// <summary>The page the reader comes from with the hit as a filter; null when it is none.</summary>
    public static string? FilterHref(SearchHit hit, ViewState state) => hit.Filter switch
    {
        ViewFilter.District => (state with { Path = "/", District = new(hit.Code) }).Href(),
        ViewFilter.Area => (state with { Path = "/", Area = new(hit.Code) }).Href(),
        ViewFilter.Sector => (state with { Path = "/", Sector = new(hit.Code) }).Href(),
        _ => null,
    };

    /// <summary>What a hit is, in a word, with where it stands: "District", "Indicator · Funding".</summary>
    public static string Kind(SearchHit hit, Language language)
    {
        var kind = Texts.In(language, Enum.Parse<SearchText>("Kind" + hit.Kind));
        var context = hit.Context.In(language);
        return context.Length == 0 ? kind : hit.Kind == SearchKind.Place ? context : kind + " · " + context;
    }
}
