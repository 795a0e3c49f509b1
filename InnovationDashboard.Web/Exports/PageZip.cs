using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using InnovationDashboard.Web.Exports.Pictures;
using InnovationDashboard.Web.Exports.Tables;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Exports;

/// <summary>A whole page as one archive: pictures and tables of all panels, their citation, a data package that describes the tables, and a README in the reader's language.</summary>
internal sealed class PageZip(ExportFiles files)
{
    private static readonly ExportFormat[] Pictures = [ExportFormat.Svg, ExportFormat.PngDouble];
    private static readonly ExportFormat[] Tables = [ExportFormat.Csv, ExportFormat.Xlsx, ExportFormat.BibTeX, ExportFormat.Gbt7714];

    /// <summary>Name of the archive: page, subject and filters, language, month of the data.</summary>
    public static string FileName(ExportedPage page)
    {
        var state = page.View.State;
        string?[] parts =
        [
            page.Content.Page.Code.Value, state.Path == page.Content.Page.Route ? null : state.Path[(state.Path.LastIndexOf('/') + 1)..], state.District?.Value, state.Area?.Value, state.Sector?.Value,
            page.View.Language == Data.Values.Language.Chinese ? "zh" : "en", page.Catalogue.Version.Created.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture),
        ];
        return string.Join('_', parts.OfType<string>()) + ".zip";
    }

    /// <summary>The archive. Pictures in pixels are left out, and the README says so, where the server has no font for their characters.</summary>
    public byte[] Write(ExportedPage page)
    {
        var panels = page.Panels().ToList();
        // Drawing is nearly all of the work, and each panel is its own.
        var drawn = panels.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Max(1, Environment.ProcessorCount / 2)).Select(Files).ToList();
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "README.md", Encoding.UTF8.GetBytes(Readme(page, panels, drawn.Exists(panel => panel.WithoutPixels))));
            Add(archive, "datapackage.json", JsonSerializer.SerializeToUtf8Bytes(Descriptor(page, panels), ResourceDescriptor.Json));
            foreach (var (name, content) in drawn.SelectMany(panel => panel.Files)) Add(archive, name, content);
        }

        return bytes.ToArray();
    }

    private (IReadOnlyList<(string Name, byte[] Content)> Files, bool WithoutPixels) Files(PanelExport panel)
    {
        var made = Tables.Select(format => (Path(panel, format), files.Write(panel, format, Theme.Light))).ToList();
        foreach (var format in Pictures)
        {
            try
            {
                made.Add((Path(panel, format), files.Write(panel, format, Theme.Light)));
            }
            catch (HanFontMissingException)
            {
                return (made, true);
            }
        }

        return (made, false);
    }

    private static string Path(PanelExport panel, ExportFormat format) => (format.MediaType.StartsWith("image/", StringComparison.Ordinal) ? "pictures/" : format is { Code: "csv" or "xlsx" } ? "tables/" : "citations/") + panel.FileName(format);

    // Pixels are packed already.
    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        using var stream = archive.CreateEntry(name, name.EndsWith(".png", StringComparison.Ordinal) ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
        stream.Write(content);
    }

    private static JsonObject Descriptor(ExportedPage page, List<PanelExport> panels) => new()
    {
        ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
        ["name"] = page.Content.Page.Code.Value,
        ["title"] = Title(page),
        ["version"] = page.Catalogue.Version.ToString(),
        ["created"] = page.Catalogue.Version.Created.ToString("O", System.Globalization.CultureInfo.InvariantCulture) + "T00:00:00Z",
        ["sources"] = new JsonArray([.. panels.SelectMany(panel => panel.Model.Sources).DistinctBy(source => source.Code).Select(ResourceDescriptor.Source)]),
        ["resources"] = new JsonArray([.. panels.Select(panel => (JsonNode)ResourceDescriptor.Of(panel, Path(panel, ExportFormat.Csv)))]),
    };

    private static string Readme(ExportedPage page, List<PanelExport> panels, bool withoutPixels)
    {
        var language = page.View.Language;
        string Say(ExportText key, params ReadOnlySpan<object?> arguments) => Texts.In(language, key, arguments);
        var text = new StringBuilder();
        void Line(string line = "") => text.Append(line.ReplaceLineEndings(" ")).Append("\r\n");
        Line("# " + Title(page));
        Line();
        if (panels.Count > 0)
        {
            Line(panels[0].VersionLine);
            Line();
            Line(panels[0].FilterLine);
            Line();
            Line(Say(ExportText.ReadmeAddress, new Uri(panels[0].Site, page.View.State.Href()), DateText.Of(page.Today, language)));
            Line();
        }

        Line(Say(ExportText.ReadmeFolders));
        Line();
        Line(Say(ExportText.ReadmeTerms));
        if (withoutPixels) Line("\r\n" + Say(ExportText.ProblemNoHanFont));
        Line();
        foreach (var panel in panels)
        {
            Line($"## {panel.Model.Title} ({panel.Address.Panel})");
            Line();
            foreach (var line in new[] { panel.Model.Subtitle, panel.StatusLine, panel.SourceLine(int.MaxValue, titles: true), panel.Model.Empty ?? "" }.Concat(panel.Model.Notes).Where(line => line.Length > 0)) Line("- " + line);
            Line();
        }

        return text.ToString();
    }

    private static string Title(ExportedPage page) => page.View.Page!.Title(page.Catalogue, page.View.Language);
}
