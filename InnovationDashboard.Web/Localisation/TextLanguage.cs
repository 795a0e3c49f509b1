using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Localisation;

/// <summary>In which language a text of the package stands that exists only once (locators, licences, publishers without a Chinese name), so that it is read aloud right on pages of either language.</summary>
public static class TextLanguage
{
    /// <summary>True for a Han character, without punctuation.</summary>
    public static bool IsHan(char sign) => sign is >= '\u4E00' and <= '\u9FFF';

    /// <summary>BCP 47 tag of a text: Chinese when it has more Han characters than Latin letters, so that an English sentence that quotes a Chinese heading stays English.</summary>
    public static string Of(string text) => (text.Count(IsHan) > text.Count(char.IsAsciiLetter) ? Language.Chinese : Language.English).Tag();
}
