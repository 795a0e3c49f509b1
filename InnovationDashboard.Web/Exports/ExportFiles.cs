using InnovationDashboard.Web.Exports.Citations;
using InnovationDashboard.Web.Exports.Pictures;
using InnovationDashboard.Web.Exports.Tables;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Exports;

/// <summary>Writes a panel in any form.</summary>
internal sealed class ExportFiles(PngFile png)
{
    /// <summary>The file.</summary>
    /// <exception cref="HanFontMissingException">A picture in pixels needs a font that the server does not have.</exception>
    public byte[] Write(PanelExport export, ExportFormat format, Theme theme) => format.Code switch
    {
        "svg" => SvgFile.Write(PanelPicture.Of(export, theme), Metadata(export)),
        "png" => png.Write(PanelPicture.Of(export, theme), 1),
        "png-2x" => png.Write(PanelPicture.Of(export, theme), 2),
        "png-1920x1080" => png.Write(PanelPicture.Slide(export, theme), 1),
        "csv" => CsvFile.Write(export.Rows),
        "csv-descriptor" => ResourceDescriptor.Write(export),
        "xlsx" => WorkbookFile.Write(export),
        "json" => JsonFile.Write(export),
        "citation" => CitationFile.Plain(export),
        "bibtex" => CitationFile.BibTeX(export),
        "ris" => CitationFile.Ris(export),
        "csl-json" => CitationFile.Csl(export),
        "gbt7714" => CitationFile.Gbt7714(export),
        _ => throw new NotSupportedException($"No file of form {format.Code}."),
    };

    private static List<string> Metadata(PanelExport export) =>
        [export.Model.Title, export.Model.Subtitle, export.FilterLine, export.StatusLine, export.SourceLine(int.MaxValue, titles: true), export.VersionLine, export.AddressLine];
}
