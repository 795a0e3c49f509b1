using System.Globalization;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Maps.Projections;
using InnovationDashboard.Web.Maps.World;

namespace InnovationDashboard.Web.Pages.Gallery.Samples;

/// <summary>A world that does not exist, with three crowded coasts.</summary>
internal static class SampleWorld
{
    private const double Meridian = 150;
    private const double Width = 800;
    private const double YMax = 1.3;
    private const double Height = 354;

    // Outlines as longitude and latitude.
    private static readonly (double Longitude, double Latitude)[][] Continents =
    [
        [(-15, 37), (-8, 58), (20, 70), (70, 74), (120, 73), (160, 66), (142, 52), (128, 38), (122, 26), (108, 18), (100, 6), (88, 20), (78, 8), (68, 22), (50, 28), (38, 14), (50, 8), (40, -20), (24, -34), (12, -6), (-6, 6), (-17, 18)],
        [(114, -22), (130, -12), (146, -16), (153, -28), (142, -39), (122, -34)],
        [(-165, 62), (-130, 70), (-90, 68), (-62, 56), (-72, 40), (-82, 26), (-96, 20), (-80, 6), (-52, -2), (-38, -12), (-52, -30), (-70, -52), (-72, -18), (-82, -2), (-106, 20), (-122, 36), (-130, 54)],
    ];

    private static readonly (string En, string Zh, double Latitude, double Longitude)[] Cities =
    [
        ("Southern Delta–Harbour–Ferry", "南三角洲—港湾—渡口", 22.5, 114.1), ("Bay–Capital", "湾区—首府", 35.7, 134.7), ("Valley–Golden Gate", "谷地—金门", 37.3, -119.9), ("Northern Capital", "北都", 39.9, 116.4),
        ("Han River", "江南", 37.6, 127), ("River Mouth–Gardens", "江口—园林", 31.2, 121.5), ("Hudson City", "东河市", 40.7, -74), ("Grey Thames", "灰河", 51.5, -0.1), ("Charles River", "查尔斯河", 42.4, -73.1),
        ("Angels", "天使城", 34.1, -117.2), ("Three Cities", "三都", 34.7, 130.5), ("Seine", "西岸", 48.9, 2.4), ("West Lake", "西湖畔", 30.3, 119.2), ("South Bay", "南湾", 32.7, -116.2),
        ("Purple Hill", "紫山", 32.1, 117.8), ("Deccan", "高原城", 13, 77.6), ("Isar", "绿河", 48.1, 11.6), ("Spree", "平原城", 52.5, 13.4), ("Golden Bay", "金湾", -35.8, 143), ("Coffee Hills", "咖啡山", -22.5, -47.6),
    ];

    private static readonly Lazy<LandOutline> LandOutline = new(Draw);

    /// <summary>Twenty places; the one with the given rank is in focus.</summary>
    public static WorldMapData Twenty(Language language, int focus = 4) =>
        new(LandOutline.Value, [.. Cities.Select((city, i) => Dot(i, language == Language.Chinese ? city.Zh : city.En, city.Latitude, city.Longitude, focus))]);

    /// <summary>A hundred places around the same coasts.</summary>
    public static WorldMapData Hundred(Language language, int focus = 4) => new(LandOutline.Value, [.. Enumerable.Range(0, 100).Select(i =>
    {
        var city = Cities[i % Cities.Length];
        var name = language == Language.Chinese ? city.Zh : city.En;
        var round = i / Cities.Length;
        return Dot(i, round == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} {round + 1}"), city.Latitude + (round * 1.9 * (i % 2 == 0 ? 1 : -1)), city.Longitude - (round * 2.3), focus);
    })]);

    private static WorldDot Dot(int index, string name, double latitude, double longitude, int focus) =>
        new(new MarkInfo($"city{index}", name, $"rank-city{index}", null, index + 1 == focus ? Tone.Focus : Tone.Context), name, latitude, longitude, index + 1);

    private static LandOutline Draw()
    {
        var scale = Width / (2 * EqualEarth.XMax);
        var path = string.Concat(Continents.Select(continent => SvgPath.Polygon([.. continent.Select(corner =>
        {
            var (x, y) = EqualEarth.Project(new GeoPoint(corner.Latitude, corner.Longitude), Meridian);
            return ((x + EqualEarth.XMax) * scale, (YMax - y) * scale);
        })])));
        return new LandOutline(Meridian, Width, Height, 1, scale, EqualEarth.XMax, YMax, path);
    }
}
