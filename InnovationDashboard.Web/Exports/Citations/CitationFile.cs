using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using InnovationDashboard.Web.Exports.Tables;

namespace InnovationDashboard.Web.Exports.Citations;

/// <summary>Cites a panel together with its sources: the panel with data version and day of access, the sources with the places the figures stand at.</summary>
internal static class CitationFile
{
    private static readonly byte[] NewLine = "\r\n"u8.ToArray();

    /// <summary>Plain text in the style of most reports: responsible (date): title. Publisher. Address (accessed).</summary>
    public static byte[] Plain(PanelExport export) => Lines(CitedWork.Of(export).Select(work => Sentence(
    [
        work.Responsible + (work.Date.Year is null ? "" : $" ({work.Date.Text("-")})") + ": " + work.Title,
        work.Version.Length > 0 ? export.Text(ExportText.CiteVersion, work.Version) : "",
        work.Author.Length > 0 ? work.Publisher : "",
        work.Places,
        work.Url is null ? "" : export.Text(ExportText.CiteAccessed, work.Url, work.Accessed.ToString("O", CultureInfo.InvariantCulture)),
    ])));

    /// <summary>GB/T 7714-2015, numeric style, in the order of citation: a data set online is [DS/OL], a source online [EB/OL], another [Z].</summary>
    public static byte[] Gbt7714(PanelExport export) => Lines(CitedWork.Of(export).Select((work, index) => string.Create(CultureInfo.InvariantCulture, $"[{index + 1}] ") + Sentence(
    [
        work.Responsible,
        $"{work.Title}[{(work.IsData ? "DS/OL" : work.Url is null ? "Z" : "EB/OL")}]",
        string.Join(", ", new[] { work.Author.Length > 0 ? work.Publisher : "", work.Version }.Where(part => part.Length > 0)),
        (work.Date.Year is null ? "" : $"({work.Date.Text("-")})") + (work.Url is null ? "" : $"[{work.Accessed:yyyy-MM-dd}]"),
        work.Places,
        work.Url ?? "",
    ])));

    /// <summary>BibTeX, UTF-8, with the fields that biblatex knows, too.</summary>
    public static byte[] BibTeX(PanelExport export)
    {
        var text = new StringBuilder();
        foreach (var work in CitedWork.Of(export))
        {
            text.Append("@misc{").Append(work.Key).Append(",\r\n");
            foreach (var (name, value) in BibFields(work, export)) text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\r\n");
            text.Append("}\r\n\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>RIS, as reference managers read it.</summary>
    public static byte[] Ris(PanelExport export)
    {
        var text = new StringBuilder();
        foreach (var work in CitedWork.Of(export))
        {
            foreach (var (tag, value) in RisFields(work))
                if (value.Length > 0) text.Append(tag).Append("  - ").Append(OneLine(value)).Append("\r\n");
            text.Append("ER  - \r\n\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>CSL-JSON, as citation processors read it.</summary>
    public static byte[] Csl(PanelExport export) => JsonSerializer.SerializeToUtf8Bytes(new JsonArray([.. CitedWork.Of(export).Select(Csl)]), ResourceDescriptor.Json);

    private static JsonNode Csl(CitedWork work)
    {
        var item = new JsonObject
        {
            ["id"] = work.Key,
            ["type"] = work.IsData ? "dataset" : work.Url is null ? "report" : "webpage",
            ["title"] = work.Title,
            ["author"] = new JsonArray(new JsonObject { ["literal"] = work.Responsible }),
            ["publisher"] = work.Publisher,
            ["language"] = work.LanguageTag,
        };
        if (work.Date.Year is not null) item["issued"] = Date(work.Date);
        if (work.Version.Length > 0) item["version"] = work.Version;
        if (work.Places.Length > 0) item["note"] = work.Places;
        if (work.Url is { } url)
        {
            item["URL"] = url;
            item["accessed"] = Date(WorkDate.Of(work.Accessed));
        }

        return item;
    }

    private static JsonObject Date(WorkDate date) => new() { ["date-parts"] = new JsonArray(new JsonArray([.. date.Parts.Select(part => (JsonNode)part)])) };

    private static IEnumerable<(string Name, string Value)> BibFields(CitedWork work, PanelExport export)
    {
        yield return ("author", "{" + Escaped(work.Responsible) + "}"); // a body, not a person: braces keep it whole
        yield return ("title", "{" + Escaped(work.Title) + "}");
        yield return ("publisher", Escaped(work.Publisher));
        if (work.Date.Year is { } year) yield return ("year", year.ToString("0000", CultureInfo.InvariantCulture));
        if (work.Date.Year is not null) yield return ("date", work.Date.Text("-"));
        if (work.Version.Length > 0) yield return ("version", Escaped(work.Version));
        var note = string.Join("; ", new[] { work.Version.Length > 0 ? export.Text(ExportText.CiteVersion, work.Version) : "", work.Places }.Where(part => part.Length > 0));
        if (note.Length > 0) yield return ("note", Escaped(note));
        if (work.Url is not { } url) yield break;
        yield return ("url", url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal));
        yield return ("urldate", work.Accessed.ToString("O", CultureInfo.InvariantCulture));
    }

    private static IEnumerable<(string Tag, string Value)> RisFields(CitedWork work) =>
    [
        ("TY", work.IsData ? "DATA" : work.Url is null ? "GEN" : "ELEC"),
        ("ID", work.Key), ("AU", work.Author), ("A2", work.Author.Length > 0 ? "" : work.Publisher), ("TI", work.Title), ("PB", work.Publisher),
        ("PY", work.Date.Year is { } year ? year.ToString("0000", CultureInfo.InvariantCulture) : ""), ("DA", work.Date.Year is null ? "" : work.Date.Text("/")),
        ("ET", work.Version), ("LA", work.LanguageTag), ("N1", work.Places), ("UR", work.Url ?? ""), ("Y2", work.Url is null ? "" : work.Accessed.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)),
    ];

    // What TeX would take for a command.
    private static string Escaped(string text) => string.Concat(OneLine(text).Select(letter => letter switch
    {
        '\\' => @"\textbackslash{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '&' or '%' or '$' or '#' or '_' or '{' or '}' => "\\" + letter,
        _ => letter.ToString(),
    }));

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Sentence(IEnumerable<string> parts) => OneLine(string.Join(". ", parts.Where(part => part.Length > 0).Select(part => part.TrimEnd('.')))) + ".";

    private static byte[] Lines(IEnumerable<string> lines) => [.. Encoding.UTF8.Preamble, .. lines.SelectMany(line => (byte[])[.. Encoding.UTF8.GetBytes(line), .. NewLine])];
}
