using System.Globalization;
using System.Text;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Search;

/// <summary>Finds names by words, in both languages at once whatever language is read. Immutable; one a data version.</summary>
public sealed class SearchIndex
{
    private readonly Entry[] entries;

    /// <summary>An index over the given things; their order breaks ties.</summary>
    /// <param name="things">What can be found, with further words it is known by.</param>
    public SearchIndex(IEnumerable<(SearchHit Hit, LocalText Also)> things) =>
        entries = [.. things.Select(thing => new Entry(thing.Hit, [Fold(thing.Hit.Name.En), Fold(thing.Hit.Name.Zh), Fold(thing.Also.En), Fold(thing.Also.Zh)]))];

    /// <summary>The best hits, best first. Every word of the query must begin or stand in a name.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="limit">Most hits returned.</param>
    public IReadOnlyList<SearchHit> Find(string? query, int limit)
    {
        var words = Fold(query is { Length: > 80 } ? query[..80] : query).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return [];
        var whole = string.Join(' ', words);
        return [.. entries.Select(entry => (entry.Hit, Score: entry.Score(words, whole))).Where(found => found.Score > 0)
            .OrderByDescending(found => found.Score).ThenBy(found => found.Hit.Kind).ThenBy(found => found.Hit.Kind == SearchKind.Figure ? found.Hit.Name.En.Length : 0).Take(limit).Select(found => found.Hit)];
    }

    /// <summary>The best hits of each word in turn; for a query that nothing has all words of.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="limit">Most hits returned.</param>
    public IReadOnlyList<SearchHit> FindSome(string? query, int limit)
    {
        var words = Fold(query is { Length: > 80 } ? query[..80] : query).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return [];
        // Each word's own best hits in turn, so that every word has its say.
        var each = words.Select(word => Find(word, limit)).ToList();
        return [.. Enumerable.Range(0, limit).SelectMany(place => each.Where(hits => place < hits.Count).Select(hits => hits[place])).DistinctBy(hit => (hit.Kind, hit.Code)).Take(limit)];
    }

    /// <summary>Lower case, no accents, full-width forms narrow, punctuation to blanks; "R&amp;D" becomes "rd".</summary>
    internal static string Fold(string? text)
    {
        var whole = string.Concat((text ?? "").EnumerateRunes()); // a broken half of a letter becomes U+FFFD instead of an exception
        var folded = new StringBuilder(whole.Length);
        foreach (var letter in whole.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark || letter is '&' or '’' or '\'') continue;
            if (char.IsLetterOrDigit(letter)) folded.Append(char.ToLowerInvariant(letter));
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().Trim();
    }

    private sealed record Entry(SearchHit Hit, string[] Names)
    {
        // A whole name counts most, then its beginning, then the beginning of a word, then any place; other names count a little less.
        public int Score(string[] words, string whole)
        {
            var best = 0;
            for (var i = 0; i < Names.Length; i++)
            {
                var name = Names[i];
                var score = name.Length == 0 ? 0 : name == whole ? 100 : name.StartsWith(whole, StringComparison.Ordinal) ? 80 : Words(name, words);
                best = Math.Max(best, i < 2 ? score : score - 10);
            }

            // Figures are many and named after indicators and places, which come first.
            return Hit.Kind == SearchKind.Figure ? Math.Max(0, best - 25) : best;
        }

        private static int Words(string name, string[] words)
        {
            var score = 65;
            foreach (var word in words)
            {
                var at = name.IndexOf(word, StringComparison.Ordinal);
                if (at < 0) return 0;
                var begins = at == 0 || name[at - 1] == ' ' || name.Contains(' ' + word, StringComparison.Ordinal);
                var whole = begins && (' ' + name + ' ').Contains(' ' + word + ' ', StringComparison.Ordinal);
                score = Math.Min(score, whole ? 65 : begins ? 60 : char.IsAscii(word[0]) && word.Length < 2 ? 0 : 40);
            }

            return score;
        }
    }
}
