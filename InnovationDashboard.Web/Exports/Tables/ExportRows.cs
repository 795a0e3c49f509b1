using System.Globalization;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.Forms;

namespace InnovationDashboard.Web.Exports.Tables;

/// <summary>Everything a panel shows as rows: its figures, then facts, plans and boundary versions; where it has none of them (cards that only name things), its table.</summary>
internal static class ExportRows
{
    /// <summary>The rows of a panel in one view.</summary>
    public static IReadOnlyList<ExportRow> Of(PanelContent content, PanelModel model, PanelContext context)
    {
        if (model.Empty is not null) return [];
        // A headline tells its change against an older figure, which the filter's choice of years leaves out and the table holds.
        var told = model.Body.Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Figure).OfType<string>().ToHashSet();
        var figures = SeriesPicker.Pick(content, context).SelectMany(series => series.Figures)
            .Concat(content.Series.SelectMany(series => series.Figures).Where(figure => told.Contains(figure.Id.Value))).DistinctBy(figure => figure.Id).ToList();
        var known = figures.Select(figure => figure.Id.Value).ToHashSet();
        List<ExportRow> rows =
        [
            .. figures.Select(figure => Of(figure, context)),
            // A fact that is a figure stands there already.
            .. content.Facts.Where(fact => !known.Contains(fact.Code)).Select(fact => Of(fact, context)), .. content.Plans.Select(plan => Of(plan, context)),
            .. PanelSources.Boundaries(content, context).Select(boundary => Of(boundary, context)),
        ];
        if (rows.Count == 0) rows.AddRange(model.Body.Table.Rows.Select(row => Said(row.Key, row.Cells.Zip(model.Body.Table.Columns, (cell, column) => context.Named(column, cell.Text)), model, context)));
        if (rows.Count == 0 && model.Body.Form is CardsForm cards) rows.AddRange(cards.Cards.Select(card => Said(card.Key, [card.Title, card.Text, .. card.Tags.Select(tag => tag.Text)], model, context)));
        return rows;
    }

    private static ExportRow Of(Figure figure, PanelContext context) => new(
        figure.Id.Value, new(figure.Indicator.Value, context.IndicatorOf(figure).Name.In(context.Language)), Place(figure.Place, context), Sector(figure.Sector, context),
        figure.Year, context.Period(figure), figure.Value, figure.High, context.UnitOf(figure).Name.In(context.Language), context.ValueText(figure),
        Words(figure.Qualifier), Flags(figure.Status), context.Remarks(figure), Source(figure.Source, context), PanelSources.Locator(figure.Locator, context), figure.Note.In(context.Language), figure.Id.Value);

    private static ExportRow Of(FactRecord fact, PanelContext context) => Worded(
        fact.Code, fact.Places.Count == 1 ? Place(fact.Places[0], context) : Coded.None, fact.Sectors.Count == 1 ? Sector(fact.Sectors[0], context) : Coded.None,
        fact.FromYear, fact.Period.In(context.Language), fact.Text.In(context.Language), fact.Source, context.Text(PanelText.Paragraph, fact.Paragraph), fact.Note.In(context.Language), context) with { Observation = fact.Observation?.Value ?? "" };

    private static ExportRow Of(PlanRecord plan, PanelContext context) => Worded(
        plan.Code, Coded.None, Coded.None, plan.Year, plan.ToYear is { } end ? string.Create(CultureInfo.InvariantCulture, $"{plan.Year}–{end}") : plan.Year.ToString(CultureInfo.InvariantCulture),
        plan.Text.In(context.Language), plan.Source, PanelSources.Locator(plan.Locator, context), "", context) with { Observation = plan.Observation?.Value ?? "" };

    private static ExportRow Of(BoundaryRecord boundary, PanelContext context) => Worded(
        boundary.Code, Place(boundary.Place, context), Coded.None, int.TryParse(boundary.ValidFrom.AsSpan(0, Math.Min(4, boundary.ValidFrom.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
        boundary.ValidTo is { } end ? $"{boundary.ValidFrom}–{end}" : boundary.ValidFrom, boundary.Extent.In(context.Language), boundary.Source, PanelSources.Locator(boundary.Locator, context), "", context) with
    {
        Value = boundary.AreaKm2,
        Unit = boundary.AreaKm2 is null ? "" : "km²",
        Qualifier = boundary.AreaKm2 is null ? "" : Words(boundary.Qualifier),
    };

    // A card or tile without figures: what is read there, with the panel's source when it has only one.
    private static ExportRow Said(string key, IEnumerable<string> texts, PanelModel model, PanelContext context) => Worded(
        key, Coded.None, Coded.None, null, "", string.Join(context.Language == Language.Chinese ? "；" : "; ", texts.Where(text => text.Length > 0)),
        model.Sources.Count == 1 ? model.Sources[0].Code : null, model.Sources.Count == 1 ? string.Join(" · ", model.Sources[0].Locators) : "", "", context);

    private static ExportRow Worded(
        string id, Coded place, Coded sector, int? year, string period, string text, SourceCode? source, string locator, string note, PanelContext context) =>
        new(id, Coded.None, place, sector, year, period, null, null, "", text, "", "", [], source is { } code ? Source(code, context) : Coded.None, locator, note, "");

    private static Coded Place(PlaceCode code, PanelContext context) =>
        new(code.Value, context.Catalogue.Places.TryGetValue(code, out var place) ? place.Name.In(context.Language) : code.Value);

    private static Coded Sector(SectorCode? code, PanelContext context) => code is { } sector
        ? new(sector.Value, context.Catalogue.Sectors.TryGetValue(sector, out var record) ? record.Name.In(context.Language) : sector.Value)
        : Coded.None;

    private static Coded Source(SourceCode code, PanelContext context) =>
        new(code.Value, context.Catalogue.Sources.TryGetValue(code, out var source) ? source.Title : code.Value);

    // As in the package: lower case with hyphens.
    private static string Words(Qualifier qualifier) =>
        string.Concat(qualifier.ToString().Select((letter, at) => (at > 0 && char.IsUpper(letter) ? "-" : "") + char.ToLowerInvariant(letter)));

    private static string Flags(ObservationStatus status) => status == ObservationStatus.None
        ? "a"
        : string.Concat(Enum.GetValues<ObservationStatus>().Where(flag => flag != ObservationStatus.None && status.HasFlag(flag)).Select(flag => flag switch
        {
            ObservationStatus.Break => "b",
            ObservationStatus.DefinitionDiffers => "d",
            ObservationStatus.Estimate => "e",
            ObservationStatus.Forecast => "f",
            ObservationStatus.Missing => "m",
            ObservationStatus.Provisional => "p",
            _ => "u",
        }));
}
