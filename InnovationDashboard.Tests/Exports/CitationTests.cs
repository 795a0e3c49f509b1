using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using InnovationDashboard.Web.Exports.Citations;

namespace InnovationDashboard.Tests.Exports;

/// <summary>Citations of every panel, read by small parsers of their own.</summary>
public sealed class CitationTests
{
    [Fact]
    public void EveryFormat_EveryPanel_CitesThePanelAndItsSources()
    {
        foreach (var export in ExportSamples.All)
        {
            var works = CitedWork.Of(export);
            Assert.Equal(export.Model.Sources.Count + 1, works.Count);
            var bib = BibTeX(CitationFile.BibTeX(export));
            Assert.Equal(works.Select(work => work.Key), bib.Select(entry => entry.Key));
            Assert.Equal("2026-11-25", bib[0].Fields["urldate"]);
            Assert.Equal(export.PageUrl.ToString(), bib[0].Fields["url"]);
            Assert.Contains(export.Version.ToString(), bib[0].Fields["note"], StringComparison.Ordinal);
            var ris = Ris(CitationFile.Ris(export));
            Assert.Equal(works.Count, ris.Count);
            Assert.Equal("DATA", ris[0]["TY"]);
            Assert.Equal("2026/11/25", ris[0]["Y2"]);
            Assert.Equal(works.Select(work => work.Title.ReplaceLineEndings(" ")), ris.Select(record => record["TI"]));
            using var csl = JsonDocument.Parse(CitationFile.Csl(export));
            Assert.Equal(works.Select(work => work.Key), csl.RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()));
            Assert.Equal("dataset", csl.RootElement[0].GetProperty("type").GetString());
            var gbt = Lines(CitationFile.Gbt7714(export));
            Assert.Equal(works.Count, gbt.Count);
            Assert.Matches(@"^\[1\] .+\[DS/OL\]\. .+\[2026-11-25\]\. https://", gbt[0]);
            Assert.All(gbt.Skip(1), line => Assert.Matches(@"^\[\d+\] .+\[(EB/OL|Z)\]\.", line));
            Assert.Equal(works.Count, Lines(CitationFile.Plain(export)).Count);
        }
    }

    [Fact]
    public void EveryFormat_HostileTexts_IsStillRead()
    {
        foreach (var text in ExportSamples.Hostile)
        {
            var export = ExportSamples.Saying(text);
            Assert.Equal(2, BibTeX(CitationFile.BibTeX(export)).Count);
            Assert.Equal(2, Ris(CitationFile.Ris(export)).Count);
            Assert.Equal(2, Lines(CitationFile.Gbt7714(export)).Count);
            Assert.Equal(2, Lines(CitationFile.Plain(export)).Count);
            JsonDocument.Parse(CitationFile.Csl(export)).Dispose();
        }
    }

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024-05", "2024-05")]
    [InlineData("2024-05-06", "2024-05-06")]
    [InlineData("May 2024", "2024")]
    [InlineData("2024-13-01", "2024")]
    [InlineData("undated", "")]
    [InlineData("", "")]
    public void WorkDate_Text_IsReadAsFarAsItIsKnown(string text, string known) => Assert.Equal(known, WorkDate.Parse(text).Text("-"));

    private static List<string> Lines(byte[] bytes) => [.. Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    // Entries with fields in braces that may hold braces in pairs; a brace behind a backslash counts for nothing.
    private static List<(string Key, Dictionary<string, string> Fields)> BibTeX(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var entries = new List<(string, Dictionary<string, string>)>();
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0;)
        {
            var open = text.IndexOf('{', at);
            var close = Close(text, open);
            var body = text[(open + 1)..close];
            var comma = body.IndexOf(',', StringComparison.Ordinal);
            var fields = new Dictionary<string, string>();
            for (var match = Field().Match(body, comma); match.Success;)
            {
                var start = match.Index + match.Length - 1;
                var end = Close(body, start);
                fields.Add(match.Groups[1].Value, body[(start + 1)..end]);
                match = Field().Match(body, end);
            }

            Assert.Matches("^[A-Za-z0-9_.-]+$", body[..comma]);
            entries.Add((body[..comma], fields));
            at = text.IndexOf("\r\n@", close, StringComparison.Ordinal) is var next and >= 0 ? next + 2 : -1;
        }

        return entries;
    }

    private static int Close(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == '{') depth++;
            else if (text[at] == '}' && --depth == 0) return at;
        }

        throw new FormatException("A brace is not closed.");
    }

    private static List<Dictionary<string, string>> Ris(byte[] bytes)
    {
        var records = new List<Dictionary<string, string>>();
        Dictionary<string, string>? record = null;
        foreach (var line in Lines(bytes))
        {
            var match = Regex.Match(line, "^([A-Z][A-Z0-9])  - (.*)$");
            Assert.True(match.Success, line);
            if (match.Groups[1].Value == "TY") records.Add(record = []);
            if (match.Groups[1].Value == "ER") record = null;
            else record![match.Groups[1].Value] = match.Groups[2].Value;
        }

        Assert.Null(record);
        return records;
    }

    private static Regex Field() => new(@"(\w+) = \{");
}
