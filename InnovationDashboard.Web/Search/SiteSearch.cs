using System.Collections.Frozen;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Search;

/// <summary>The index of the data version that is asked for; the last one is kept.</summary>
internal sealed class SiteSearch
{
    private Kept? kept;

    /// <summary>The index of a catalogue.</summary>
    public SearchIndex For(Catalogue catalogue)
    {
        var now = kept;
        if (now is not null && ReferenceEquals(now.Catalogue, catalogue)) return now.Index;
        var index = new SearchIndex(SearchThings.Of(catalogue, FrozenDictionary<IndicatorCode, ShownAt>.Empty, FrozenDictionary<PlaceCode, ShownAt>.Empty));
        kept = new(catalogue, index);
        return index;
    }

    private sealed record Kept(Catalogue Catalogue, SearchIndex Index);
}
