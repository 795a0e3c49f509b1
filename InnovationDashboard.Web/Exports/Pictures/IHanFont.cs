using SkiaSharp;

namespace InnovationDashboard.Web.Exports.Pictures;

/// <summary>Where Han characters of pictures come from.</summary>
internal interface IHanFont
{
    /// <summary>The system's Han typeface, or null when it has none: pictures with Han characters cannot be made then.</summary>
    SKTypeface? Find(bool bold);
}

/// <summary>Asks the system (fontconfig on Linux) for a typeface that has simplified Chinese characters.</summary>
internal sealed class SystemHanFont : IHanFont
{
    private const int Probe = '汉';

    // Named first: asked for a character alone, a system may answer with the Japanese or traditional cut of the same family.
    private static readonly string[] Families = ["Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei"];

    private readonly Lazy<SKTypeface?> regular = new(() => Ask(SKFontStyleWeight.Normal));
    private readonly Lazy<SKTypeface?> bold = new(() => Ask(SKFontStyleWeight.SemiBold));

    /// <inheritdoc />
    public SKTypeface? Find(bool bold) => (bold ? this.bold : regular).Value;

    private static SKTypeface? Ask(SKFontStyleWeight weight)
    {
        // The manager is shared by the process and not ours to dispose.
        var style = new SKFontStyle(weight, SKFontStyleWidth.Normal, SKFontStyleSlant.Upright);
        return Families.Select(family => SKFontManager.Default.MatchFamily(family, style))
            .Append(SKFontManager.Default.MatchCharacter(null, style, ["zh-CN", "zh-Hans"], Probe))
            .FirstOrDefault(HasHan);
    }

    private static bool HasHan(SKTypeface? face)
    {
        if (face is null) return false;
        using var font = new SKFont(face);
        return font.ContainsGlyph(Probe);
    }
}

/// <summary>The picture holds characters that no font of this server has; see the README for the font package it needs.</summary>
internal sealed class HanFontMissingException : Exception
{
    /// <summary>Names the first character without a font.</summary>
    public HanFontMissingException(string character) : base($"No font for '{character}'.")
    {
    }
}
