namespace InnovationDashboard.Data.Values;

/// <summary>The two languages every reader-facing text exists in.</summary>
public enum Language
{
    /// <summary>English, BCP 47 tag <c>en</c>.</summary>
    English,

    /// <summary>Simplified Chinese, BCP 47 tag <c>zh-Hans</c>.</summary>
    Chinese,
}

/// <summary>Language tags as they stand in <c>?lang=</c> and <c>&lt;html lang&gt;</c>.</summary>
public static class LanguageTags
{
    /// <summary>The BCP 47 tag of a language.</summary>
    public static string Tag(this Language language) => language == Language.Chinese ? "zh-Hans" : "en";
}
