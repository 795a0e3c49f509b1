using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Schema.Fields;

namespace InnovationDashboard.Data.Schema;

/// <summary>Type, constraints and categories of one column, ready to check cells. A column whose declaration is at fault checks nothing more than it can.</summary>
internal sealed class FieldCheck
{
    private const int RememberedValues = 4096;
    private readonly FieldDescriptor declared;
    private readonly FieldType type;
    private readonly double minimum = double.NegativeInfinity;
    private readonly double maximum = double.PositiveInfinity;
    private readonly Regex? pattern;
    private readonly HashSet<string> categories;
    private readonly HashSet<string> allowed;
    private readonly HashSet<string> good = new(StringComparer.Ordinal);

    /// <summary>Prepares a column, and reports what is wrong with its declaration.</summary>
    public FieldCheck(FieldDescriptor declared, ProblemSink problems)
    {
        this.declared = declared;
        var found = declared.Type.Length == 0 ? null : FieldType.Find(declared.Type);
        if (found is null && declared.Type.Length > 0)
        {
            problems.Add(declared.At.Below("type").Problem(ProblemCode.TypeUnsupported, declared.Type, declared.Type, string.Join(", ", FieldType.Names)));
        }

        type = found ?? FieldType.Find("string")!;
        if (found is not null)
        {
            ConstraintCheck.Report(declared, found, problems);
        }

        minimum = Limit(declared.Constraints.Minimum, minimum);
        maximum = Limit(declared.Constraints.Maximum, maximum);
        pattern = declared.Constraints.Pattern is { } text && type.IsText ? ConstraintCheck.Compile(text) : null;
        categories = [.. declared.Categories.Select(type.Key)];
        allowed = [.. declared.Constraints.Enum.Select(type.Key)];
        IsRequired = declared.Constraints.Required;
    }

    /// <summary>Column name.</summary>
    public string Name => declared.Name;

    /// <summary>True when the cell must be filled; a primary key makes it so.</summary>
    public bool IsRequired { get; set; }

    /// <summary>The cell's value as text, or null when it means "no value".</summary>
    public string? Value(string text)
    {
        foreach (var missing in declared.MissingValues)
        {
            if (string.Equals(missing, text, StringComparison.Ordinal))
            {
                return null;
            }
        }

        return text;
    }

    /// <summary>One text for all spellings of the value.</summary>
    public string Key(string value) => type.Key(value);

    /// <summary>Checks a value; null when nothing is wrong, else the first rule it breaks.</summary>
    public (ProblemCode Code, IReadOnlyList<string> Arguments)? Check(string? value)
    {
        if (value is null)
        {
            return IsRequired ? (ProblemCode.Required, []) : null;
        }

        if (type.IsText && good.Contains(value))
        {
            return null;
        }

        var problem = First(value);
        if (problem is null && type.IsText && good.Count < RememberedValues)
        {
            // The same few codes stand in most rows; a regular expression need not see them again.
            good.Add(value);
        }

        return problem;
    }

    private (ProblemCode Code, IReadOnlyList<string> Arguments)? First(string value)
    {
        var rules = declared.Constraints;
        if (!type.TryRead(value, out var number))
        {
            return (type.Problem, []);
        }

        if (number < minimum)
        {
            return (ProblemCode.TooSmall, [rules.Minimum!]);
        }

        if (number > maximum)
        {
            return (ProblemCode.TooLarge, [rules.Maximum!]);
        }

        if (type.IsText && (rules.MinLength is not null || rules.MaxLength is not null))
        {
            var length = value.EnumerateRunes().Count();
            if (length < rules.MinLength)
            {
                return (ProblemCode.TooShort, [Text(rules.MinLength.Value)]);
            }

            if (length > rules.MaxLength)
            {
                return (ProblemCode.TooLong, [Text(rules.MaxLength.Value)]);
            }
        }

        if (pattern?.IsMatch(value) == false)
        {
            return (ProblemCode.PatternMismatch, [rules.Pattern!]);
        }

        if (categories.Count > 0 && !categories.Contains(type.Key(value)))
        {
            return (ProblemCode.NotInCategories, [string.Join(", ", declared.Categories)]);
        }

        return allowed.Count > 0 && !allowed.Contains(type.Key(value)) ? (ProblemCode.NotInEnum, [string.Join(", ", rules.Enum)]) : null;
    }

    private double Limit(string? text, double none) => text is not null && type.IsOrdered && type.TryRead(text, out var limit) ? limit : none;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
