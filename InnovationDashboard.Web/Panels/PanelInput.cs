using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Panels;

/// <summary>What a builder gets: the panel, its figures for this view, and how to name them.</summary>
public sealed class PanelInput
{
    private readonly bool placesVary;
    private readonly bool sectorsVary;
    private readonly bool indicatorsVary;

    /// <summary>Prepares the input of a builder.</summary>
    public PanelInput(PanelContent panel, IReadOnlyList<PickedSeries> series, PanelContext context)
    {
        Panel = panel;
        Series = series;
        Context = context;
        var figures = series.Where(IsOwn).SelectMany(picked => picked.Figures).ToList();
        placesVary = figures.Select(figure => figure.Place).Distinct().Skip(1).Any();
        sectorsVary = figures.Select(figure => figure.Sector).Distinct().Skip(1).Any();
        indicatorsVary = figures.Select(figure => figure.Indicator).Distinct().Skip(1).Any();
        Emphasis = new(context,
            series.SelectMany(picked => picked.Figures).Select(figure => figure.Place).ToHashSet(),
            series.SelectMany(picked => picked.Figures).Where(figure => figure.Sector is not null).Select(figure => figure.Sector!.Value).ToHashSet());
    }

    /// <summary>The panel.</summary>
    public PanelContent Panel { get; }

    /// <summary>Its series for this view.</summary>
    public IReadOnlyList<PickedSeries> Series { get; }

    /// <summary>Names, view, language.</summary>
    public PanelContext Context { get; }

    /// <summary>What the view emphasises.</summary>
    public Emphasis Emphasis { get; }

    /// <summary>Series of values, in order, without targets and benchmarks.</summary>
    public IEnumerable<PickedSeries> Own => Series.Where(IsOwn);

    /// <summary>Targets and benchmarks with a value.</summary>
    public IEnumerable<(PickedSeries Series, Figure Figure)> References =>
        Series.Where(picked => !IsOwn(picked)).SelectMany(picked => picked.Figures.Where(figure => figure.Value is not null).Select(figure => (picked, figure)));

    /// <summary>The shortest name that tells a figure from the others of the panel.</summary>
    public string NameOf(PickedSeries series, Figure figure)
    {
        var parts = new List<string>(3);
        var label = series.Declaration.Label.In(Context.Language);
        if (placesVary) parts.Add(Context.PlaceName(figure.Place));
        if (sectorsVary && figure.Sector is { } sector) parts.Add(Context.SectorName(sector));
        if (label.Length > 0 && !placesVary && !(sectorsVary && figure.Sector is not null)) parts.Add(label);
        else if (indicatorsVary && label.Length == 0) parts.Add(Context.IndicatorOf(figure).Label(Context.Language));
        if (parts.Count == 0) parts.Add(label.Length > 0 ? label : Context.IndicatorOf(figure).Label(Context.Language));
        return string.Join(" · ", parts);
    }

    /// <summary>Stable identity of a row: what tells it from the others, not its figure, so that a mark moves when another sector or year comes into its place.</summary>
    public string KeyOf(Figure figure)
    {
        var parts = new List<string>(3);
        if (placesVary) parts.Add(figure.Place.Value);
        if (sectorsVary && figure.Sector is { } sector) parts.Add(sector.Value);
        if (indicatorsVary) parts.Add(figure.Indicator.Value);
        return parts.Count == 0 ? figure.Id.Value : "row-" + string.Join('/', parts);
    }

    /// <summary>True when the figure belongs to a chosen or subject place or sector.</summary>
    public bool IsEmphasised(Figure figure) =>
        (Emphasis.AnyPlace && placesVary && Emphasis.On(figure.Place)) || (Emphasis.AnySector && sectorsVary && Emphasis.On(figure.Sector));

    /// <summary>True when the view emphasises anything that this panel draws.</summary>
    public bool AnyEmphasis => Series.SelectMany(picked => picked.Figures).Any(IsEmphasised);

    /// <summary>The place the whole site is about.</summary>
    public bool IsSubject(PlaceCode place) => place == Context.Catalogue.Site.Place;

    private static bool IsOwn(PickedSeries picked) => picked.Declaration.Role is not ("target" or "benchmark");
}
