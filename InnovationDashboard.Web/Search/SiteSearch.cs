using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Search;

/// <summary>The index of the data version that is asked for; the last one is kept.</summary>
internal sealed class SiteSearch(ShownIndex shown, ObservationQueries observations)
{
    private readonly Lock gate = new();
    private Catalogue? known;
    private Task<SearchIndex>? index;

    /// <summary>The index of a catalogue; completes at once when it is in memory.</summary>
    public Task<SearchIndex> ForAsync(Catalogue catalogue)
    {
        lock (gate)
        {
            if (!ReferenceEquals(known, catalogue) || index is null or { IsFaulted: true } or { IsCanceled: true })
                (known, index) = (catalogue, Task.Run(() => BuildAsync(catalogue)));
            return index;
        }
    }

    private async Task<SearchIndex> BuildAsync(Catalogue catalogue)
    {
        var places = await shown.ForAsync(catalogue);
        var figures = await observations.FindAsync(catalogue.Version, new() { Limit = FigureThings.Most }, CancellationToken.None);
        return new(SearchThings.Of(catalogue, places.Places)
            .Concat(figures.Total <= FigureThings.Most ? FigureThings.Of(catalogue, figures.Figures) : []));
    }
}
