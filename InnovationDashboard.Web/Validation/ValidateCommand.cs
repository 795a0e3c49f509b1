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
        if (!TryRead(args, out var folder, out var language))
        {
            await error.WriteLineAsync(ProblemText.Get(language, "Usage"));
            return Unusable;
        }

        var opening = PackageReader.Open(Locate(folder, Environment.CurrentDirectory, Environment.GetEnvironmentVariable("PWD")));
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

    private static bool TryRead(string[] args, out string folder, out Language language)
    {
        language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? Language.Chinese : Language.English;
        folder = "";
        for (var index = 1; index < args.Length; index++)
        {
            if (args[index] == "--lang" && index + 1 < args.Length && Enum.GetValues<Language>().Where(known => known.Tag() == args[index + 1]).ToList() is [var chosen])
            {
                language = chosen;
                index++;
            }
            else if (folder.Length == 0 && !args[index].StartsWith('-'))
            {
                folder = args[index];
            }
            else
            {
                return false;
            }
        }

        return folder.Length > 0;
    }

    /// <summary>
    /// The folder that the caller means by a relative path. <c>dotnet run --project</c> changes to the project's folder first: what is not there is looked for where the caller's shell stands
    /// (<c>PWD</c>; not set on Windows), then beside the project.
    /// </summary>
    internal static string Locate(string folder, string current, string? shell)
    {
        var places = new[] { current, shell, Path.GetDirectoryName(current) };
        return places.OfType<string>().Select(place => Path.Combine(place, folder)).FirstOrDefault(Directory.Exists) ?? folder;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
