using System.Globalization;
using System.Resources;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Localisation;

/// <summary>Texts of resx pairs, keyed by an enum so that the compiler knows every key; the language is an argument, never ambient.</summary>
public static class Texts
{
    /// <summary>The text, with <c>{0}</c> … replaced. A key that lacks a language throws: a test walks them all.</summary>
    /// <typeparam name="TKey">Enum whose names are the keys; the resx of the same name lies beside it.</typeparam>
    /// <exception cref="MissingManifestResourceException">The key has no text.</exception>
    public static string In<TKey>(Language language, TKey key, params ReadOnlySpan<object?> arguments)
        where TKey : struct, Enum
    {
        var culture = Cultures.Of(language);
        var text = Table<TKey>.Resources.GetString(key.ToString(), culture)
            ?? throw new MissingManifestResourceException($"{typeof(TKey).Name}.{key} has no text in {culture.Name}.");
        return arguments.IsEmpty ? text : string.Format(culture, text, arguments);
    }

    private static class Table<TKey>
    {
        internal static readonly ResourceManager Resources = new(typeof(TKey).FullName!, typeof(TKey).Assembly);
    }
}

/// <summary>Cultures of the two languages.</summary>
public static class Cultures
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    /// <summary>The culture of a language.</summary>
    public static CultureInfo Of(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>The language of a culture; anything that is not Chinese reads English.</summary>
    public static Language LanguageOf(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "zh" ? Language.Chinese : Language.English;
}
