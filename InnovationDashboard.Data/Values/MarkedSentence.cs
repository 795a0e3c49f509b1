using System.Text.RegularExpressions;

namespace InnovationDashboard.Data.Values;

/// <summary>
/// A sentence of the package that names the figures it tells: <c>above {6|some_target-2025}% of output</c>. Needed where a number could be several figures, or is rounded; the validator knows that the figures exist.
/// </summary>
public static partial class MarkedSentence
{
    /// <summary>The sentence as it is read.</summary>
    public static string Plain(string sentence) => sentence.Contains('|', StringComparison.Ordinal) ? Marks().Replace(sentence, "$1") : sentence;

    /// <summary>Both languages as they are read.</summary>
    public static LocalText Plain(LocalText sentence) => new(Plain(sentence.In(Language.English)), Plain(sentence.In(Language.Chinese)));

    /// <summary>Words and marked numbers in turn.</summary>
    public static IEnumerable<(string Text, string? Figure)> Parts(string sentence)
    {
        var at = 0;
        foreach (Match mark in Marks().Matches(sentence))
        {
            if (mark.Index > at) yield return (sentence[at..mark.Index], null);
            yield return (mark.Groups[1].Value, mark.Groups[2].Value);
            at = mark.Index + mark.Length;
        }

        if (at < sentence.Length) yield return (sentence[at..], null);
    }

    [GeneratedRegex(@"\{([^{}|]+)\|([^{}|]+)\}")]
    private static partial Regex Marks();
}
