using CsCheck;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.State;

/// <summary>Whatever stands in an address, it is read; whatever can be shown, its address leads back to it.</summary>
public sealed class ViewStateUrlProperties
{
    private static readonly Catalogue Catalogue = SampleCatalogue.Create();
    private static readonly string[] Paths = ["/", "/areas", "/areas/campus", "/districts/north", "/sectors/ai", "/rankings/clusters", "/talent", "/goals", "/search"];

    private static readonly Gen<ViewState> AnyState = Gen.Select(
        Among(Paths), Optional("district"), Optional("area"), Among<SectorCode?>([.. Catalogue.Sectors.Keys, null]),
        (path, district, area, sector) => new ViewState(path, district, area, sector));

    [Fact]
    public void AnyState_PrintedAndRead_IsTheSame() =>
        AnyState.Sample(state => ViewStateUrl.Parse(state.Href(), Catalogue).State == state);

    [Fact]
    public void AnyState_PrintedTwice_HasOneAddress() =>
        AnyState.Sample(state => ViewStateUrl.Parse(state.Href(), Catalogue).State.Href() == state.Href());

    [Fact]
    public void AnyText_IsReadWithoutException_AndOnlyIntoCodesOfThePackage()
    {
        var text = Gen.OneOf(
            Gen.String[0, 300],
            Gen.Select(Gen.String[0, 40], Gen.String[0, 40], Gen.String[0, 40], (path, name, value) => $"/{path}?{name}={value}"),
            Gen.Select(Among("district", "area", "sector", "lang"), Gen.String[0, 120], (name, value) => $"/?{name}={value}&{name}=%{value}"));
        text.Sample(address =>
        {
            var parsed = ViewStateUrl.Parse(address, Catalogue);
            Assert.True(parsed.State.District is not { } district || Catalogue.RoleOf(district) == "district");
            Assert.True(parsed.State.Area is not { } area || Catalogue.RoleOf(area) == "area");
            Assert.True(parsed.State.Sector is not { } sector || Catalogue.Sectors.ContainsKey(sector));
            Assert.StartsWith("/", parsed.State.Path, StringComparison.Ordinal);
            Assert.All(parsed.Notices, notice => Assert.DoesNotContain(notice.Raw, letter => char.IsControl(letter)));
        });
    }

    private static Gen<PlaceCode?> Optional(string role) => Among<PlaceCode?>([.. Catalogue.PlacesOfRole(role).Select(place => place.Code), null]);

    private static Gen<T> Among<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
