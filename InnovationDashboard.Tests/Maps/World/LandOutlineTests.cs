using InnovationDashboard.Web.Maps.Projections;
using InnovationDashboard.Web.Maps.World;

namespace InnovationDashboard.Tests.Maps.World;

public class LandOutlineTests
{
    private const string Good = """{"projection":"Equal Earth","lon0":150,"grid":2,"width":800,"height":354,"scale":147.8,"xm":2.7,"ymax":1.3,"d":"M0 0l8 5-3 2z","extra":true}""";

    [Fact]
    public void Parse_GoodFile_GivesEveryField()
    {
        var result = LandOutlineReader.Parse(Good);
        Assert.Equal(new LandOutline(150, 800, 354, 2, 147.8, 2.7, 1.3, "M0 0l8 5-3 2z"), result.Outline);
        Assert.Null(result.Problem);
    }

    [Theory]
    [InlineData("", "$", LandOutlineProblem.NotJson)]
    [InlineData("{\"lon0\":", "$", LandOutlineProblem.NotJson)]
    [InlineData("[]", "$", LandOutlineProblem.NotAnObject)]
    [InlineData("{}", "projection", LandOutlineProblem.UnknownProjection)]
    [InlineData("\"Equal Earth\"→\"Mercator\"", "projection", LandOutlineProblem.UnknownProjection)]
    [InlineData("\"lon0\":150→\"lon0\":\"150\"", "lon0", LandOutlineProblem.NumberExpected)]
    [InlineData("\"grid\":2,→", "grid", LandOutlineProblem.NumberExpected)]
    [InlineData("\"scale\":147.8→\"scale\":1e999", "scale", LandOutlineProblem.NumberExpected)]
    [InlineData("\"grid\":2→\"grid\":0", "grid", LandOutlineProblem.NotPositive)]
    [InlineData("\"height\":354→\"height\":-1", "height", LandOutlineProblem.NotPositive)]
    [InlineData("\"M0 0l8 5-3 2z\"→\"\"", "d", LandOutlineProblem.NotAPath)]
    [InlineData("\"M0 0l8 5-3 2z\"→null", "d", LandOutlineProblem.NotAPath)]
    [InlineData("M0 0l8→0 0l8", "d", LandOutlineProblem.NotAPath)]
    [InlineData("5-3 2z→5\\\"/><script>", "d", LandOutlineProblem.NotAPath)]
    public void Parse_BrokenFile_NamesFieldAndProblem(string change, string field, LandOutlineProblem problem)
    {
        var json = change.Split('→') is [var from, var to] ? Good.Replace(from, to, StringComparison.Ordinal) : change;
        var result = LandOutlineReader.Parse(json);
        Assert.Null(result.Outline);
        Assert.Equal((field, problem), (result.Field, result.Problem));
    }

    [Fact]
    public void ShippedOutline_Projection_HasItsCornersWhereTheFileSays()
    {
        var land = Land.Shipped;
        Assert.Equal(land.XMax, EqualEarth.XMax, 9);
        Assert.Equal(land.Width, 2 * land.XMax * land.Scale, 6);
        var (x, y) = WorldView.OnLand(land, new GeoPoint(0, land.CentralMeridian));
        Assert.Equal(land.Width / 2, x, 6);
        Assert.Equal(land.YMax * land.Scale, y, 6);
        Assert.InRange(land.YMax, 1, EqualEarth.YMax);
    }

    // Points well inside continents and well out at sea: right only when projection, central meridian, grid and file belong together.
    [Theory]
    [InlineData("Sahara", 23, 10, true)]
    [InlineData("Siberia", 62, 100, true)]
    [InlineData("Gobi", 43, 105, true)]
    [InlineData("Great Plains", 42, -100, true)]
    [InlineData("Amazon", -6, -60, true)]
    [InlineData("Patagonia", -43, -69, true)]
    [InlineData("Outback", -25, 134, true)]
    [InlineData("Congo", -2, 23, true)]
    [InlineData("Deccan", 18, 77, true)]
    [InlineData("Alaska", 65, -153, true)]
    [InlineData("North Pacific", 40, -170, false)]
    [InlineData("South Pacific", -30, -130, false)]
    [InlineData("Indian Ocean", -20, 80, false)]
    [InlineData("South Atlantic", -25, -12, false)]
    [InlineData("Tasman Sea", -38, 160, false)]
    [InlineData("Bay of Bengal", 14, 88, false)]
    public void ShippedOutline_KnownPlaces_AreOnLandOrAtSea(string name, double latitude, double longitude, bool onLand) =>
        Assert.True(onLand == Land.IsLand(new GeoPoint(latitude, longitude)), name);
}
