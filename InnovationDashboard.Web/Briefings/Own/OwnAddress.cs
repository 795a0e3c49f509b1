using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Briefings.Own;

/// <summary>Addresses of own briefings. What is in them never stands in an address that a server sees: it stays in the browser, or in the fragment of a link.</summary>
internal static class OwnAddress
{
    /// <summary>The briefings of this browser; adds a panel, opens a link or a file.</summary>
    public const string List = BriefingAddress.List + "/own";

    /// <summary>The stage of a briefing that is sent along.</summary>
    public const string Stage = BriefingAddress.StageRoot + "/own";

    /// <summary>A page as the file of a briefing; its address stands in the query.</summary>
    public const string PageFile = List + "/page.json";

    /// <summary>The link that makes slides of a page and presents them.</summary>
    public static string PresentPage(ViewState page) => $"{List}?{BriefingAddress.OfPage(page)}";

    /// <summary>The link that makes slides of a page and opens their editor.</summary>
    public static string EditPage(ViewState page) => PresentPage(page) + "&edit=1";

    /// <summary>The link that adds a figure: the drawing that shows it, with its mark in focus.</summary>
    public static string AddFigure(string figure) => $"{List}?figure={Uri.EscapeDataString(figure)}";

    /// <summary>The link that adds a panel in a view.</summary>
    public static string Add(PageCode page, PanelCode panel, SlideFilters filters, ObservationId? figure = null)
    {
        var parts = new List<string> { "page=" + page, "panel=" + panel };
        if (filters.District is { } district) parts.Add("district=" + district);
        if (filters.Area is { } area) parts.Add("area=" + area);
        if (filters.Sector is { } sector) parts.Add("sector=" + sector);
        if (figure is { } id) parts.Add("emphasis=" + Uri.EscapeDataString(id.Value));
        return $"{List}?{string.Join('&', parts)}";
    }
}
