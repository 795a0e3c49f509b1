using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Panels.Builders;
using InnovationDashboard.Web.Panels.Forms;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Panels;

/// <summary>Turns declared panels into models: picks figures, asks the builder of the form, and adds title, chips, notes and sources. The one way for screen, export and tests.</summary>
public sealed class PanelFactory
{
    private static readonly PanelBody Nothing = new(null, null, TableModel.Empty, "", []);

    private readonly Dictionary<string, IPanelBuilder> builders;

    /// <summary>Knows every chart form.</summary>
    public PanelFactory() : this(
        [
            new HeadlineBuilder(), new BarsBuilder(), new BulletBuilder(), new LineBuilder(), new MultiplesBuilder(), new BumpBuilder(), new DotsBuilder(), new ShareBuilder(),
            new MatrixBuilder(), new AreaMapBuilder(), new TileMapBuilder(), new WorldMapBuilder(), new TableBuilder(), new FactsBuilder(), new CardsBuilder(),
        ])
    {
    }

    /// <summary>Knows the given builders.</summary>
    internal PanelFactory(IEnumerable<IPanelBuilder> builders) =>
        this.builders = builders.SelectMany(builder => builder.Forms.Select(form => (form, builder))).ToDictionary(pair => pair.form, pair => pair.builder);

    /// <summary>The forms that can be built.</summary>
    public IReadOnlyCollection<string> Forms => builders.Keys;

    /// <summary>Builds one panel for one view and language.</summary>
    /// <exception cref="KeyNotFoundException">The form is not known; the validator refuses such packages.</exception>
    public PanelModel Build(PanelContent panel, PanelContext context)
    {
        var picked = SeriesPicker.Pick(panel, context);
        var chips = Chips.Of(panel, picked, context);
        var declared = panel.Panel;
        var (body, empty, emptyHref) = HasContent(panel, picked)
            ? (builders[declared.Form].Build(new PanelInput(panel, Distinct(picked, declared.Form), context with { Lit = Chips.Lit(context.View, chips) })), (string?)null, (string?)null)
            : Empty(panel, context);
        // Whether there is a card is known only when all are made: a district that no area reaches into has none.
        if (body.Form is CardsForm { Cards.Count: 0 }) (body, empty, emptyHref) = (Nothing, context.Text(PanelText.EmptyData), null);
        var absence = empty is null || emptyHref is not null ? null : Absence(panel, context);
        var title = Departs(picked, panel, context) && !declared.FilteredTitle.IsEmpty ? declared.FilteredTitle : declared.Title;
        var marked = new Dictionary<string, string>(StringComparer.Ordinal);
        string Fill(LocalText text)
        {
            var filled = PanelFactory.Fill(text.In(context.Language), picked, context);
            var plain = MarkedSentence.Plain(filled);
            if (plain.Length < filled.Length) marked[plain] = filled;
            return plain;
        }

        var notes = new[] { Fill(declared.Note) }.Where(note => note.Length > 0).Concat(body.Notes).ToList();
        return new(
            declared.Code, declared.Form, declared.Span, Fill(title), Fill(declared.Subtitle),
            notes, chips, Chips.Strongest(chips), PanelSources.Of(panel, picked, context), body, absence ?? empty, emptyHref, absence)
        {
            Figures = [.. panel.Series.SelectMany(series => series.Figures).DistinctBy(figure => figure.Id)],
            MarkedSentences = marked,
        };
    }

    // True when a filter changed what is drawn, so that a title written for the declared default would no longer be true.
    private static bool Departs(IReadOnlyList<PickedSeries> picked, PanelContent panel, PanelContext context) =>
        picked.Any(series => series.Declaration.SectorFrom == "chosen" && series.Figures.Count > 0 && series.Figures[0].Sector != series.Declaration.Sector)
        || picked.Any(series => series.Declaration is { PlaceFrom: "subject", Place: { } place } && series.Figures.Count > 0 && series.Figures[0].Place != place)
        || (!context.View.IsUnfiltered && panel.Filters.Any(filter => filter.Effect == "applied" && filter.Filter != "sector") && picked.Any(series => series.Declaration.PlaceFrom == "scheme" && series.Figures.Select(figure => figure.Place).Distinct().Count() == 1));

