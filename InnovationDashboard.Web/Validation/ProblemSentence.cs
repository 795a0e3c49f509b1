using System.Globalization;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Validation;

/// <summary>A problem in a reader's words: where it is, which rule is broken, what stands there, what to do.</summary>
/// <param name="Where">File, row and column.</param>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Value">What stands there, or null when there is nothing to show.</param>
/// <param name="ToDo">What to do about it.</param>
public sealed record ProblemSentence(string Where, string Rule, string? Value, string ToDo)
{
    /// <summary>Says a problem in a language.</summary>
    public static ProblemSentence Of(PackageProblem problem, Language language) => new(
        Place(problem, language),
        ProblemText.Get(language, problem.Code.ToString(), problem.Arguments),
        problem.Cell is { Length: 0 } ? ProblemText.Get(language, "Value_Empty") : Visible(problem.Cell),
        ProblemText.Get(language, problem.Code + "_Do", problem.Arguments));

    private static string Place(PackageProblem problem, Language language)
    {
        var row = problem.Line?.ToString(CultureInfo.InvariantCulture);
        // In the descriptor a place is a key, in a table a column.
        var field = string.IsNullOrEmpty(problem.Field) ? null : problem.Field;
        var word = problem.File == PackageReader.DescriptorName ? "Key" : "Column";
        return (row, field) switch
        {
            (null, null) => problem.File,
            (null, not null) => ProblemText.Get(language, "Where_" + word, problem.File, field),
            (not null, null) => ProblemText.Get(language, "Where_Row", problem.File, row),
            _ => ProblemText.Get(language, "Where_Row_" + word, problem.File, row, field),
        };
    }

    // A cell may hold line breaks and worse; on a terminal they would tear the message apart, or colour it.
    private static string? Visible(string? cell) => cell is null ? null : string.Concat(cell.Select(letter => letter switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when char.IsControl(letter) => $"\\u{(int)letter:x4}",
        _ => letter.ToString(),
    }));
}
