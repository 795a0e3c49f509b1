using System.Globalization;
using System.Resources;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Validation;

/// <summary>Texts about problems of a data package, in both languages (<c>ProblemText.resx</c>, <c>ProblemText.zh-Hans.resx</c>). Key of a rule: the problem's code; what to do: the code and <c>_Do</c>.</summary>
internal static class ProblemText
{
    private static readonly ResourceManager Texts = new(typeof(ProblemText).FullName!, typeof(ProblemText).Assembly);

    /// <summary>A text with its arguments filled in.</summary>
    /// <exception cref="InvalidOperationException">There is no such text.</exception>
    public static string Get(Language language, string key, params IReadOnlyList<string> arguments)
    {
        var text = Texts.GetString(key, CultureInfo.GetCultureInfo(language.Tag())) ?? throw new InvalidOperationException($"No text '{key}'.");
        return string.Format(CultureInfo.InvariantCulture, text, [.. arguments]);
    }
}
