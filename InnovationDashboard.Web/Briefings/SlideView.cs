using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Filters;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Briefings;

/// <summary>A slide ready to be laid out: its panel in its view and language.</summary>
/// <param name="Slide">The slide.</param>
/// <param name="Count">Slides of the briefing.</param>
/// <param name="Panel">What the panel shows.</param>
/// <param name="Context">View, names, language.</param>
/// <param name="Page">The page the panel stands on.</param>
/// <param name="Money">Unit of its amounts of money, or empty: the values stand bare, and a room sees no table.</param>
public sealed record SlideView(SlideRecord Slide, int Count, PanelModel Panel, PanelContext Context, PageAtAddress Page, string Money)
{
    private const int MostPublishers = 3;

    /// <summary>True when the list of its choices stands open at its right.</summary>
    public bool IsBesideChoices { get; init; }

    /// <summary>The headline in the reader's language; the panel's own title where the slide has none.</summary>
    public string Headline => Slide.Headline.In(Context.Language) is { Length: > 0 } headline ? headline : Panel.Title;

    /// <summary>The remark on the mark in focus, or empty.</summary>
    public string Annotation => Slide.Annotation.In(Context.Language);

    /// <summary>What is measured, time, unit.</summary>
    public string Subtitle => Money.Length == 0 || Panel.Subtitle.Contains(Money, StringComparison.Ordinal) ? Panel.Subtitle : Panel.Subtitle + Context.Text(PanelText.Comma) + Money;

    /// <summary>The filters that are set, in words; or empty.</summary>
    public string FilterLine => Context.View.IsUnfiltered ? "" : FilterOptions.Line(SiteView);

    /// <summary>Who published the figures.</summary>
    public string SourceLine => Publishers(MostPublishers);

    /// <summary>What stands at the foot: filters and who published the figures.</summary>
    public string FootLine => Foot(MostPublishers);

    /// <summary>The same in one line: a publisher whose name would be cut is counted instead.</summary>
    /// <param name="room">Width of the line.</param>
    /// <param name="size">Font size.</param>
    /// <param name="measurer">Measures text.</param>
    public string FootLineIn(double room, double size, TextMeasurer measurer)
    {
        var whole = Enumerable.Range(1, MostPublishers).Reverse().Select(Foot).FirstOrDefault(line => measurer.Measure(line, size) <= room);
        return whole ?? measurer.Fit(Foot(1), room, size);
    }

    /// <summary>Where the panel stands with this view.</summary>
    public string Href => Context.View.Href() + "#" + Slide.Panel;

    /// <summary>Filters that do something to the panel (district, area, sector): a room must not be offered a choice that changes nothing.</summary>
    public IReadOnlyList<string> Offerable => [.. Panel.Chips.Where(chip => chip.Effect != FilterEffect.NotApplicable).Select(chip => chip.Filter)];

    /// <summary>What the speaker may choose on the stage, in the order of the filter's menu; empty when the slide offers no filter.</summary>
    public IReadOnlyList<FilterOption> Offers => Slide.Offer switch
    {
        not null when !Offerable.Contains(Slide.Offer) => [],
        "district" => FilterOptions.Places(SiteView, ViewFilter.District),
        "area" => FilterOptions.Places(SiteView, ViewFilter.Area),
        "sector" => [.. FilterOptions.FirstSectors(SiteView).SelectMany(group => group.Options)],
        _ => [],
    };

    /// <summary>The colour that belongs to an area for ever, by number from 1; null for what has none.</summary>
    public int? ColourOf(FilterOption option) =>
        Slide.Offer == "area" && Context.Catalogue.Places.TryGetValue(new(option.Code), out var area) && Emphasis.AreaTone(area) is { } tone ? tone - Tone.Area1 + 1 : null;

    /// <summary>Name of the filter that is offered, or empty.</summary>
    public string OfferName => Slide.Offer is { } offer ? NameOf(offer) : "";

    /// <summary>Name of a filter (district, area or sector).</summary>
    public string NameOf(string filter) => FilterOptions.NameOf(SiteView, filter switch { "district" => ViewFilter.District, "area" => ViewFilter.Area, _ => ViewFilter.Sector });

    private SiteView SiteView => new(Context.Catalogue, new ParsedView(Context.View, [], Page), Context.Language, ReaderState.Default, Context.View.Href());

    private string Foot(int most) => string.Join(" · ", new[] { FilterLine, Publishers(most) }.Where(text => text.Length > 0));

    private string Publishers(int most)
    {
        var publishers = Panel.Sources.Select(source => source.Publisher).Distinct().ToList();
        if (publishers.Count == 0) return "";
        var named = string.Join(Context.Text(PanelText.ListComma), publishers.Take(most));
        return Context.Text(PanelText.SourceLine, publishers.Count > most ? Context.Text(PanelText.SourceMore, named, publishers.Count - most, publishers.Count) : named);
    }
}
