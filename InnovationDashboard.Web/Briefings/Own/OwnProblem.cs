using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Web.Briefings.Own;

/// <summary>Something wrong in the file of a briefing, with its place.</summary>
/// <param name="What">What is wrong.</param>
/// <param name="Place">Place as a JSON pointer (RFC 6901); empty for the whole text.</param>
/// <param name="Slide">Number of the slide, or null.</param>
/// <param name="IsWarning">True when the briefing is read all the same.</param>
/// <param name="Arguments">What stands in the sentence.</param>
public sealed record OwnProblem(OwnProblemText What, string Place, int? Slide, bool IsWarning, IReadOnlyList<object> Arguments)
{
    /// <summary>The sentence in the reader's language: place, then what is wrong.</summary>
    public string In(Language language)
    {
        var sentence = Texts.In(language, What, [.. Arguments]);
        if (Place.Length == 0) return sentence;
        var field = FieldOf(language);
        return Slide is { } slide ? Texts.In(language, OwnProblemText.AtSlide, slide, field, Place, sentence) : Texts.In(language, OwnProblemText.At, field, Place, sentence);
    }

    private string FieldOf(Language language)
    {
        var name = Place[(Place.LastIndexOf('/') + 1)..];
        return Enum.TryParse<OwnProblemText>("Field" + name, ignoreCase: true, out var field) ? Texts.In(language, field) : name;
    }
}
