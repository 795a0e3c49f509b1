using InnovationDashboard.Data;
using InnovationDashboard.Data.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>The data layer as the program registers it, on folders of the test's choice. The watcher does not run: a test says when to look at the package.</summary>
internal sealed class StoreHost : IDisposable
{
    private readonly ServiceProvider services;
    private readonly TemporaryFolder? own;

    public StoreHost(string? seeds = null, string? data = null, Func<InnovationDataOptions, InnovationDataOptions>? with = null, TimeProvider? time = null)
    {
        if (data is null) own = new TemporaryFolder();
        var options = new InnovationDataOptions { SeedsFolder = seeds ?? Seeds.Folder, DataFolder = data ?? own!.At("data") };
        Options = with?.Invoke(options) ?? options;
        var collection = new ServiceCollection();
        collection.AddLogging(logging => logging.AddProvider(Log));
        if (time is not null) collection.AddSingleton(time);
        collection.AddSingleton<IInterceptor>(Commands);
        collection.AddInnovationData(Options);
        services = collection.BuildServiceProvider();
    }

    public InnovationDataOptions Options { get; }

    /// <summary>Lines of the log.</summary>
    public LogLines Log { get; } = new();

    /// <summary>SQL commands sent.</summary>
    public CommandCounter Commands { get; } = new();

    public StoreCatalog Catalog => Get<StoreCatalog>();

    /// <summary>Any service of the data layer.</summary>
    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Looks at the package once and returns the state that came of it.</summary>
    public DataState Look()
    {
        Get<StoreUpdate>().Run(CancellationToken.None);
        return Catalog.Current;
    }

    public void Dispose()
    {
        services.Dispose();
        SqliteConnection.ClearAllPools();
        own?.Dispose();
    }
}
