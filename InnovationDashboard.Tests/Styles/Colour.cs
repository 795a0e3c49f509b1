using System.Globalization;
using System.Text.RegularExpressions;

namespace InnovationDashboard.Tests.Styles;

/// <summary>An opaque colour, channels from 0 to 1.</summary>
internal readonly record struct Colour(double Red, double Green, double Blue)
{
    /// <summary>Contrast of two colours from 1 to 21, after WCAG 2.2, "contrast ratio" and "relative luminance".</summary>
    public static double Contrast(Colour one, Colour other)
    {
        var (lighter, darker) = (Math.Max(one.Luminance, other.Luminance), Math.Min(one.Luminance, other.Luminance));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>The colour between two, as <c>color-mix(in srgb, ...)</c> mixes them.</summary>
    public static Colour Mix(Colour one, double share, Colour other) =>
        new(Between(one.Red, share, other.Red), Between(one.Green, share, other.Green), Between(one.Blue, share, other.Blue));

    /// <summary>A colour written as <c>#rrggbb</c> or <c>#rgb</c>; null for anything else.</summary>
    public static Colour? Of(string text)
    {
        if (!Regex.IsMatch(text, "^#([0-9a-f]{3}|[0-9a-f]{6})$")) return null;
        var digits = text.Length == 4 ? string.Concat(text[1..].Select(digit => $"{digit}{digit}")) : text[1..];
        double Channel(int at) => int.Parse(digits.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return new(Channel(0), Channel(2), Channel(4));
    }

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(double channel) => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);

    private static double Between(double one, double share, double other) => (one * share) + (other * (1 - share));
}
