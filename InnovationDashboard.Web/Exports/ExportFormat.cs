using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Web.Exports;

/// <summary>A form in which a panel can be taken away.</summary>
/// <param name="Code">Name in <c>data-format</c>.</param>
/// <param name="Extension">Ending of the file name, without the first dot.</param>
/// <param name="MediaType">Media type of the answer.</param>
/// <param name="Name">Name for readers where it is the same in every language, or null.</param>
public sealed record ExportFormat(string Code, string Extension, string MediaType, string? Name = null)
{
    private const string Utf8Text = "text/plain; charset=utf-8";

    /// <summary>Picture of text and lines.</summary>
    public static ExportFormat Svg { get; } = new("svg", "svg", "image/svg+xml", "SVG");

    /// <summary>Picture at one pixel a drawing unit.</summary>
    public static ExportFormat Png { get; } = new("png", "png", "image/png", "PNG");

    /// <summary>Picture at two pixels a drawing unit.</summary>
    public static ExportFormat PngDouble { get; } = new("png-2x", "2x.png", "image/png", "PNG 2×");

    /// <summary>Picture for a slide.</summary>
    public static ExportFormat PngSlide { get; } = new("png-1920x1080", "1920x1080.png", "image/png", "PNG 1920×1080");

    /// <summary>Table as text, one row a figure.</summary>
    public static ExportFormat Csv { get; } = new("csv", "csv", "text/csv; charset=utf-8; header=present", "CSV");

    /// <summary>What the columns of the CSV file mean: a Frictionless Data Resource.</summary>
    public static ExportFormat Descriptor { get; } = new("csv-descriptor", "resource.json", "application/json; charset=utf-8");

    /// <summary>Workbook.</summary>
    public static ExportFormat Xlsx { get; } = new("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX");

    /// <summary>Rows with everything that is known of them.</summary>
    public static ExportFormat Json { get; } = new("json", "json", "application/json; charset=utf-8", "JSON");

    /// <summary>Citation as text.</summary>
    public static ExportFormat Citation { get; } = new("citation", "citation.txt", Utf8Text);

    /// <summary>Citation for TeX.</summary>
    public static ExportFormat BibTeX { get; } = new("bibtex", "bib", "application/x-bibtex; charset=utf-8", "BibTeX");

    /// <summary>Citation for reference managers.</summary>
    public static ExportFormat Ris { get; } = new("ris", "ris", "application/x-research-info-systems; charset=utf-8", "RIS");

    /// <summary>Citation for citation processors.</summary>
    public static ExportFormat CslJson { get; } = new("csl-json", "csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8", "CSL-JSON");

    /// <summary>Citation after the Chinese standard.</summary>
    public static ExportFormat Gbt7714 { get; } = new("gbt7714", "gbt7714.txt", Utf8Text, "GB/T 7714");

    /// <summary>All forms, in the order of the list.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = [Svg, Png, PngDouble, PngSlide, Csv, Descriptor, Xlsx, Json, Citation, BibTeX, Ris, CslJson, Gbt7714];

    /// <summary>Forms that a panel's list names; the descriptor is found by those who need it from the CSV file's own answer.</summary>
    public static IReadOnlyList<ExportFormat> Listed { get; } = [.. All.Where(format => format != Descriptor)];

    /// <summary>The form with this file ending, or null.</summary>
    public static ExportFormat? Find(string extension) => All.FirstOrDefault(format => format.Extension == extension);

    /// <summary>Name for readers.</summary>
    public string NameIn(Language language) => Name ?? Texts.In(language, this == Descriptor ? ExportText.FormatDescriptor : ExportText.FormatCitation);
}
