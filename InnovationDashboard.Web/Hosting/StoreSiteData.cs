using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;

namespace InnovationDashboard.Web.Hosting;

/// <summary>The names of the version that the store serves; loaded before anybody is told of it, so that pages find them in memory.</summary>
internal sealed class StoreSiteData : ISiteData, IDisposable
{
    private readonly IDataVersions versions;
    private readonly CatalogueQueries queries;
    private Catalogue? current;

    public StoreSiteData(IDataVersions versions, CatalogueQueries queries)
    {
        (this.versions, this.queries) = (versions, queries);
        versions.Changed += VersionChanged;
    }

    public event Action? Changed;

    public async ValueTask<Catalogue?> CurrentAsync(CancellationToken ct)
    {
        var state = versions.Current;
        if (!state.HasData && state.Phase == DataPhase.Building) state = await versions.WhenReadyAsync(ct);
        if (state.Version is not { } version) return null;
        if (current?.Version == version) return current;
        return current = await queries.GetAsync(version, ct);
    }

    public void Dispose() => versions.Changed -= VersionChanged;

    private void VersionChanged(DataState state) => Changed?.Invoke();
}
