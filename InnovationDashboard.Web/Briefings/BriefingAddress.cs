using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Briefings;

/// <summary>Addresses of briefings.</summary>
internal static class BriefingAddress
{
    /// <summary>All briefings.</summary>
    public const string List = "/briefings";

    /// <summary>Name of the parameter that holds the address of a page.</summary>
    public const string PageParameter = "at";

    /// <summary>First part of the stage's address.</summary>
    public const string StageRoot = "/present";

    /// <summary>Slides and notes of one briefing, to read and print.</summary>
    public static string Of(BriefingCode briefing) => $"{List}/{briefing}";

    /// <summary>All briefings, with one made of a page at their head.</summary>
    public static string ListFor(ViewState page) => $"{page.At(List).Href()}{(page.IsUnfiltered ? '?' : '&')}{OfPage(page)}";

    /// <summary>The part of an address that names a page with its filters.</summary>
    public static string OfPage(ViewState page) => $"{PageParameter}={Uri.EscapeDataString(page.Href())}";

    /// <summary>Where others than its maker may read a briefing: one of somebody's own stands in no other browser, so that they get the list.</summary>
    public static string ForAll(BriefingCode briefing) => Own.OwnBriefingFile.IsOwn(briefing) ? List : Of(briefing);

    /// <summary>The stage of one briefing.</summary>
    public static string Stage(BriefingCode briefing) => $"{StageRoot}/{briefing}";

    /// <summary>Answer for a briefing that is not there: the site's own page tells it, with the list of those that are.</summary>
    public static IResult Unknown(string code) => Results.LocalRedirect(Of(new(Uri.EscapeDataString(code))));

    /// <summary>Answer while there are no data: the site's own page says so, and why.</summary>
    public static IResult WithoutData() => Results.LocalRedirect(List);
}