    private static string Fill(string text, IReadOnlyList<PickedSeries> picked, PanelContext context)
    {
        if (text.Contains("{sector}", StringComparison.Ordinal))
        {
            var sector = picked.Where(series => series.Declaration.SectorFrom is "chosen" or "subject").SelectMany(series => series.Figures).Select(figure => figure.Sector).FirstOrDefault(code => code is not null)
                ?? context.Subject?.Sector ?? context.View.Sector;
            text = text.Replace("{sector}", sector is { } code ? context.Catalogue.Sectors[code].Name.In(context.Language) : "", StringComparison.Ordinal);
        }

        if (text.Contains("{place}", StringComparison.Ordinal))
        {
            var place = picked.Where(series => series.Declaration.PlaceFrom == "subject").SelectMany(series => series.Figures).Select(figure => (PlaceCode?)figure.Place).FirstOrDefault()
                ?? context.Subject?.Place ?? context.Catalogue.Site.Place;
            text = text.Replace("{place}", context.PlaceName(place), StringComparison.Ordinal);
        }

        return Fill(text, context);
    }

    /// <summary>Puts the name of the page's subject in place of <c>{name}</c>.</summary>
    public static string Fill(string text, PanelContext context)
    {
        if (!text.Contains("{name}", StringComparison.Ordinal)) return text;
        var catalogue = context.Catalogue;
        var name = context.Subject switch
        {
            { Place: { } place } => catalogue.Places[place].Name.In(context.Language),
            { Sector: { } sector } => catalogue.Sectors[sector].Name.In(context.Language),
            { Ranking: { } code } => catalogue.Rankings.First(ranking => ranking.Code == code).Name.In(context.Language),
            _ => catalogue.Site.Name.In(context.Language),
        };
        return text.Replace("{name}", name, StringComparison.Ordinal);
    }

    // A figure may be declared twice, once as the focus and once among all places: the first declaration wins.
    private static List<PickedSeries> Distinct(IReadOnlyList<PickedSeries> picked, string form)
    {
        var seen = new HashSet<string>();
        return [.. picked.Select(series => series with { Figures = [.. series.Figures.Where(figure => seen.Add(figure.Id.Value))] }).Where(series => series.Figures.Count > 0 || form == "bullet")];
    }

    private static bool HasContent(PanelContent panel, IReadOnlyList<PickedSeries> picked) => panel.Panel.Form switch
    {
        "facts" => panel.Facts.Count > 0 || picked.Any(series => series.Figures.Count > 0),
        "timeline" => panel.Facts.Count + panel.Plans.Count > 0,
        "matrix" => panel.Facts.Any(fact => fact.Sectors.Count > 0),
        "cards" or "areamap" => true,
        "tilemap" when panel.Series.Count == 0 => true,
        "table" when picked.Count == 0 => true,
        "bullet" or "table" => picked.Any(series => series.Figures.Count > 0),
        _ => picked.Any(series => series.Declaration.Role is not ("target" or "benchmark") && series.Figures.Any(figure => figure.Value is not null || figure.Printed is not null)),
    };

    // The package lists every link between areas and districts, and every statement of its article: what is not there is known not to be, rather than not published.
    private static string? Absence(PanelContent panel, PanelContext context) => (panel.Panel.Form, context.Subject) switch
    {
        ("cards", { Place: not null }) => context.Text(PanelText.NoAreaReaches, Fill("{name}", context)),
        ("facts", not null) when panel.Series.Count == 0 => context.Text(PanelText.NoStatement, Fill("{name}", context)),
        _ => null,
    };

    // Names the filter that emptied the panel: the one without which there is something to show. A panel that is empty anyway blames none.
    private static (PanelBody, string?, string?) Empty(PanelContent panel, PanelContext context)
    {
        var view = context.View;
        var set = new List<(string Name, ViewState Without)>(3);
        if (view.Sector is { } sector) set.Add((context.SectorName(sector), view with { Sector = null }));
        if (view.District is { } district) set.Add((context.PlaceName(district), view with { District = null }));
        if (view.Area is { } area) set.Add((context.PlaceName(area), view with { Area = null }));
        foreach (var (name, without) in set.Append((string.Join(context.Text(PanelText.ListComma), set.Select(filter => filter.Name)), view.Reset())))
        {
            if (set.Count > 0 && HasContent(panel, SeriesPicker.Pick(panel, context with { View = without })))
                return (Nothing, context.Text(PanelText.EmptyFilter, name), without.Href());
        }

        return (Nothing, context.Text(PanelText.EmptyData), null);
    }
}
