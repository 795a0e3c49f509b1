using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Panels.Forms;

namespace InnovationDashboard.Web.Panels.Builders;

/// <summary>Facts in our words with speaker and paragraph: as a list, or by year.</summary>
public sealed class FactsBuilder : IPanelBuilder
{
    /// <inheritdoc />
    public IReadOnlyList<string> Forms { get; } = ["facts", "timeline"];

    /// <inheritdoc />
    public PanelBody Build(PanelInput input)
    {
        var context = input.Context;
        if (input.Panel.Panel.Form == "timeline") return Timeline(input);
        var figures = input.Series.SelectMany(series => series.Figures).ToDictionary(figure => figure.Id);
        var facts = input.Panel.Facts.OrderBy(fact => fact.Paragraph).ThenBy(fact => fact.Code, StringComparer.Ordinal).ToList();
        if (input.Series.Count > 0) facts = [.. facts.Where(fact => fact.Observation is { } id && figures.ContainsKey(id))];
        var told = facts.Select(fact => fact.Observation).ToHashSet();
        var items = facts.Select(fact => Item(fact, context)).Concat(figures.Values.Where(figure => !told.Contains(figure.Id)).Select(figure => Item(figure, context))).ToList();
        return new(null, new FactsForm(items), Table(items, context), context.Text(PanelText.DescribeList, items.Count), []);
    }

    private static PanelBody Timeline(PanelInput input)
    {
        var context = input.Context;
        var entries = input.Panel.Facts.Where(fact => fact.FromYear is not null).Select(fact => (From: fact.FromYear!.Value, To: fact.ToYear, Item: Item(fact, context)))
            .Concat(input.Panel.Plans.Select(plan => (From: plan.Year, To: plan.ToYear, Item: Item(plan, context))))
            .GroupBy(entry => (entry.From, To: entry.To == entry.From ? null : entry.To)).OrderBy(group => group.Key.From).ThenBy(group => group.Key.To ?? group.Key.From)
            .Select(group => new TimelineYear(group.Key.To is { } to ? $"{group.Key.From}–{to}" : Listing.Year(group.Key.From), [.. group.Select(entry => entry.Item)])).ToList();
        var items = entries.SelectMany(year => year.Items).ToList();
        return new(null, new TimelineForm(entries), Table(items, context), context.Text(PanelText.DescribeList, items.Count), []);
    }

    private static FactItem Item(FactRecord fact, PanelContext context)
    {
        var speaker = context.Catalogue.Speakers.TryGetValue(fact.Speaker, out var record)
            ? record.Role.IsEmpty ? record.Name.In(context.Language) : context.Text(PanelText.SaidBy, record.Name.In(context.Language), record.Role.In(context.Language))
            : "";
        return new(
            fact.Code, fact.Observation?.Value, Kind(fact.Kind, context), fact.Text.In(context.Language), fact.Period.In(context.Language), speaker,
            context.Text(PanelText.Paragraph, fact.Paragraph), fact.Note.In(context.Language), IsSelected(fact, context));
    }

    private static FactItem Item(Figure figure, PanelContext context) => new(
        figure.Id.Value, figure.Id.Value, context.Text(PanelText.KindFigure), context.Named(context.IndicatorOf(figure).Name.In(context.Language), context.ValueText(figure)), context.Period(figure),
        figure.Speaker is { } code && context.Catalogue.Speakers.TryGetValue(code, out var speaker) ? speaker.Name.In(context.Language) : "",
        PanelSources.Locator(figure.Locator, context), figure.Note.In(context.Language), false);

    private static FactItem Item(PlanRecord plan, PanelContext context)
    {
        var publisher = context.Catalogue.Sources.TryGetValue(plan.Source, out var source) ? PanelSources.Publisher(source, context.Language) : "";
        return new(plan.Code, plan.Observation?.Value, Kind(plan.Kind, context), plan.Text.In(context.Language), "", publisher, PanelSources.Locator(plan.Locator, context), "", false);
    }

    internal static string Kind(string kind, PanelContext context) =>
        context.Text(Enum.Parse<PanelText>("Kind" + char.ToUpperInvariant(kind[0]) + kind[1..]));

    private static bool IsSelected(FactRecord fact, PanelContext context)
    {
        var places = new[] { context.Lit.District, context.Lit.Area }.Where(place => place is not null)
            .SelectMany(place => Emphasis.PlacesFor(place!.Value, context.Catalogue)).ToHashSet();
        return fact.Places.Any(places.Contains) || (context.Lit.Sector is { } sector && fact.Sectors.Contains(sector));
    }

    private static TableModel Table(List<FactItem> items, PanelContext context) => new(
        [context.Text(PanelText.Fact, "").Trim(), context.Text(PanelText.ColumnPeriod), context.Text(PanelText.ColumnSource)],
        [.. items.Select(item => new TableRow(item.Code, [new(item.Text, item.Figure), new(item.Period), new(string.Join(" · ", new[] { item.Speaker, item.Locator }.Where(text => text.Length > 0)))], item.Selected))]);
}
