using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries.Records;

/// <summary>A briefing: slides in the order they are shown.</summary>
/// <param name="Code">Code, stable for ever.</param>
/// <param name="Title">Title.</param>
/// <param name="Summary">What an audience takes away, in a sentence.</param>
/// <param name="Minutes">Planned length in minutes.</param>
/// <param name="Slides">The slides, numbered 1, 2, 3 …</param>
public sealed record BriefingRecord(BriefingCode Code, LocalText Title, LocalText Summary, int Minutes, IReadOnlyList<SlideRecord> Slides);

/// <summary>The filters of a slide. On the page of one district, area or sector its filter names the page's subject.</summary>
/// <param name="District">District, or null.</param>
/// <param name="Area">Area, or null.</param>
/// <param name="Sector">Sector, or null.</param>
public sealed record SlideFilters(PlaceCode? District = null, PlaceCode? Area = null, SectorCode? Sector = null);

/// <summary>A slide: one panel in one view, with what to say. Equal by value, so that equal slides are drawn once.</summary>
/// <param name="Number">Number within the briefing, from 1.</param>
/// <param name="Page">Page of the panel.</param>
/// <param name="Panel">The panel.</param>
/// <param name="Filters">Filters of the view.</param>
/// <param name="Headline">A sentence that the data support.</param>
/// <param name="Say">What the speaker says.</param>
/// <param name="Avoid">What the speaker must not say.</param>
/// <param name="Emphasis">Figure whose mark is in focus, or null.</param>
/// <param name="Annotation">A remark on that mark; may be empty.</param>
/// <param name="Seconds">Planned time in seconds.</param>
public sealed record SlideRecord(
    int Number, PageCode Page, PanelCode Panel, SlideFilters Filters, LocalText Headline, LocalText Say, LocalText Avoid, ObservationId? Emphasis, LocalText Annotation, int Seconds)
{
    /// <summary>Filter that the speaker may choose from on the stage (district, area or sector), or null.</summary>
    public string? Offer { get; init; }

    /// <summary>Least type on the slide, in units of a slide 1080 high; 0 as designed. A large room asks for more than the design gives.</summary>
    public double LeastType { get; init; }

    /// <summary>True when the list of choices stands open from the start.</summary>
    public bool IsOfferOpen { get; init; }

    /// <summary>The slide with other filters. Headline, remark and focus are said of the slide's own view only and are left out: the panel's own title takes their place.</summary>
    public SlideRecord Under(SlideFilters filters) =>
        filters == Filters ? this : this with { Filters = filters, Headline = LocalText.Empty, Emphasis = null, Annotation = LocalText.Empty };
}
