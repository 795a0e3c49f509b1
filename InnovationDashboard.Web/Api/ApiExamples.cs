using InnovationDashboard.Data.Queries.Records;

namespace InnovationDashboard.Web.Api;

/// <summary>Addresses to try, made of codes that the package at hand has; a test asks each of them.</summary>
internal static class ApiExamples
{
    /// <summary>The addresses.</summary>
    public static IEnumerable<string> Of(Catalogue catalogue)
    {
        yield return ApiEndpoints.Root + "/indicators";
        if (catalogue.Indicators.Values.Where(indicator => indicator.ByDistrict).OrderBy(indicator => indicator.Code.Value, StringComparer.Ordinal).FirstOrDefault() is { } byDistrict)
        {
            yield return $"{ApiEndpoints.Root}/observations?indicator={byDistrict.Code}";
            if (catalogue.PlacesOfRole("district").FirstOrDefault() is { } district) yield return $"{ApiEndpoints.Root}/observations?indicator={byDistrict.Code}&district={district.Code}&format=csv";
        }

        if (catalogue.Rankings.Count > 0) yield return $"{ApiEndpoints.Root}/observations?indicator={catalogue.Rankings[0].Indicator}&place={catalogue.Site.Place}";
        yield return ApiEndpoints.Root + "/sources?format=csv&lang=zh-Hans";
    }
}
