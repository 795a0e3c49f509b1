using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.Forms;

namespace InnovationDashboard.Web.Exports.Pictures;

/// <summary>Forms that are text on the page as a table: cards and facts are lists there, and a picture of a list is a table without heads.</summary>
internal static class TextTable
{
    /// <summary>The table of a panel whose form is text.</summary>
    public static TableModel Of(PanelModel model, PanelContext context) => model.Body.Form switch
    {
        CardsForm cards => new([context.Text(PanelText.ColumnPlace), ""], [.. cards.Cards.Select(card => new TableRow(card.Key, [new(card.Title), new(Said(card, context))], card.Selected))]),
        FactsForm facts => Facts(facts.Items, context),
        TimelineForm timeline => Facts(timeline.Years.SelectMany(year => year.Items.Select(item => item with { Period = year.Label })), context),
        _ => model.Body.Table,
    };

    private static TableModel Facts(IEnumerable<FactItem> items, PanelContext context) => new(
        [context.Text(PanelText.ColumnPeriod), "", context.Text(PanelText.ColumnSource)],
        [.. items.Select(item => new TableRow(item.Code, [new(item.Period), new(string.Join(context.Language == Language.Chinese ? "" : " ", new[] { item.Text, item.Note }.Where(text => text.Length > 0))), new(string.Join(" · ", new[] { item.Speaker, item.Locator }.Where(text => text.Length > 0)))], item.Selected))]);

    private static string Said(ProfileCard card, PanelContext context) => string.Join(" · ", new[] { card.Text }
        .Concat(card.Figures.Select(figure => context.Named(figure.Label, figure.Value))).Concat(card.Tags.Select(tag => tag.Text)).Where(text => text.Length > 0));
}
