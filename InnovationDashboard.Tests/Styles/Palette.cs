using System.Globalization;
using System.Text.RegularExpressions;

namespace InnovationDashboard.Tests.Styles;

/// <summary>The colours of one screen.</summary>
internal sealed class Palette(IReadOnlyDictionary<string, string> tokens)
{
    /// <summary>A colour by its expression: a token's name without dashes, <c>var(--name)</c>, <c>#rrggbb</c> or a <c>color-mix(in srgb, a n%, b)</c> of them.</summary>
    public Colour this[string expression]
    {
        get
        {
            var text = expression.Trim();
            if (Colour.Of(text) is { } colour) return colour;
            if (Regex.Match(text, @"^var\(--([\w-]+)\)$") is { Success: true } variable) return this[variable.Groups[1].Value];
            if (Regex.Match(text, @"^color-mix\(in srgb, (.+) (\d+)%, (.+)\)$") is { Success: true } mix)
                return Colour.Mix(this[mix.Groups[1].Value], int.Parse(mix.Groups[2].Value, CultureInfo.InvariantCulture) / 100.0, this[mix.Groups[3].Value]);
            return tokens.TryGetValue("--" + text, out var value) ? this[value] : throw new InvalidOperationException($"No colour: {text}");
        }
    }

    /// <summary>Contrast of two expressions.</summary>
    public double Contrast(string one, string other) => Colour.Contrast(this[one], this[other]);
}
