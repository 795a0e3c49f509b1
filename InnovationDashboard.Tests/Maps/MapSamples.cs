using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Maps.World;
using InnovationDashboard.Web.Maps.Areas;
using InnovationDashboard.Web.Maps.Tiles;
using InnovationDashboard.Web.Maps.World;
using InnovationDashboard.Web.Pages.Gallery.Samples;

namespace InnovationDashboard.Tests.Maps;

/// <summary>The gallery's maps; the world with the real outline of the package.</summary>
internal static class MapSamples
{
    public static AreaMapData AreaMap(bool chinese, string selected = "") => SampleMaps.AreaMap(Of(chinese), selected);

    public static TileMapData TileMap(bool chinese, bool rates, string selected = "") => rates ? SampleMaps.TilesOfRates(Of(chinese), selected) : SampleMaps.TilesOfAreas(Of(chinese), selected);

    public static WorldMapData WorldMap(bool chinese, int focus = 4) => SampleWorld.Twenty(Of(chinese), focus) with { Land = Land.Shipped };

    private static Language Of(bool chinese) => chinese ? Language.Chinese : Language.English;
}
