using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Presenting.Stage;

/// <summary>
/// Keeps the data version of every stage that was opened, for half a day after the last opening: a correction that arrives meanwhile never changes a figure under a speaker who turns to
/// another language or filter. One lease a version, however many stages there are.
/// </summary>
internal sealed class StageLeases(IDataVersions versions, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    private readonly Dictionary<string, (VersionLease Lease, DateTimeOffset Until)> leases = [];
    private readonly Lock gate = new();

    /// <summary>Keeps a version from now on.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public void Keep(DataVersion version)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            foreach (var (hash, old) in leases.Where(pair => pair.Value.Until < now).ToList())
            {
                leases.Remove(hash);
                old.Lease.Dispose();
            }

            leases[version.Hash] = (leases.TryGetValue(version.Hash, out var held) ? held.Lease : versions.Lease(version), now + Kept);
        }
    }

    /// <summary>Lets all versions go.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            foreach (var (lease, _) in leases.Values) lease.Dispose();
            leases.Clear();
        }
    }
}
