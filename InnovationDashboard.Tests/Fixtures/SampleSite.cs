using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>Puts the names of an invented city, none, or a failure behind the shell.</summary>
internal sealed class SampleSite : ISiteData
{
    private readonly Catalogue? catalogue;
    private readonly Exception? failure;

    private SampleSite(Catalogue? catalogue, Exception? failure)
    {
        this.catalogue = catalogue;
        this.failure = failure;
    }

    public event Action? Changed
    {
        add { }
        remove { }
    }

    public static void Use(IServiceCollection services, Catalogue? catalogue) => services.Replace(ServiceDescriptor.Singleton<ISiteData>(new SampleSite(catalogue, null)));

    public static void Use(IServiceCollection services, Exception failure) => services.Replace(ServiceDescriptor.Singleton<ISiteData>(new SampleSite(null, failure)));

    public ValueTask<Catalogue?> CurrentAsync(CancellationToken ct) => failure is null ? ValueTask.FromResult(catalogue) : throw failure;
}
