using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Maps.Areas;
using InnovationDashboard.Web.Maps.Projections;
using InnovationDashboard.Web.Maps.Tiles;

namespace InnovationDashboard.Web.Pages.Gallery.Samples;

/// <summary>Maps of a city that does not exist: as crowded in the middle as a real one, with four areas, one of them with a very long name.</summary>
internal static class SampleMaps
{
    private const double Latitude = 40;
    private const double Longitude = 20;

    // Kilometres east and north of the centre; column and row of the tile; index of the area that reaches into it, or -1; a rate.
    private static readonly (string En, string Zh, double East, double North, int Column, int Row, int Area, double Rate)[] Districts =
    [
        ("Old Town", "老城", 0, 2, 3, 3, -1, 6.16), ("Harbour", "港湾", -4, 1, 2, 3, -1, 7.72), ("Station Quarter", "车站", 2.3, 1.6, 3, 2, -1, 7.07), ("Foundry", "铸造", -16, -1, 1, 2, -1, 7.95),
        ("Lakeside", "湖畔", -10, 9, 2, 2, 0, 11.62), ("Kiln Hill", "窑山", -11, -6, 1, 3, -1, 6.64), ("Southbank", "南岸", 22, 0, 3, 4, 3, 5.09), ("Saltmarsh", "盐沼湾", -26, 4, 0, 3, -1, 4.97),
        ("Meadow", "草甸", -23, -18, 1, 4, -1, 5.53), ("Eastgate", "东门", -7, -18, 2, 4, 3, 5.76), ("Northfield", "北原", 20, 24, 3, 1, -1, 3.9), ("Riverside", "河滨", -14, 34, 2, 1, 2, 7.06),
        ("Orchard", "果园", 19, 46, 3, 0, 1, 3.1), ("Weavers’ Gate", "织坊", 36, 51, 4, 0, 1, 2.2), ("Upper Valley", "上谷", -37, 61, 2, 0, -1, 2.4), ("Lighthouse", "灯塔", 59, 25, 4, 1, -1, 1.99),
    ];

    private static readonly (string En, string EnShort, string Zh, string ZhShort, double East, double North, double SquareKilometres)[] Areas =
    [
        ("Lakeside Science City", "Lakeside", "湖畔科学城", "", -9, 9, 430.5), ("Orchard Science City", "Orchard", "果园科学城", "", 24, 52, 101),
        ("Riverside Future Park", "Future Park", "河滨未来城", "", -3, 24, 171), ("Southbank Economic-Technological Development Area", "Development area", "南岸经济技术开发区", "南岸经开区", 8, -12, 225),
    ];

    /// <summary>The true-scale map.</summary>
    /// <param name="language">Language of names.</param>
    /// <param name="selected">Key of the chosen area (<c>area0</c>) or district (<c>d3</c>).</param>
    public static AreaMapData AreaMap(Language language, string selected = "")
    {
        var chinese = language == Language.Chinese;
        return new AreaMapData(
            Latitude, Longitude, chinese ? "市中心" : "City centre", chinese ? "公里" : "km",
            [.. Areas.Select((area, i) => new MapArea(
                Mark($"area{i}", chinese ? area.Zh : area.En, Tone.Area1 + i, selected, figure: true), chinese ? area.Zh : area.En,
                FormattableString.Invariant($"{area.SquareKilometres}{(chinese ? "平方公里" : " km²")}"), North(area.North), East(area.East), area.SquareKilometres, chinese ? area.ZhShort : area.EnShort))],
            [.. Districts.Select((district, i) => new MapSeat(
                Mark($"d{i}", chinese ? district.Zh : district.En, Tone.Context, selected), chinese ? district.Zh : district.En, North(district.North), East(district.East)))]);
    }

    /// <summary>The tile map: which areas reach into which district.</summary>
    public static TileMapData TilesOfAreas(Language language, string selected = "")
    {
        var chinese = language == Language.Chinese;
        return new TileMapData([.. Districts.Select((district, i) => new MapTile(
            Mark($"d{i}", chinese ? district.Zh : district.En, district.Area < 0 ? Tone.Context : Tone.Area1 + district.Area, selected), chinese ? district.Zh : district.En,
            district.Area < 0 ? "" : chinese ? Areas[district.Area].Zh : Areas[district.Area].En, district.Column, district.Row, null, Short(district.En, language),
            district.Area < 0 ? "" : chinese ? Areas[district.Area].ZhShort : Areas[district.Area].EnShort))]);
    }

    /// <summary>The tile map: a rate a district.</summary>
    public static TileMapData TilesOfRates(Language language, string selected = "")
    {
        var (low, high) = (Districts.Min(district => district.Rate), Districts.Max(district => district.Rate));
        return new TileMapData([.. Districts.Select((district, i) => new MapTile(
            Mark($"d{i}", language == Language.Chinese ? district.Zh : district.En, Tone.Context, selected, figure: true), language == Language.Chinese ? district.Zh : district.En,
            FormattableString.Invariant($"{district.Rate:0.00}"), district.Column, district.Row, (district.Rate - low) / (high - low), Short(district.En, language)))]);
    }

    private static string Short(string name, Language language) => language == Language.English && name.Contains(' ', StringComparison.Ordinal) ? name.Split(' ')[0] : "";

    private static double North(double kilometres) => Latitude + (kilometres / LocalProjection.KilometresPerDegree);

    private static double East(double kilometres) => Longitude + (kilometres / (LocalProjection.KilometresPerDegree * Math.Cos(double.DegreesToRadians(Latitude))));

    private static MarkInfo Mark(string key, string label, Tone tone, string selected, bool figure = false) =>
        new(key, label, figure ? key : null, "/gallery?mark=" + key, tone, selected == key);
}
