using System.Collections;
using System.Reflection;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.Forms;

namespace InnovationDashboard.Tests.Panels;

/// <summary>Finds things in models whatever their form.</summary>
internal static class PanelTexts
{
    /// <summary>Every mark of chart data, however deep.</summary>
    public static IEnumerable<MarkInfo> Marks(object? data) => data switch
    {
        null or string => [],
        MarkInfo mark => [mark],
        IEnumerable items => items.Cast<object?>().SelectMany(Marks),
        _ when data.GetType().Namespace?.StartsWith("InnovationDashboard.Web", StringComparison.Ordinal) == true =>
            data.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsValueType).SelectMany(property => Marks(property.GetValue(data))),
        _ => [],
    };

    /// <summary>Ids of every figure that a panel draws or tells outside its table.</summary>
    public static IEnumerable<string> FiguresShown(PanelModel panel) => (panel.Body.Form switch
    {
        HeadlineForm headline => headline.Items.SelectMany(item => item.References.Select(reference => reference.Figure).Append(item.Figure).Append(item.Change.Length > 0 ? item.ChangeFigure : null)),
        CardsForm cards => cards.Cards.SelectMany(card => card.Figures.Select(figure => figure.Figure)),
        FactsForm facts => facts.Items.Select(item => item.Figure),
        TimelineForm timeline => timeline.Years.SelectMany(year => year.Items.Select(item => item.Figure)),
        _ => Marks(panel.Body.Chart).Select(mark => mark.Figure),
    }).OfType<string>().Distinct();

    /// <summary>Every text of a panel that stands in the reader's language. Titles of sources are in their own language and left out.</summary>
    public static IEnumerable<string> Of(PanelModel panel) => new[] { panel.Title, panel.Subtitle, panel.Body.Description, panel.Empty ?? "" }
        .Concat(panel.Notes)
        .Concat(panel.Chips.SelectMany(chip => new[] { chip.Text, chip.Reason }))
        .Concat(panel.Sources.Select(source => source.Interest))
        .Concat(panel.Body.Table.Columns)
        .Concat(panel.Body.Table.Rows.SelectMany(row => row.Cells.Select(cell => cell.Text)))
        .Concat(Marks(panel.Body.Chart).Select(mark => mark.Label))
        .Concat(OfForm(panel.Body.Form))
        .Where(text => text.Length > 0);

    /// <summary>Keys of what a text form shows as chosen.</summary>
    public static IEnumerable<string> SelectedItems(TextForm? form) => form switch
    {
        CardsForm cards => cards.Cards.Where(card => card.Selected).Select(card => card.Key),
        FactsForm facts => facts.Items.Where(item => item.Selected).Select(item => item.Code),
        TimelineForm timeline => timeline.Years.SelectMany(year => year.Items.Where(item => item.Selected).Select(item => item.Code)),
        _ => [],
    };

    private static IEnumerable<string> OfForm(TextForm? form) => form switch
    {
        HeadlineForm headline => headline.Items.SelectMany(item => item.Remarks.Concat(item.References.Select(reference => reference.Text)).Concat([item.Before, item.Number, item.Unit, item.Name, item.Period, item.Change, item.Speaker, item.Trend?.Label ?? ""])),
        CardsForm cards => cards.Cards.SelectMany(card => card.Tags.Select(tag => tag.Text).Concat(card.Figures.SelectMany(figure => new[] { figure.Value, figure.Label })).Concat([card.Title, card.Text])),
        FactsForm facts => facts.Items.SelectMany(OfItem),
        TimelineForm timeline => timeline.Years.SelectMany(year => year.Items.SelectMany(OfItem).Append(year.Label)),
        _ => [],
    };

    private static IEnumerable<string> OfItem(FactItem item) => [item.Kind, item.Text, item.Period, item.Speaker, item.Locator, item.Note];
}
