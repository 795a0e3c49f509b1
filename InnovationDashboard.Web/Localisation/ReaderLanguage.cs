using System.Globalization;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Localisation;

/// <summary>The edge where cultures become <see cref="Language"/>: the layout asks here, everything below takes the language as an argument.</summary>
public static class ReaderLanguage
{
    /// <summary>Language of the request, prerender or circuit that is running.</summary>
    public static Language Current => Cultures.LanguageOf(CultureInfo.CurrentUICulture);

    /// <summary>The other of the two.</summary>
    public static Language Other(this Language language) => language == Language.Chinese ? Language.English : Language.Chinese;

    /// <summary>What a language calls itself: the link to it must be read by those who know no other.</summary>
    public static string OwnName(this Language language) => language == Language.Chinese ? "中文" : "English";

    /// <summary>Reads a language tag of any precision (<c>en-GB</c>, <c>zh-CN</c>); null when it is neither English nor Chinese.</summary>
    public static Language? FromTag(string? tag)
    {
        var primary = tag.AsSpan().Trim();
        var end = primary.IndexOfAny('-', '_');
        if (end >= 0) primary = primary[..end];
        if (primary.Equals("zh", StringComparison.OrdinalIgnoreCase)) return Language.Chinese;
        if (primary.Equals("en", StringComparison.OrdinalIgnoreCase)) return Language.English;
        return null;
    }
}
