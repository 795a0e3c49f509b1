using InnovationDashboard.Data.Package;

namespace InnovationDashboard.Tests.Data.Package;

public sealed class PackagePathTests
{
    [Theory]
    [InlineData("a.csv", true)]
    [InlineData("geo/land.json", true)]
    [InlineData("地图/陆地.json", true)]
    [InlineData("..csv", true)]
    [InlineData("", false)]
    [InlineData("../a.csv", false)]
    [InlineData("geo/../../a.csv", false)]
    [InlineData("./a.csv", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("C:/a.csv", false)]
    [InlineData("C:a.csv", false)]
    [InlineData("geo\\a.csv", false)]
    [InlineData("..\\a.csv", false)]
    [InlineData("https://example.org/a.csv", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("geo//a.csv", false)]
    [InlineData("geo/", false)]
    [InlineData("a.csv ", false)]
    [InlineData("a\0.csv", false)]
    [InlineData("a\n.csv", false)]
    public void IsInside_Path_IsPlainAndRelative(string path, bool expected) => Assert.Equal(expected, PackagePath.IsInside(path));
}
