using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.State;
using Microsoft.Extensions.DependencyInjection;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>Views of whatever package the server shows, so that tests name no city.</summary>
public sealed class SampleViews(Catalogue catalogue)
{
    /// <summary>The names.</summary>
    public Catalogue Catalogue { get; } = catalogue;

    /// <summary>Two districts and an area that reaches into the first, and one that does not reach into it.</summary>
    public PlaceRecord District => Catalogue.Places[Catalogue.PlaceLinks[0].District];

    /// <summary>Another district.</summary>
    public PlaceRecord OtherDistrict => Catalogue.PlacesOfRole("district").First(place => place.Code != District.Code);

    /// <summary>An area that reaches into <see cref="District"/>.</summary>
    public PlaceRecord Area => Catalogue.Places[Catalogue.PlaceLinks[0].Area];

    /// <summary>A sector that the filter shows first.</summary>
    public SectorRecord Sector => Catalogue.Sectors.Values.Where(sector => sector.RankInFilter is not null).OrderBy(sector => sector.RankInFilter).First();

    /// <summary>A page beside the start page.</summary>
    public PageRecord OtherPage => PageAddress.Navigation(Catalogue).Last();

    /// <summary>One address of every kind of page, subject pages included.</summary>
    public IReadOnlyList<string> Addresses =>
    [
        .. Catalogue.Pages.Values.Select(page => page.Kind switch
        {
            "area" => PageAddress.Of(Catalogue, Area.Code)!,
            "district" => PageAddress.Of(Catalogue, District.Code)!,
            "sector" => PageAddress.Of(Catalogue, Sector.Code)!,
            "ranking" => PageAddress.Of(Catalogue, Catalogue.Rankings[0].Code)!,
            _ => page.Route,
        }).Order(StringComparer.Ordinal),
    ];

    /// <summary>Waits until the server has data.</summary>
    public static async Task<SampleViews> OfAsync(AppServer server) =>
        new(await server.Services.GetRequiredService<ISiteData>().CurrentAsync(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("The server has no data."));
}
