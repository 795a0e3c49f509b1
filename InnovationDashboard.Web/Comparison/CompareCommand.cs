using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Updates;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Validation;

namespace InnovationDashboard.Web.Comparison;

/// <summary><c>compare &lt;before&gt; &lt;now&gt; [--lang en|zh-Hans]</c>: writes what a version of the package changed into its own list, without starting the site.</summary>
public static class CompareCommand
{
    /// <summary>The list was written.</summary>
    public const int Written = 0;

    /// <summary>Nothing was compared: the arguments are wrong, a folder holds no package, or both are one version.</summary>
    public const int Unusable = 2;

    /// <summary>Runs the command.</summary>
    /// <param name="args">Arguments with <c>compare</c> first.</param>
    /// <param name="output">Where the summary goes.</param>
    /// <param name="error">Where it says why nothing was compared.</param>
    /// <returns>Exit code: 0 written, 2 nothing compared.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        if (CommandArguments.Read(args) is not { Folders: [var first, var second] } read)
        {
            await error.WriteLineAsync(Texts.In(CommandArguments.DefaultLanguage(args), CompareText.Usage));
            return Unusable;
        }

        var language = read.Language;
        if (await OpenAsync(first, language, error) is not { } before || await OpenAsync(second, language, error) is not { } after) return Unusable;
        var (old, now) = (before.Descriptor.Version, after.Descriptor.Version);
        if (old == now)
        {
            await error.WriteLineAsync(Texts.In(language, CompareText.SameVersion, now));
            return Unusable;
        }

        var changes = PackageComparison.Compare(before, after);
        int Count(string kind) => changes.Count(change => change.Kind == kind);
        string Note(Language each) => Texts.In(each, CompareText.Note, old, Count("added"), Count("corrected"), Count("withdrawn"));
        ChangeList.Write(after, changes, Note(Language.English), Note(Language.Chinese));
        await output.WriteLineAsync(Texts.In(language, CompareText.Summary, now, old, Count("added"), Count("corrected"), Count("withdrawn")));
        return Written;
    }

    private static async Task<DataPackage?> OpenAsync(string folder, Language language, TextWriter error)
    {
        var opening = PackageReader.Open(CommandArguments.Locate(folder));
        if (opening.Package is { } package) return package;
        await error.WriteLineAsync(Texts.In(language, CompareText.Unreadable, folder, ProblemSentence.Of(opening.Problems[0], language).Rule));
        return null;
    }
}
