using System.Globalization;
using System.Text.Json;

namespace InnovationDashboard.Web.Briefings.Own;

/// <summary>Takes the fields of one object of the file; what is wrong with one is noted with its place, and its neutral value is given back.</summary>
/// <param name="json">The object.</param>
/// <param name="pointer">Its place.</param>
/// <param name="slide">Number of the slide, or null.</param>
/// <param name="problems">Where problems are noted.</param>
internal sealed class OwnFields(JsonElement json, string pointer, int? slide, List<OwnProblem> problems)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>Notes a problem of a field.</summary>
    public void Note(string field, OwnProblemText what, bool isWarning, params object[] arguments) => problems.Add(new(what, $"{pointer}/{field}", slide, isWarning, arguments));

    /// <summary>A field as it stands, or null where it is not there or null.</summary>
    public JsonElement? Take(string field)
    {
        taken.Add(field);
        return json.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    /// <summary>True where there is such a field.</summary>
    public bool Has(string field) => Take(field) is not null;

    /// <summary>A text; empty where there is none.</summary>
    public string Text(string field, int most, bool isNeeded = false, bool hasLines = false)
    {
        if (Take(field) is not { } value)
        {
            if (isNeeded) Note(field, OwnProblemText.Missing, false);
            return "";
        }

        var text = StringOf(value);
        if (text is null) Note(field, OwnProblemText.NotText, false);
        else if (text.Length > most) Note(field, OwnProblemText.TooLong, false, most);
        else if (text.Any(letter => char.IsControl(letter) && !(hasLines && letter == '\n'))) Note(field, OwnProblemText.Control, false);
        else if (isNeeded && string.IsNullOrWhiteSpace(text)) Note(field, OwnProblemText.Missing, false);
        return text ?? "";
    }

    /// <summary>A code, or null where there is none.</summary>
    public string? Code(string field, bool isNeeded = false)
    {
        var text = Text(field, int.MaxValue, isNeeded);
        if (text.Length == 0) return null;
        if (text.Length <= OwnBriefingFile.MostCode && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '_')) return text;
        Note(field, OwnProblemText.NotCode, false, OwnBriefingFile.MostCode);
        return null;
    }

    /// <summary>A whole number within bounds.</summary>
    public int Number(string field, int least, int most)
    {
        if (Take(field) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) && number >= least && number <= most) return number;
        Note(field, OwnProblemText.BadNumber, false, least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
        return least;
    }

    /// <summary>True or false; false where there is none.</summary>
    public bool Switch(string field)
    {
        var kind = Take(field)?.ValueKind ?? JsonValueKind.False;
        if (kind is not (JsonValueKind.True or JsonValueKind.False)) Note(field, OwnProblemText.NotBool, false);
        return kind == JsonValueKind.True;
    }

    /// <summary>Notes what nobody took: it would be gone after the next saving.</summary>
    public void NoteOthers()
    {
        foreach (var other in json.EnumerateObject().Select(field => field.Name).Where(name => !taken.Contains(name)))
            Note(Escaped(other), OwnProblemText.UnknownField, true, Shortened(other));
    }

    /// <summary>A text of the file, shortened to be shown.</summary>
    public static string Shortened(string text) => text.Length > 40 ? string.Concat(text.AsSpan(0, 40), "…") : text;

    // An escape of half a letter is no text.
    private static string? StringOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Escaped(string name) => Shortened(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
