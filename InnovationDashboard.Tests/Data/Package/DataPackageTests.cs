using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Data.Package;

public sealed class DataPackageTests
{
    [Fact]
    public void Rows_Table_GivesTypedCellsAndLines()
    {
        using var tiny = new TinyPackage();
        var package = tiny.Open().Package!;

        var rows = package.Rows("observations").ToList();

        var row = rows[tiny.LineOf("observations", "firms-uplands-2022") - 2];
        Assert.Equal(tiny.LineOf("observations", "firms-uplands-2022"), row.Line);
        Assert.Equal(("uplands", 2022, 25.0, 30.0), (row.Text("place"), row.Integer("year"), row.Number("value"), row.Number("value_high")));
        Assert.Null(row.Text("sector"));
        Assert.Equal([true, false], package.Rows("indicators").Select(indicator => indicator.Flag("by_sector")).Distinct().OrderDescending());
        Assert.Throws<ArgumentException>(() => row.Text("colour"));
        Assert.Throws<ArgumentException>(() => package.Rows("nothing"));
    }

    [Fact]
    public void Rows_FileChangedSinceOpening_ThrowsWithTheProblem()
    {
        using var tiny = new TinyPackage();
        var package = tiny.Open().Package!;
        tiny.Append("units.csv", "\"open");

        var error = Assert.Throws<PackageChangedException>(() => package.Rows("units").ToList());

        Assert.Equal((ProblemCode.QuoteOpen, "units.csv"), (error.Problem.Code, error.Problem.File));
    }

    [Fact]
    public void Rows_FileGoneSinceOpening_ThrowsWithTheProblem()
    {
        using var tiny = new TinyPackage();
        var package = tiny.Open().Package!;
        File.Delete(tiny.PathOf("units.csv"));

        Assert.Equal(ProblemCode.FileUnreadable, Assert.Throws<PackageChangedException>(() => package.Rows("units").ToList()).Problem.Code);
    }

    [Fact]
    public void ReadText_ResourceThatIsNoTable_IsItsText()
    {
        using var tiny = new TinyPackage();
        var package = tiny.Open().Package!;

        Assert.StartsWith("{\"projection\"", package.ReadText("world-land"), StringComparison.Ordinal);
        Assert.Null(package.ReadText("units"));
        Assert.Null(package.ReadText("nothing"));
    }

    [Fact]
    public void Version_EqualPackages_AreEqual()
    {
        using var one = new TinyPackage();
        using var other = new TinyPackage();

        Assert.Equal(one.Open().Package!.Version, other.Open().Package!.Version);
        Assert.Matches("^[0-9a-f]{64}$", one.Open().Package!.Version.Hash);
    }

    [Theory]
    [InlineData("datapackage.json")]
    [InlineData("units.csv")]
    [InlineData("geo/world-land.json")]
    public void Version_OneByteMoreInAnyFile_IsAnother(string file)
    {
        using var tiny = new TinyPackage();
        var before = tiny.Open().Package!.Version.Hash;
        tiny.Append(file, "\n");

        Assert.NotEqual(before, tiny.Open().Package!.Version.Hash);
    }

    [Fact]
    public void Version_ByteMovedToTheNextFile_IsAnother()
    {
        using var tiny = new TinyPackage();
        tiny.Write("units.csv", "a" + "periods.csv" + "b");
        tiny.Write("periods.csv", "c");
        var before = tiny.Open().Package!.Version.Hash;
        tiny.Write("units.csv", "a");
        tiny.Write("periods.csv", "b" + "periods.csv" + "c");

        Assert.NotEqual(before, tiny.Open().Package!.Version.Hash);
    }
}
