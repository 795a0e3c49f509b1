using System.Globalization;
using System.Text.RegularExpressions;

namespace InnovationDashboard.Web.Exports.Styles;

/// <summary>Works out values of our style sheets: <c>var()</c>, <c>calc()</c> with a product, <c>color-mix(in srgb, …)</c>.</summary>
internal static partial class CssValue
{
    // Browsers mix in single precision, where an exact half falls just short of it.
    private const double JustUnderHalf = 0.499999;

    /// <summary>The value with every <c>var()</c> replaced; a fallback is used where a property is not set.</summary>
    public static string Resolve(string value, Func<string, string?> property)
    {
        while (value.IndexOf("var(", StringComparison.Ordinal) is var at and >= 0)
        {
            var close = CssText.Close(value, at + 3);
            var arguments = CssText.Split(value[(at + 4)..close], ',');
            value = value[..at] + (property(arguments[0]) ?? (arguments.Count > 1 ? arguments[1] : "")) + value[(close + 1)..];
        }

        return value;
    }

    /// <summary>A colour as <c>#rrggbb</c>, or null for <c>none</c> and nothing.</summary>
    public static string? Colour(string? value)
    {
        if (string.IsNullOrEmpty(value) || value == "none") return null;
        if (!value.StartsWith("color-mix(", StringComparison.Ordinal)) return value.Length == 4 && value[0] == '#' ? $"#{value[1]}{value[1]}{value[2]}{value[2]}{value[3]}{value[3]}" : value;
        var parts = CssText.Split(value["color-mix(".Length..^1], ',');
        var percent = parts[1].LastIndexOf(' ');
        var share = Number(parts[1][(percent + 1)..].TrimEnd('%')) / 100;
        var (first, second) = (Channels(Colour(parts[1][..percent])!), Channels(Colour(parts[2])!));
        return "#" + string.Concat(first.Zip(second, (a, b) => ((int)Math.Floor((a * share) + (b * (1 - share)) + JustUnderHalf)).ToString("x2", CultureInfo.InvariantCulture)));
    }

    /// <summary>Lengths, products worked out.</summary>
    public static IReadOnlyList<double> Lengths(string? value) =>
        string.IsNullOrEmpty(value) || value == "none" ? [] : [.. CssText.Split(value, ' ').Select(Length)];

    /// <summary>A plain number.</summary>
    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static double Length(string part) => part.StartsWith("calc(", StringComparison.Ordinal)
        ? Numbers().Matches(part).Aggregate(1.0, (product, match) => product * Number(match.Value))
        : Number(part.EndsWith("px", StringComparison.Ordinal) ? part[..^2] : part);

    private static IEnumerable<int> Channels(string hex) => Enumerable.Range(0, 3).Select(index => Convert.ToInt32(hex.Substring(1 + (2 * index), 2), 16));

    [GeneratedRegex(@"\d*\.?\d+")]
    private static partial Regex Numbers();
}
