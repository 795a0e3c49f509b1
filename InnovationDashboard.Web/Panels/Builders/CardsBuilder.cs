using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels.Forms;

namespace InnovationDashboard.Web.Panels.Builders;

/// <summary>Profile cards: one an area (or district) of the panel's series, or one a ranking when the panel has no series and links to rankings.</summary>
public sealed class CardsBuilder : IPanelBuilder
{
    /// <inheritdoc />
    public IReadOnlyList<string> Forms { get; } = ["cards"];

    /// <inheritdoc />
    public PanelBody Build(PanelInput input)
    {
        var context = input.Context;
        IReadOnlyList<ProfileCard> cards = input.Panel.Panel.Link switch
        {
            "ranking" => Rankings(context),
            "sector" => Sectors(input),
            _ => [.. PlacesOf(input.Panel, context).Select(place => Card(place, input))],
        };
        var table = new TableModel(
            [context.Text(PanelText.ColumnPlace), context.Text(PanelText.ColumnIndicator), context.Text(PanelText.ColumnValue)],
            [.. cards.SelectMany(card => card.Figures.Select(figure => new TableRow(card.Key + "." + figure.Figure, [new(card.Title), new(figure.Label), new(figure.Value, figure.Figure, Numeric: true)], card.Selected)))]);
        var summary = Listing.Join(cards.Select(card => card.Figures.Count == 0 ? card.Title : context.Named(card.Title, string.Join(context.Text(PanelText.ListComma), card.Figures.Select(figure => context.Named(figure.Label, figure.Value))))), context, 12);
        return new(null, new CardsForm(cards), table, summary, []);
    }

    private static List<ProfileCard> Rankings(PanelContext context)
    {
        var route = context.Catalogue.Pages.Values.FirstOrDefault(page => page.Kind == "ranking")?.Route;
        var other = Other(context.Language);
        return [.. context.Catalogue.Rankings.Where(ranking => ranking.Parent is null).Select(ranking => new ProfileCard(
            ranking.Code.Value, ranking.ShortName.In(context.Language), ranking.Name.In(context.Language) == ranking.ShortName.In(context.Language) ? "" : ranking.Name.In(context.Language), context.Language.Tag(),
            route is null ? null : context.View.At(route.Replace("{code}", ranking.Code.Value, StringComparison.Ordinal)).Href(), Tone.Ink, false,
            ranking.Sentence.In(context.Language),
            [(ranking.Measures.In(context.Language), null), (ranking.Publisher.In(context.Language), null), .. ranking.Interest.IsEmpty ? Array.Empty<(string, string?)>() : [(context.Text(PanelText.Interest, ranking.Interest.In(context.Language)), null)]],
            []))];
    }

    // The fields of the package first: those that stand in front of the sector filter.
    private static List<ProfileCard> Sectors(PanelInput input)
    {
        var context = input.Context;
        var catalogue = context.Catalogue;
        var other = Other(context.Language);
        var route = catalogue.Pages.Values.FirstOrDefault(page => page.Kind == "sector")?.Route;
        var fields = catalogue.Families.Where(family => family.Role == "field").SelectMany(family => catalogue.SectorsOf(family.Code)).Where(sector => sector.RankInFilter is not null).OrderBy(sector => sector.RankInFilter);
        return [.. fields.Select(sector => new ProfileCard(
            sector.Code.Value, sector.Name.In(context.Language), sector.Name.In(other), other.Tag(),
            route is null ? null : context.View.At(route.Replace("{code}", sector.Code.Value, StringComparison.Ordinal)).Href(), Tone.Ink, context.Lit.Sector == sector.Code,
            string.Join(context.Language == Language.Chinese ? "" : " ", catalogue.SectorLinks.Where(link => link.Field == sector.Code).Select(link => link.Note.In(context.Language)).Distinct()),
            [.. catalogue.SectorLinks.Where(link => link.Field == sector.Code && catalogue.Sectors.ContainsKey(link.Sector)).Select(link => (context.SectorName(link.Sector), (string?)(context.View with { Sector = link.Sector }).Href()))],
            []))];
    }

    /// <summary>Places that a panel of cards is about: none when its cards are rankings or sectors.</summary>
    internal static IEnumerable<PlaceRecord> PlacesOf(PanelContent panel, PanelContext context)
    {
        if (panel.Panel.Link is "ranking" or "sector") return [];
        var catalogue = context.Catalogue;
        var scheme = panel.Series.Select(series => series.Declaration.PlaceScheme).FirstOrDefault(code => code is not null);
        var subject = context.Subject?.Place;
        return subject is { } own && catalogue.RoleOf(own) == "area" ? [catalogue.Places[own]]
            : scheme is not null ? catalogue.PlacesOf(scheme)
            : subject is { } district ? catalogue.PlaceLinks.Where(link => link.District == district).Select(link => catalogue.Places[link.Area])
            : catalogue.PlacesOfRole("area");
    }

    private static ProfileCard Card(PlaceRecord place, PanelInput input)
    {
        var context = input.Context;
        var catalogue = context.Catalogue;
        var other = Other(context.Language);
        var role = catalogue.RoleOf(place.Code);
        var route = catalogue.Pages.Values.FirstOrDefault(page => page.Kind == role)?.Route;
        var focus = input.Panel.Facts.Where(fact => fact.Places.Contains(place.Code)).ToList();
        // What is said of this area alone comes first, what is said of all of them last.
        var own = focus.Where(fact => fact.Kind == "focus").OrderBy(fact => fact.Places.Count).ToList();
        var tags = (own.Count > 0 ? own : focus).SelectMany(fact => fact.Sectors).Distinct()
            .Select(code => (context.SectorName(code), (string?)(context.View with { Sector = context.View.Sector == code ? null : code }).Href())).ToList();
        var figures = input.Series.SelectMany(series => series.Figures.Where(figure => figure.Place == place.Code && figure.Value is not null).Select(figure => Shown(series, figure, context))).ToList();
        if (catalogue.Boundaries.LastOrDefault(boundary => boundary.Place == place.Code && boundary.AreaKm2 is not null) is { AreaKm2: { } size } current)
            figures.Add(new(current.Code, context.Text(PanelText.AreaSize, NumberText.Grouped(size, 2)), current.Extent.In(context.Language)));
        var emphasis = new Emphasis(context with { Subject = null }, new HashSet<PlaceCode> { place.Code }, new HashSet<SectorCode>(), linkedInPart: true);
        return new(
            place.Code.Value, place.Name.In(context.Language), place.Name.In(other), other.Tag(),
            route is null ? null : context.View.At(route.Replace("{code}", place.Code.Value, StringComparison.Ordinal)).Href(), Emphasis.AreaTone(place) ?? Tone.Ink,
            emphasis.On(place.Code), own.Count > 0 ? own[0].Text.In(context.Language) : place.Note.In(context.Language), tags, figures);
    }

    private static CardFigure Shown(PickedSeries series, Figure figure, PanelContext context)
    {
        var label = series.Declaration.Label.In(context.Language) is { Length: > 0 } text ? text : context.IndicatorOf(figure).Label(context.Language);
        return new(figure.Id.Value, context.ValueText(figure), string.Join(context.Text(PanelText.ListComma), new[] { label, context.Period(figure) }.Concat(context.Remarks(figure with { Status = figure.Status & ~ObservationStatus.Break }))));
    }

    private static Language Other(Language language) => language == Language.Chinese ? Language.English : Language.Chinese;
}
