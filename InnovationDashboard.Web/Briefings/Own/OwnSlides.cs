using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Briefings.Own;

/// <summary>What of an own briefing the data can show: it may be older or newer than the data, or written by hand.</summary>
public sealed class OwnSlides(SlideViews views)
{
    /// <summary>What a slide shows, or null when page, panel or a filter is not there.</summary>
    /// <param name="catalogue">Names of the data version.</param>
    /// <param name="slide">The slide.</param>
    /// <param name="count">Slides of the briefing.</param>
    /// <param name="language">Language.</param>
    /// <param name="ct">Ends the waiting.</param>
    public async Task<SlideView?> OpenAsync(Catalogue catalogue, SlideRecord slide, int count, Language language, CancellationToken ct) =>
        IsKnown(catalogue, slide.Filters) ? await views.OpenAsync(catalogue, slide, count, language, ct) : null;

    /// <summary>The briefing with the slides that can be shown, numbered anew: as it stands on a stage.</summary>
    /// <param name="catalogue">Names of the data version.</param>
    /// <param name="briefing">The briefing as it was read.</param>
    /// <param name="ct">Ends the waiting.</param>
    public async Task<BriefingRecord> ShownAsync(Catalogue catalogue, BriefingRecord briefing, CancellationToken ct)
    {
        var shown = new List<SlideRecord>();
        foreach (var slide in briefing.Slides)
            if (await OpenAsync(catalogue, slide, briefing.Slides.Count, Language.English, ct) is not null) shown.Add(slide with { Number = shown.Count + 1 });
        return briefing with { Slides = shown };
    }

    /// <summary>Warnings of panels and figures that the data do not have.</summary>
    /// <param name="catalogue">Names of the data version.</param>
    /// <param name="briefing">The briefing as it was read.</param>
    /// <param name="ct">Ends the waiting.</param>
    public async Task<IReadOnlyList<OwnProblem>> WarningsAsync(Catalogue catalogue, BriefingRecord briefing, CancellationToken ct)
    {
        var warnings = new List<OwnProblem>();
        foreach (var slide in briefing.Slides)
        {
            if (!catalogue.Pages.ContainsKey(slide.Page) || !IsKnown(catalogue, slide.Filters)) continue; // told by the reading
            var view = await OpenAsync(catalogue, slide, briefing.Slides.Count, Language.English, ct);
            void Warn(string field, OwnProblemText what, string code) => warnings.Add(new(what, $"/slides/{slide.Number - 1}/{field}", slide.Number, true, [code]));
            if (view is null) Warn("panel", OwnProblemText.UnknownPanel, slide.Panel.Value);
            else if (slide.Emphasis is { } figure && !SlideEmphasis.Choices(view).Any(choice => choice.Figure == figure)) Warn("emphasis", OwnProblemText.UnknownFigure, figure.Value);
        }

        return warnings;
    }

    private static bool IsKnown(Catalogue catalogue, SlideFilters filters) =>
        (filters.District is not { } district || catalogue.RoleOf(district) == "district") && (filters.Area is not { } area || catalogue.RoleOf(area) == "area")
        && (filters.Sector is not { } sector || catalogue.Sectors.ContainsKey(sector));
}
