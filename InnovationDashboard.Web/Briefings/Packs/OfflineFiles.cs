using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using InnovationDashboard.Web.Exports;

namespace InnovationDashboard.Web.Briefings.Packs;

/// <summary>Style sheet and script of a pack, inside the file itself: nothing is asked for when it is opened.</summary>
internal static partial class OfflineFiles
{
    /// <summary>The style sheet, with the font in it; Han letters come from the reader's system.</summary>
    public static string Styles { get; } = Fonts(string.Concat(new[] { "tokens.css", "charts.css", "slides.css", "pack.css" }.Select(EmbeddedFile.Text)));

    /// <summary>The script: languages, keys, one slide at a time.</summary>
    public static string Script { get; } = EmbeddedFile.Text("pack.js");

    /// <summary>What the file may do: run its one script, use its own styles and font; ask for nothing.</summary>
    public static string Policy { get; } = $"default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script)))}'; base-uri 'none'; form-action 'none'";

    private static string Fonts(string css)
    {
        var font = Convert.ToBase64String(EmbeddedFile.Bytes("source-sans-3-latin-wght-normal.woff2"));
        return LatinFile().Replace(OtherFaces().Replace(css, ""), $"url(\"data:font/woff2;base64,{font}\")");
    }

    // Letters beyond Western European ones, which no text of a briefing has.
    [GeneratedRegex(@"@font-face\s*\{[^}]*latin-ext[^}]*\}")]
    private static partial Regex OtherFaces();

    [GeneratedRegex("""url\("\.\./fonts/source-sans-3-latin-wght-normal\.woff2"\)""")]
    private static partial Regex LatinFile();
}
