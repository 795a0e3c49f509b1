using System.Globalization;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Validation;

/// <summary><c>validate &lt;folder&gt; [--lang en|zh-Hans]</c>: prints every problem of a data package without starting the site.</summary>
public static class ValidateCommand
{
    /// <summary>The package is valid.</summary>
    public const int Valid = 0;

    /// <summary>The package has problems.</summary>
    public const int HasProblems = 1;

    /// <summary>Nothing was checked: the arguments are wrong or the folder does not exist.</summary>
    public const int Unusable = 2;

    /// <summary>Runs the command.</summary>
    /// <param name="args">Arguments with <c>validate</c> first.</param>
    /// <param name="output">Where problems and summary go.</param>
    /// <param name="error">Where it says that nothing could be checked.</param>
    /// <param name="cancellation">Ends the check.</param>
    /// <returns>Exit code: 0 valid, 1 problems, 2 nothing checked.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        if (CommandArguments.Read(args) is not { Folders: [var folder] } read)
        {
            await error.WriteLineAsync(ProblemText.Get(CommandArguments.DefaultLanguage(args), "Usage"));
            return Unusable;
        }

        var language = read.Language;
        var opening = PackageReader.Open(CommandArguments.Locate(folder));
        if (opening.Problems is [{ Code: ProblemCode.FolderMissing } missing])
        {
            await WriteAsync(error, missing, language);
            return Unusable;
        }

        var problems = opening.Package is { } package ? PackageValidator.Validate(package, cancellation: cancellation) : opening.Problems;
        foreach (var problem in problems)
        {
            await WriteAsync(output, problem, language);
        }

        await output.WriteLineAsync(Summary(folder, opening.Package, problems, language));
        return problems.Count == 0 ? Valid : HasProblems;
    }

    private static string Summary(string folder, DataPackage? package, IReadOnlyList<PackageProblem> problems, Language language)
    {
        if (problems.Count == 0)
        {
            var tables = package!.Descriptor.Resources.Count(resource => resource.Schema is not null);
            return ProblemText.Get(language, "Summary_Valid", folder, package.Version.Label, Text(tables), package.Version.ShortHash);
        }

        var omitted = (problems as ProblemList)?.Omitted ?? 0;
        var total = problems.Count + omitted;
        var more = omitted == 0 ? "" : ProblemText.Get(language, "Summary_More", Text(omitted)) + Environment.NewLine;
        return more + ProblemText.Get(language, total == 1 ? "Summary_Problem" : "Summary_Problems", folder, Text(total));
    }

    private static async Task WriteAsync(TextWriter output, PackageProblem problem, Language language)
    {
        var sentence = ProblemSentence.Of(problem, language);
        await output.WriteLineAsync(sentence.Where);
        await LineAsync("Label_Rule", sentence.Rule);
        if (sentence.Value is { } value)
        {
            await LineAsync("Label_Value", value);
        }

        await LineAsync("Label_ToDo", sentence.ToDo);
        await output.WriteLineAsync();

        Task LineAsync(string label, string text) =>
            output.WriteLineAsync("  " + ProblemText.Get(language, label) + ProblemText.Get(language, "Label_Separator") + text);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
