using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Store;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>
/// The whole site inside the test process, on a real port. One for the assembly, started by the first test that asks for its address;
/// a test class takes it as a constructor argument. Tests that need other services start their own with <see cref="With"/>.
/// </summary>
public sealed class AppServer : IAsyncDisposable
{
    // All tests ask from one address, and a fast machine asks more in a minute than any address may. What the limits do is tested on servers of their own.
    private static readonly (string Name, string Value)[] Unlimited = [("Limits:PagesAtOnce", "1000000"), ("Limits:PagesPerSecond", "1000000"), ("Api:RequestsPerMinute", "1000000")];
    private readonly Lazy<Running> running;

    /// <summary>The site on the real package.</summary>
    public AppServer()
        : this(null, null, Unlimited)
    {
    }

    private AppServer(Action<IServiceCollection>? services, string? seeds, (string Name, string Value)[] settings) => running = new(() => new Running(services, seeds, settings));

    /// <summary>Address of the server, with a slash at the end. Starts it.</summary>
    public Uri Address => running.Value.ClientOptions.BaseAddress;

    /// <summary>Services of the server. Starts it.</summary>
    public IServiceProvider Services => running.Value.Services;

    /// <summary>Another server with other services; the caller disposes it.</summary>
    public static AppServer With(Action<IServiceCollection> services) => new(services, null, []);

    /// <summary>Another server on another package; the caller disposes it.</summary>
    public static AppServer On(string seeds) => new(null, seeds, []);

    /// <summary>Another server with other settings; the caller disposes it.</summary>
    public static AppServer Configured(params (string Name, string Value)[] settings) => new(null, null, settings);

    /// <summary>Names of the data version that is served, once it is.</summary>
    public async Task<Catalogue> CatalogueAsync()
    {
        var state = await Services.GetRequiredService<IDataVersions>().WhenReadyAsync(TestContext.Current.CancellationToken);
        return await Services.GetRequiredService<CatalogueQueries>().GetAsync(state.Version!, TestContext.Current.CancellationToken);
    }

    /// <summary>A client without cookies that follows nothing, in the given language.</summary>
    public HttpClient Client(string language = "en")
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        client.DefaultRequestHeaders.Add("Accept", "text/html,*/*");
        return client;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (running.IsValueCreated) await running.Value.DisposeAsync();
    }

    private sealed class Running : WebApplicationFactory<Program>
    {
        private readonly TemporaryFolder data = new();
        private readonly Action<IServiceCollection>? services;
        private readonly string? seeds;
        private readonly (string Name, string Value)[] settings;

        public Running(Action<IServiceCollection>? services, string? seeds, (string Name, string Value)[] settings)
        {
            (this.services, this.seeds, this.settings) = (services, seeds, settings);
            UseKestrel(0);
            StartServer();
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("DataFolder", data.Path);
            if (seeds is not null) builder.UseSetting("Seeds", seeds);
            foreach (var (name, value) in settings) builder.UseSetting(name, value);
            builder.UseEnvironment("Production"); // the policy and the errors that readers get
            builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Error));
            if (services is not null) builder.ConfigureServices(services);
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            data.Dispose();
        }
    }
}
