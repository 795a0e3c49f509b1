using System.Globalization;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Validation;

/// <summary>What the commands that work on packages are given: folders, and the language to speak.</summary>
/// <param name="Folders">Folders in order, as typed.</param>
/// <param name="Language">Language of the messages.</param>
internal sealed record CommandArguments(IReadOnlyList<string> Folders, Language Language)
{
    /// <summary>The arguments after the command's name, or null when one is not understood.</summary>
    public static CommandArguments? Read(string[] args)
    {
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? Language.Chinese : Language.English;
        var folders = new List<string>();
        for (var index = 1; index < args.Length; index++)
        {
            if (args[index] == "--lang" && index + 1 < args.Length && Enum.GetValues<Language>().Where(known => known.Tag() == args[index + 1]).ToList() is [var chosen])
            {
                language = chosen;
                index++;
            }
            else if (!args[index].StartsWith('-'))
            {
                folders.Add(args[index]);
            }
            else
            {
                return null;
            }
        }

        return new(folders, language);
    }

    /// <summary>The language to complain in when the arguments are not understood.</summary>
    public static Language DefaultLanguage(string[] args) => Read([.. args.Where(argument => argument == "--lang" || !argument.StartsWith('-'))])?.Language ?? Language.English;

    /// <summary>The folder meant by a path as typed; see the other overload.</summary>
    public static string Locate(string folder) => Locate(folder, Environment.CurrentDirectory, Environment.GetEnvironmentVariable("PWD"));

    /// <summary>
    /// The folder that the caller means by a relative path. <c>dotnet run --project</c> changes to the project's folder first: what is not there is looked for where the caller's shell stands
    /// (<c>PWD</c>; not set on Windows), then beside the project.
    /// </summary>
    public static string Locate(string folder, string current, string? shell)
    {
        var places = new[] { current, shell, Path.GetDirectoryName(current) };
        return places.OfType<string>().Select(place => Path.Combine(place, folder)).FirstOrDefault(Directory.Exists) ?? folder;
    }
}
