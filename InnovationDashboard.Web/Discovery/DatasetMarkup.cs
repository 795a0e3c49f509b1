using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Api;
using InnovationDashboard.Web.Evidence;
using InnovationDashboard.Web.Passports;
using InnovationDashboard.Web.State;
using Microsoft.AspNetCore.Components;

namespace InnovationDashboard.Web.Discovery;

/// <summary>What search engines for data are told of an indicator: a schema.org <c>Dataset</c> as JSON-LD (https://schema.org/Dataset). Without a licence of the whole: each source has its own terms.</summary>
internal static class DatasetMarkup
{
    // Unlike our files this JSON stands inside a page: signs of markup are escaped, Han are letters.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The data block for the head.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="page">Its page.</param>
    /// <param name="view">Names, language, data version.</param>
    /// <param name="origin">Scheme and host of the site, without a slash at the end.</param>
    public static MarkupString Script(IndicatorRecord indicator, RenderedIndicator page, SiteView view, string origin) =>
        new($"<script type=\"application/ld+json\">{Of(indicator, page, view, origin).ToJsonString(Options)}</script>");

    private static JsonObject Of(IndicatorRecord indicator, RenderedIndicator page, SiteView view, string origin)
    {
        var (catalogue, language) = (view.Catalogue, view.Language);
        var address = origin + EvidenceAddress.Indicator(indicator.Code);
        var dataset = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["@id"] = address,
            ["url"] = address,
            ["identifier"] = indicator.Code.Value,
            ["name"] = indicator.Name.In(language),
            ["description"] = indicator.Definition.In(language),
            ["inLanguage"] = language.Tag(),
            ["version"] = catalogue.Version.ToString(),
            ["dateModified"] = catalogue.Version.Created.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["isAccessibleForFree"] = true,
            ["spatialCoverage"] = catalogue.Places[catalogue.Site.Place].Name.In(language),
            ["variableMeasured"] = new JsonObject { ["@type"] = "PropertyValue", ["name"] = indicator.Name.In(language), ["unitText"] = catalogue.Units[indicator.Unit].Name.In(language) },
            ["includedInDataCatalog"] = new JsonObject { ["@type"] = "DataCatalog", ["name"] = catalogue.Site.Name.In(language), ["url"] = origin + "/" },
            ["isBasedOn"] = new JsonArray([.. page.Sources.Select(source => (JsonNode)Source(source, origin))]),
            ["distribution"] = new JsonArray([.. IndicatorDownloads.Of(indicator.Code, language).Select(file => (JsonNode)new JsonObject
            {
                ["@type"] = "DataDownload", ["encodingFormat"] = file.MediaType, ["contentUrl"] = origin + file.Href,
            })]),
        };
        if (page is { FromYear: { } from, ToYear: { } to }) dataset["temporalCoverage"] = string.Create(CultureInfo.InvariantCulture, $"{from:0000}/{to:0000}");
        return dataset;
    }

    private static JsonObject Source(SourceRecord source, string origin)
    {
        var work = new JsonObject { ["@type"] = "CreativeWork", ["name"] = source.Title, ["inLanguage"] = source.TitleLanguage, ["publisher"] = source.Publisher, ["mainEntityOfPage"] = origin + EvidenceAddress.Source(source.Code) };
        if (source.LinkPublic && source.Url is { Length: > 0 } url) work["url"] = url;
        return work;
    }
}
