using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Briefings;

/// <summary>A slide under a choice of the filter that it offers.</summary>
internal static class SlideChoice
{
    /// <summary>The slide with the choice. Only the filter that the slide offers is taken; nothing chosen, or a code that is none, is the slide as it was made.</summary>
    public static SlideRecord Of(SlideRecord slide, string code, Catalogue catalogue)
    {
        if (code.Length == 0 || slide.Offer is null) return slide;
        var chosen = ViewStateUrl.Parse($"/?{slide.Offer}={Uri.EscapeDataString(code)}", catalogue).State;
        return slide.Under(slide.Offer switch
        {
            "district" when chosen.District is { } district => slide.Filters with { District = district },
            "area" when chosen.Area is { } area => slide.Filters with { Area = area },
            "sector" when chosen.Sector is { } sector => slide.Filters with { Sector = sector },
            _ => slide.Filters,
        });
    }
}
