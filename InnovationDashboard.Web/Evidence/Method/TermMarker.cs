using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Evidence.Method;

/// <summary>A piece of a text.</summary>
/// <param name="Text">As written.</param>
/// <param name="Term">The term it is a form of, or null.</param>
public readonly record struct TextPiece(string Text, TermRecord? Term);

/// <summary>Finds the terms of the glossary in texts of one language: the longest form first, each term once a text, Latin words only whole.</summary>
public sealed class TermMarker
{
    private static readonly ConditionalWeakTable<Catalogue, TermMarker[]> Known = [];

    private readonly Dictionary<string, TermRecord> terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex? pattern;

    internal TermMarker(IEnumerable<TermRecord> glossary, Language language)
    {
        foreach (var term in glossary)
            foreach (var form in term.Forms(language))
                terms.TryAdd(form, term);
        if (terms.Count == 0) return;
        var forms = terms.Keys.OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal).Select(form =>
            (char.IsAsciiLetterOrDigit(form[0]) ? @"(?<![A-Za-z0-9])" : "") + Regex.Escape(form) + (char.IsAsciiLetterOrDigit(form[^1]) ? @"(?![A-Za-z0-9])" : ""));
        pattern = new(string.Join('|', forms), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    /// <summary>The marker of a catalogue's glossary, made once.</summary>
    public static TermMarker Of(Catalogue catalogue, Language language) =>
        Known.GetValue(catalogue, known => [.. Enum.GetValues<Language>().Select(each => new TermMarker(known.Glossary, each))])[Array.IndexOf(Enum.GetValues<Language>(), language)];

    /// <summary>The text in pieces that together are the text.</summary>
    public IReadOnlyList<TextPiece> Split(string text)
    {
        if (pattern is null || text.Length == 0) return [new(text, null)];
        var pieces = new List<TextPiece>();
        var marked = new HashSet<TermRecord>();
        var from = 0;
        foreach (Match match in pattern.Matches(text))
        {
            if (!marked.Add(terms[match.Value])) continue;
            if (match.Index > from) pieces.Add(new(text[from..match.Index], null));
            pieces.Add(new(match.Value, terms[match.Value]));
            from = match.Index + match.Length;
        }

        if (from < text.Length) pieces.Add(new(text[from..], null));
        return pieces;
    }
}
