using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;

namespace InnovationDashboard.Web.Evidence.Disagreements;

/// <summary>All disagreements with their figures, once a data version; the last one is kept.</summary>
public sealed class DisagreementViews(DisagreementQueries disagreements, FigureQueries figures)
{
    private readonly Lock gate = new();
    private Catalogue? known;
    private Task<IReadOnlyList<DisagreementView>>? views;

    /// <summary>Those of a catalogue's version; completes at once when they are in memory.</summary>
    public Task<IReadOnlyList<DisagreementView>> ForAsync(Catalogue catalogue)
    {
        lock (gate)
        {
            if (!ReferenceEquals(known, catalogue) || views is null or { IsFaulted: true } or { IsCanceled: true })
                (known, views) = (catalogue, Task.Run(() => ReadAsync(catalogue)));
            return views;
        }
    }

    private async Task<IReadOnlyList<DisagreementView>> ReadAsync(Catalogue catalogue)
    {
        var records = await disagreements.AllAsync(catalogue.Version, CancellationToken.None);
        var ids = records.SelectMany(record => record.Values).Select(value => value.Observation).OfType<Data.Values.ObservationId>().Distinct().ToList();
        var byId = (await figures.ByIdsAsync(catalogue.Version, ids, CancellationToken.None)).ToDictionary(figure => figure.Id);
        return [.. records.Select(record => new DisagreementView(record, byId))];
    }
}
