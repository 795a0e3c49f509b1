using System.Globalization;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Api;

namespace InnovationDashboard.Web.Passports;

/// <summary>A file with every figure of an indicator.</summary>
/// <param name="Code">Short name of the form: <c>csv</c>, <c>json</c>.</param>
/// <param name="MediaType">Media type.</param>
/// <param name="Name">What a reader calls the form.</param>
/// <param name="Href">Address.</param>
/// <param name="FileName">Name of the file when it is saved.</param>
public sealed record IndicatorDownload(string Code, string MediaType, string Name, string Href, string FileName);

/// <summary>Files of an indicator: answers of the API, so that pages and programs take away the same.</summary>
public static class IndicatorDownloads
{
    /// <summary>Figures that one file holds at most.</summary>
    public const int MostFigures = ObservationFilter.MostLimit;

    /// <summary>The files.</summary>
    public static IEnumerable<IndicatorDownload> Of(IndicatorCode indicator, Language language) =>
        new[] { ("csv", "text/csv", "CSV"), ("json", "application/json", "JSON") }.Select(form => new IndicatorDownload(
            form.Item1, form.Item2, form.Item3,
            string.Create(CultureInfo.InvariantCulture, $"{ApiEndpoints.Root}/observations?indicator={Uri.EscapeDataString(indicator.Value)}&limit={MostFigures}&format={form.Item1}&lang={language.Tag()}"),
            $"{indicator}.{form.Item1}"));
}
