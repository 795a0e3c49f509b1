using System.Text.RegularExpressions;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Conventions;

/// <summary>The code knows chart forms and page kinds, never this city: a package of another city must run without a change.</summary>
public sealed class OtherCitiesTests
{
    private static readonly string[] Code = ["InnovationDashboard.Web", "InnovationDashboard.Data", "wwwroot-assets"];
    private static readonly string[] Endings = [".cs", ".razor", ".resx", ".js", ".css"];

    [Theory]
    [InlineData("places", "name_en")]
    [InlineData("places", "name_zh")]
    [InlineData("indicators", "code")]
    [InlineData("rankings", "code")]
    [InlineData("speakers", "name_en")]
    [InlineData("sources", "code")]
    public void SourceCode_AnyNameOfThePackage_DoesNotOccur(string table, string column)
    {
        // Short codes such as "gdp" are common letters; only whole words of some length can be told apart.
        var names = Column(table, column).Where(name => name.Length >= (column.EndsWith("zh", StringComparison.Ordinal) ? 2 : 6)).Distinct().ToList();
        Assert.NotEmpty(names);
        var pattern = new Regex(@"(?<![\w-])(" + string.Join('|', names.Select(Regex.Escape)) + @")(?![\w-])", RegexOptions.Compiled);
        var found = Repository.Sources(Code, Endings)
            .SelectMany(path => pattern.Matches(WithoutComments(File.ReadAllText(path))).Select(match => $"{Path.GetRelativePath(Repository.Root, path)}: {match.Value}"))
            .Distinct().ToList();
        Assert.Empty(found);
    }

    // Examples in comments may name a district; what runs may not.
    private static string WithoutComments(string text) => Regex.Replace(text, @"^\s*(///|//|@\*).*$", "", RegexOptions.Multiline);

    private static List<string> Column(string table, string column) =>
        [.. PackageReader.Open(Seeds.Folder).Package!.Rows(table).Select(row => row.Text(column)).OfType<string>()];
}
