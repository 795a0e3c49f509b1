using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Schema.Fields;

namespace InnovationDashboard.Data.Schema;

/// <summary>Whether the declared constraints and categories make sense for the declared type.</summary>
internal static class ConstraintCheck
{
    // Most columns share one pattern, and to prepare one costs more than to check a small table with it.
    private const int RememberedPatterns = 64;
    private static readonly ConcurrentDictionary<string, Regex?> Prepared = new(StringComparer.Ordinal);

    /// <summary>Reports constraints that the type cannot have and limits that are no values of it.</summary>
    public static void Report(FieldDescriptor field, FieldType type, ProblemSink problems)
    {
        var rules = field.Constraints;
        Fit("minimum", rules.Minimum, type.IsOrdered);
        Fit("maximum", rules.Maximum, type.IsOrdered);
        Fit("minLength", rules.MinLength, type.IsText);
        Fit("maxLength", rules.MaxLength, type.IsText);
        Fit("pattern", rules.Pattern, type.IsText);
        Fit("categories", field.Categories.Count > 0 ? field.Categories : null, type.HasCategories);
        Values("minimum", rules.Minimum is { } minimum && type.IsOrdered ? [minimum] : []);
        Values("maximum", rules.Maximum is { } maximum && type.IsOrdered ? [maximum] : []);
        Values("enum", rules.Enum);
        Values("categories", field.Categories);
        if (rules.Pattern is { } pattern && type.IsText && Compile(pattern) is null)
        {
            problems.Add(Place("pattern").Problem(ProblemCode.PatternBroken, pattern, pattern));
        }

        // The standard: enum must be a part of categories.
        foreach (var value in field.Categories.Count == 0 ? [] : rules.Enum.Except(field.Categories))
        {
            problems.Add(Place("enum").Problem(ProblemCode.ValueWrong, value, string.Join(", ", field.Categories)));
        }

        JsonPlace Place(string word) => word == "categories" ? field.At.Below(word) : field.At.Below("constraints", word);

        void Fit(string word, object? value, bool fits)
        {
            if (value is not null && !fits)
            {
                problems.Add(Place(word).Problem(ProblemCode.ConstraintUnfit, null, word, type.Name));
            }
        }

        void Values(string word, IEnumerable<string> values)
        {
            foreach (var value in values.Where(value => !type.TryRead(value, out _)))
            {
                problems.Add(Place(word).Problem(ProblemCode.ConstraintUnfit, value, word, type.Name));
            }
        }
    }

    /// <summary>A pattern that the whole text must match, or null when it is none. Without backtracking, so that no pattern can hold up the server.</summary>
    public static Regex? Compile(string pattern)
    {
        if (Prepared.TryGetValue(pattern, out var known))
        {
            return known;
        }

        var prepared = Prepare(pattern);
        if (Prepared.Count < RememberedPatterns)
        {
            Prepared.TryAdd(pattern, prepared);
        }

        return prepared;
    }

    private static Regex? Prepare(string pattern)
    {
        try
        {
            // Alone first: "a)|(b" is no pattern, though it would become one between brackets.
            _ = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
