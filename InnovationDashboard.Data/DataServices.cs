using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InnovationDashboard.Data;

/// <summary>Registers the data layer.</summary>
public static class DataServices
{
    /// <summary>Adds the store, its watcher (a hosted service that builds the first data file) and the queries.</summary>
    /// <param name="services">Where to add.</param>
    /// <param name="options">Folders and times, read when the first service is made.</param>
    public static IServiceCollection AddInnovationData(this IServiceCollection services, Func<IServiceProvider, InnovationDataOptions> options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<StoreCatalog>();
        services.AddSingleton<IDataVersions>(provider => provider.GetRequiredService<StoreCatalog>());
        services.AddSingleton<StoreBuilder>();
        services.AddSingleton<StoreUpdate>();
        services.AddHostedService<SeedsWatcher>();
        services.AddSingleton<VersionedContexts>();
        services.AddSingleton<QueryCache>();
        services.AddSingleton(provider => new CatalogueQueries(provider.GetRequiredService<VersionedContexts>(), provider.GetRequiredService<QueryCache>()));
        services.AddSingleton(provider => new FactQueries(provider.GetRequiredService<VersionedContexts>(), provider.GetRequiredService<QueryCache>()));
        services.AddSingleton(provider => new DisagreementQueries(provider.GetRequiredService<VersionedContexts>(), provider.GetRequiredService<QueryCache>()));
        services.AddSingleton(provider => new SourceQueries(
            provider.GetRequiredService<VersionedContexts>(), provider.GetRequiredService<QueryCache>(), provider.GetRequiredService<CatalogueQueries>(), provider.GetRequiredService<FactQueries>()));
        services.AddSingleton(provider => new UpdateQueries(provider.GetRequiredService<VersionedContexts>(), provider.GetRequiredService<QueryCache>()));
        services.AddSingleton(provider => new BriefingQueries(provider.GetRequiredService<VersionedContexts>(), provider.GetRequiredService<QueryCache>()));
        services.AddSingleton(provider => new ObservationQueries(provider.GetRequiredService<VersionedContexts>()));
        services.AddSingleton(provider => new FigureQueries(provider.GetRequiredService<VersionedContexts>()));
        services.AddSingleton(provider => new PassportQueries(
            provider.GetRequiredService<VersionedContexts>(), provider.GetRequiredService<QueryCache>(), provider.GetRequiredService<FactQueries>(),
            provider.GetRequiredService<DisagreementQueries>(), provider.GetRequiredService<FigureQueries>()));
        services.AddSingleton(provider => new PageQueries(
            provider.GetRequiredService<VersionedContexts>(), provider.GetRequiredService<QueryCache>(), provider.GetRequiredService<CatalogueQueries>(), provider.GetRequiredService<FactQueries>()));
        return services;
    }

    /// <summary>Adds the data layer with options known now.</summary>
    public static IServiceCollection AddInnovationData(this IServiceCollection services, InnovationDataOptions options) => services.AddInnovationData(_ => options);
}
