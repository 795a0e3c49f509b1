using InnovationDashboard.Tests.Maps.World;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Maps.Areas;
using InnovationDashboard.Web.Maps.Tiles;
using InnovationDashboard.Web.Maps.World;

namespace InnovationDashboard.Tests.Maps;

/// <summary>An invented city as crowded as a real one, in both scripts.</summary>
internal static class MapSamples
{
    private static readonly (string En, string Zh, double East, double North)[] Seats =
    [
        ("Old Quay", "旧码头区", 0, 2), ("Westgate", "西门区", -4, 1), ("Lakeside", "湖滨区", 2.3, 1.6), ("Pinehill", "松山区", -16, -1), ("Millbrook", "磨坊区", -10, 9),
        ("Stonefield", "石景区", -11, -6), ("Ferry Road", "渡口区", 22, 0), ("Saltmarsh", "盐沼区", -26, 4), ("Greenwold", "绿原区", -23, -18), ("Harrowby", "哈罗区", -7, -18),
        ("Castleton", "城堡区", 20, 24), ("Overton", "上屯区", -14, 34), ("Windmere", "风湖区", 19, 46), ("Ashford", "梣津区", 36, 51), ("Highmoor", "高原区", -37, 61), ("Eastbourne", "东溪区", 59, 25),
    ];

    private static readonly (string En, string EnShort, string Zh, double East, double North, double Km2)[] Areas =
    [
        ("Millbrook Science City", "Millbrook", "磨坊科学城", -9, 9, 430), ("Windmere Science City", "Windmere", "风湖科学城", 24, 52, 101),
        ("Overton Future Park", "Future Park", "上屯未来城", -3, 24, 171), ("Harrowby Economic-Technological Development Area", "Development area", "哈罗经济技术开发区", 8, -12, 225),
    ];

    private static readonly (string En, string Zh, int Column, int Row, int Area, double Rate)[] Tiles =
    [
        ("Highmoor", "高原", 2, 0, -1, 0.05), ("Windmere", "风湖", 3, 0, 1, 0.1), ("Ashford", "梣津", 4, 0, 1, 0), ("Overton", "上屯", 2, 1, 2, 0.5), ("Castleton", "城堡", 3, 1, -1, 0.2),
        ("Eastbourne", "东溪", 4, 1, -1, 0.02), ("Pinehill", "松山", 1, 2, -1, 0.62), ("Millbrook", "磨坊", 2, 2, 0, 1), ("Lakeside", "湖滨", 3, 2, -1, 0.5), ("Saltmarsh", "盐沼湾", 0, 3, -1, 0.3),
        ("Stonefield", "石景", 1, 3, -1, 0.48), ("Westgate", "西门", 2, 3, -1, 0.59), ("Old Quay", "旧码头", 3, 3, -1, 0.43), ("Greenwold", "绿原", 1, 4, -1, 0.37), ("Harrowby", "哈罗", 2, 4, 3, 0.39),
        ("Ferry Road", "渡口", 3, 4, 3, 0.32),
    ];

    private static readonly (string En, string Zh, double Latitude, double Longitude)[] Cities =
    [
        ("Delta–Harbour–Canton", "三角洲—港湾—广府", 22.5, 114.1), ("Bay–Capital", "湾区—首府", 35.7, 139.7), ("Valley–Golden Gate", "谷地—金门", 37.3, -121.9), ("Northern Capital", "北都", 39.9, 116.4),
        ("Han River", "汉江", 37.6, 127), ("River Mouth–Garden City", "江口—园林", 31.2, 121.5), ("Hudson City", "哈得孙市", 40.7, -74), ("Thames", "泰晤士", 51.5, -0.1), ("Charles River", "查尔斯河", 42.4, -71.1),
        ("Angels", "天使城", 34.1, -118.2), ("Three Cities", "三都", 34.7, 135.5), ("Seine", "塞纳", 48.9, 2.4), ("West Lake", "西湖", 30.3, 120.2), ("South Bay", "南湾", 32.7, -117.2),
        ("Purple Hill", "紫山", 32.1, 118.8), ("Deccan", "德干", 13, 77.6), ("Isar", "伊萨尔", 48.1, 11.6), ("Spree", "施普雷", 52.5, 13.4), ("Golden Bay", "金湾", -37.8, 145), ("Coffee Hills", "咖啡山", -23.5, -46.6),
    ];

    public static AreaMapData AreaMap(bool chinese, string selected = "")
    {
        const double Latitude = 40;
        var (perNorth, perEast) = (1 / 111.195, 1 / (111.195 * Math.Cos(double.DegreesToRadians(Latitude))));
        return new AreaMapData(
            Latitude, 116, chinese ? "市中心" : "Centre", chinese ? "公里" : "km",
            [.. Areas.Select((area, i) => new MapArea(
                new MarkInfo($"area{i}", area.En, $"size-area{i}", $"/areas/area{i}", Tone.Area1 + i, selected == $"area{i}"), chinese ? area.Zh : area.En,
                FormattableString.Invariant($"{area.Km2}{(chinese ? "平方公里" : " km²")}"), Latitude + (area.North * perNorth), 116 + (area.East * perEast), area.Km2, chinese ? string.Empty : area.EnShort))],
            [.. Seats.Select((seat, i) => new MapSeat(
                new MarkInfo($"seat{i}", seat.En, null, $"?district=seat{i}", Tone.Context, selected == $"seat{i}"), chinese ? seat.Zh : seat.En, Latitude + (seat.North * perNorth), 116 + (seat.East * perEast)))]);
    }

    public static TileMapData TileMap(bool chinese, bool rates, string selected = "") => new(
        [.. Tiles.Select((tile, i) => new MapTile(
            new MarkInfo($"tile{i}", tile.En, rates ? $"rate-tile{i}" : null, $"?district=tile{i}", rates || tile.Area < 0 ? Tone.Context : Tone.Area1 + tile.Area, selected == $"tile{i}"),
            chinese ? tile.Zh : tile.En,
            rates ? FormattableString.Invariant($"{2 + (10 * tile.Rate):0.00}") : tile.Area < 0 ? string.Empty : chinese ? Areas[tile.Area].Zh : Areas[tile.Area].En,
            tile.Column, tile.Row, rates ? tile.Rate : null, string.Empty, rates || tile.Area < 0 || chinese ? string.Empty : Areas[tile.Area].EnShort))]);

    public static WorldMapData WorldMap(bool chinese, int focus = 4) => new(
        Land.Shipped,
        [.. Cities.Select((city, i) => new WorldDot(
            new MarkInfo($"city{i}", city.En, $"rank-city{i}", null, i + 1 == focus ? Tone.Focus : Tone.Context), chinese ? city.Zh : city.En, city.Latitude, city.Longitude, i + 1))]);
}
