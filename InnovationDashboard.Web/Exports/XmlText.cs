using System.Xml;

namespace InnovationDashboard.Web.Exports;

/// <summary>Text for XML files.</summary>
internal static class XmlText
{
    /// <summary>The text without characters that XML cannot hold (control characters, halves of surrogate pairs); they become the replacement sign.</summary>
    public static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        return string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));
    }
}
