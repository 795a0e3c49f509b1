using InnovationDashboard.Data.Queries.Records;

namespace InnovationDashboard.Web.Hosting;

/// <summary>The names of the data version that is served now.</summary>
internal interface ISiteData
{
    /// <summary>The catalogue, or null while there are no data. Completes at once when it is in memory.</summary>
    ValueTask<Catalogue?> CurrentAsync(CancellationToken ct);

    /// <summary>Raised when another version is served.</summary>
    event Action? Changed;
}
