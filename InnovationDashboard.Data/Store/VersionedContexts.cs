using System.Collections.Concurrent;
using InnovationDashboard.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace InnovationDashboard.Data.Store;

/// <summary>Read-only contexts of a data version, pooled a version: one for each operation, under a lease that ends with it.</summary>
internal sealed class VersionedContexts
{
    private readonly ConcurrentDictionary<DataVersion, PooledDbContextFactory<DashboardDbContext>> factories = new();
    private readonly StoreCatalog catalog;
    private readonly IInterceptor[] interceptors;

    public VersionedContexts(StoreCatalog catalog, IEnumerable<IInterceptor> interceptors)
    {
        this.catalog = catalog;
        this.interceptors = [.. interceptors];
        catalog.Gone += version => factories.TryRemove(version, out _);
    }

    /// <summary>Runs one read on a context of its own.</summary>
    /// <exception cref="DataVersionGoneException">The version is no longer kept.</exception>
    public async Task<T> ReadAsync<T>(DataVersion version, Func<DashboardDbContext, Task<T>> read, CancellationToken ct)
    {
        using var lease = catalog.Lease(version);
        var context = await factories.GetOrAdd(version, NewFactory).CreateDbContextAsync(ct).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
            return await read(context).ConfigureAwait(false);
    }

    private PooledDbContextFactory<DashboardDbContext> NewFactory(DataVersion version) => new(
        new DbContextOptionsBuilder<DashboardDbContext>()
            .UseSqlite(StoreFile.ReadOnlyConnectionString(catalog.FileOf(version)))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(interceptors)
            .Options);
}
