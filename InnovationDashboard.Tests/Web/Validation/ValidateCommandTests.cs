using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Validation;

namespace InnovationDashboard.Tests.Web.Validation;

public sealed class ValidateCommandTests
{
    [Theory]
    [InlineData("en", ": valid. Version 0.3.0, 35 tables, hash ")]
    [InlineData("zh-Hans", "：有效。版本0.3.0，35个表格，哈希值")]
    public async Task Run_ValidPackage_SaysSoAndExitsWithZero(string language, string expected)
    {
        using var tiny = new TinyPackage();

        var (code, output, error) = await RunAsync("validate", tiny.Folder, "--lang", language);

        Assert.Equal((ValidateCommand.Valid, ""), (code, error));
        Assert.StartsWith(tiny.Folder + expected, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true, true)] // the program stands where the package lies
    [InlineData("Project", true, true)] // dotnet run changed into a project; the shell stands above it
    [InlineData("Project", false, true)] // the same without PWD
    [InlineData("Project/bin", false, false)] // too far away to guess
    public void Locate_RelativeFolder_IsTheOneTheCallerMeans(string current, bool shellIsKnown, bool found)
    {
        using var root = new TemporaryFolder();
        Directory.CreateDirectory(root.At("seeds"));
        Directory.CreateDirectory(root.At("Project", "bin"));

        var folder = CommandArguments.Locate("seeds", current.Length == 0 ? root.Path : root.At(current.Split('/')), shellIsKnown ? root.Path : null);

        Assert.Equal(found ? root.At("seeds") : "seeds", Path.GetFullPath(folder) == root.At("seeds") ? root.At("seeds") : folder);
    }

    [Fact]
    public async Task Run_BrokenPackageInEnglish_PrintsFileRowColumnRuleValueAndWhatToDo()
    {
        using var tiny = new TinyPackage();
        tiny.Set("observations", "output-harbour-2023", "value", "5,200");
        var line = tiny.LineOf("observations", "output-harbour-2023");

        var (code, output, _) = await RunAsync("validate", tiny.Folder, "--lang", "en");

        Assert.Equal(ValidateCommand.HasProblems, code);
        Assert.Equal(
            [
                $"observations.csv, row {line}, column value",
                "  Rule: the cell must be a number",
                "  Value: 5,200",
                "  What to do: Write digits with a point as decimal sign and nothing else, for example 1234.5; no thousands separator, no unit.",
                "",
                $"{tiny.Folder}: 1 problem. The package is refused until it is solved.",
            ],
            Lines(output));
    }

    [Fact]
    public async Task Run_BrokenPackageInChinese_PrintsTheSameInChinese()
    {
        using var tiny = new TinyPackage();
        tiny.Set("topics", "money", "sort", "");
        tiny.Set("plans", "water-2030", "source", "nobody");

        var (code, output, _) = await RunAsync("validate", tiny.Folder, "--lang", "zh-Hans");

        Assert.Equal(ValidateCommand.HasProblems, code);
        Assert.Equal(
            [
                $"topics.csv，第{tiny.LineOf("topics", "money")}行，sort列", "  规则：单元格不得为空", "  取值：（空）", "  如何处理：请填写。如果确实没有，说明该行不应列入，或应在其他列注明。", "",
                $"plans.csv，第{tiny.LineOf("plans", "water-2030")}行，source列", "  规则：该值必须出现在表格sources的code列", "  取值：nobody", "  如何处理：请检查拼写，或先在表格sources中添加该行。", "",
                $"{tiny.Folder}：2个问题。全部解决之前，该数据包不予采用。",
            ],
            Lines(output));
    }

    [Fact]
    public async Task Run_DescriptorBroken_NamesTheKey()
    {
        using var tiny = new TinyPackage();
        tiny.EditDescriptor(root => root["profile"] = "data-package");

        var (code, output, _) = await RunAsync("validate", tiny.Folder, "--lang", "en");

        Assert.Equal(ValidateCommand.HasProblems, code);
        Assert.Matches(@"^datapackage\.json, row \d+, key /profile\n", output);
    }

    [Fact]
    public async Task Run_MoreThanTwoHundredProblems_SaysHowManyAreNotListed()
    {
        using var tiny = new TinyPackage();
        tiny.Append("topics.csv", string.Concat(Enumerable.Range(0, 250).Select(number => $"extra-{number},Extra,其他,x\n")));

        var (_, output, _) = await RunAsync("validate", tiny.Folder, "--lang", "en");

        Assert.Equal(["50 more problems are not listed.", $"{tiny.Folder}: 250 problems. The package is refused until all are solved."], Lines(output)[^2..]);
    }

    [Fact]
    public async Task Run_CellWithLineBreaksAndControls_PrintsThemAsEscapes()
    {
        using var tiny = new TinyPackage();
        tiny.Set("plans", "water-2030", "source", "no\nbody\u001b[31m");

        var (_, output, _) = await RunAsync("validate", tiny.Folder, "--lang", "en");

        Assert.Contains("  Value: no\\nbody\\u001b[31m\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("validate", "seeds", "more")]
    [InlineData("validate", "seeds", "--lang")]
    [InlineData("validate", "seeds", "--lang", "fr")]
    [InlineData("validate", "seeds", "--verbose")]
    [InlineData("validate", "/nowhere/at/all")]
    public async Task Run_NothingToCheck_SaysSoOnTheErrorStreamAndExitsWithTwo(params string[] args)
    {
        var (code, output, error) = await RunAsync(args);

        Assert.Equal((ValidateCommand.Unusable, ""), (code, output));
        Assert.NotEqual("", error);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await ValidateCommand.RunAsync(args, output, error, TestContext.Current.CancellationToken);
        return (code, output.ToString().ReplaceLineEndings("\n"), error.ToString());
    }

    private static string[] Lines(string output) => output.TrimEnd('\n').Split('\n');
}
