using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Rules;
using InnovationDashboard.Data.Updates;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Comparison;

namespace InnovationDashboard.Tests.Web.Validation;

public sealed class CompareCommandTests
{
    [Fact]
    public void Compare_OneCellOneNewOneGone_NamesEachWithItsCells()
    {
        using var before = new TinyPackage();
        using var after = Changed();

        var changes = PackageComparison.Compare(Open(before), Open(after));

        Assert.Equal(
            [
                new FigureChange("corrected", "rd_share-rivermouth-2021", "value", "3.2", "3.25"),
                new FigureChange("corrected", "rd_share-rivermouth-2021", "status", null, "p"),
                new FigureChange("added", "rd_share-rivermouth-2030"),
                new FigureChange("withdrawn", "rd_share-rivermouth-2022", Indicator: "rd_share", Place: "rivermouth", Year: "2022"),
            ],
            changes);
    }

    [Fact]
    public void Compare_PackageWithItself_FindsNothing()
    {
        using var tiny = new TinyPackage();

        Assert.Empty(PackageComparison.Compare(Open(tiny), Open(tiny)));
    }

    [Fact]
    public async Task Run_NewerPackage_WritesAListThatTheValidatorAccepts()
    {
        using var before = new TinyPackage();
        using var after = Changed();

        var (code, output, error) = await RunAsync("compare", before.Folder, after.Folder, "--lang", "en");

        Assert.Equal((CompareCommand.Written, ""), (code, error));
        Assert.Contains("1 added, 2 corrected, 1 withdrawn", output, StringComparison.Ordinal);
        Assert.Empty(PackageValidator.Validate(Open(after), cancellation: TestContext.Current.CancellationToken));
        Assert.Contains("0.4.0,1,corrected,rd_share-rivermouth-2021,value,3.2,3.25,", after.Read("changes.csv"), StringComparison.Ordinal);
        Assert.StartsWith(before.Read("changes.csv"), after.Read("changes.csv"), StringComparison.Ordinal); // what older versions did stands as it was
        Assert.Contains("0.4.0,", after.Read("versions.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Again_KeepsTheNotesOfEditors()
    {
        using var before = new TinyPackage();
        using var after = Changed();
        await RunAsync("compare", before.Folder, after.Folder, "--lang", "en");
        after.Set("changes", "0.4.0/1", "note_en", "Misread, said the yearbook's office");
        after.Set("changes", "0.4.0/1", "note_zh", "年鉴编辑部称系误读");
        var (changes, versions) = (after.Read("changes.csv"), after.Read("versions.csv"));

        await RunAsync("compare", before.Folder, after.Folder, "--lang", "en");

        Assert.Equal((changes, versions), (after.Read("changes.csv"), after.Read("versions.csv")));
    }

    [Theory]
    [InlineData("en", "Both folders say they are version 0.3.0")]
    [InlineData("zh-Hans", "两个文件夹的版本均为0.3.0")]
    public async Task Run_SameVersionTwice_IsRefusedAndWritesNothing(string language, string expected)
    {
        using var before = new TinyPackage();
        using var after = new TinyPackage();

        var (code, output, error) = await RunAsync("compare", before.Folder, after.Folder, "--lang", language);

        Assert.Equal((CompareCommand.Unusable, ""), (code, output));
        Assert.StartsWith(expected, error, StringComparison.Ordinal);
        Assert.Equal(before.Read("changes.csv"), after.Read("changes.csv"));
    }

    [Theory]
    [InlineData("compare", "only-one")]
    [InlineData("compare", "a", "b", "c")]
    [InlineData("compare", "a", "--unknown")]
    public async Task Run_WrongArguments_SaysHowItIsUsed(params string[] args)
    {
        var (code, _, error) = await RunAsync([.. args, "--lang", "en"]);

        Assert.Equal(CompareCommand.Unusable, code);
        Assert.StartsWith("Usage: compare", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_FolderWithoutPackage_NamesTheFolder()
    {
        using var tiny = new TinyPackage();

        var (code, _, error) = await RunAsync("compare", "/nowhere/at-all", tiny.Folder, "--lang", "en");

        Assert.Equal(CompareCommand.Unusable, code);
        Assert.Contains("/nowhere/at-all", error, StringComparison.Ordinal);
    }

    private static TinyPackage Changed()
    {
        var tiny = new TinyPackage();
        tiny.EditDescriptor(root => root["version"] = "0.4.0");
        tiny.Set("observations", "rd_share-rivermouth-2021", "value", "3.25");
        tiny.Set("observations", "rd_share-rivermouth-2021", "status", "p");
        tiny.Copy("observations", "rd_share-rivermouth-2023", ("id", "rd_share-rivermouth-2030"), ("year", "2030"));
        tiny.Remove("observations", "rd_share-rivermouth-2022");
        return tiny;
    }

    private static DataPackage Open(TinyPackage tiny) => PackageReader.Open(tiny.Folder).Package!;

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (await CompareCommand.RunAsync(args, output, error), output.ToString(), error.ToString());
    }
}
