using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Passports;

/// <summary>Makes the passport of a change.</summary>
internal static class ChangeBuilder
{
    public static Change Build(Figure one, Figure other, PanelContext context)
    {
        var comparison = FigureComparison.Of(one, other, context.Catalogue);
        var (earlier, later) = (comparison.Earlier, comparison.Later);
        var indicator = context.IndicatorOf(later);
        var same = earlier.Indicator == later.Indicator && earlier.Place == later.Place && earlier.Sector == later.Sector;
        return new(
            indicator, indicator.Name.In(context.Language), PassportBuilder.Where(later, context), ChangeWords.Amount(comparison, context),
            comparison.Bar == ComparisonBar.None ? "" : ChangeWords.Why(comparison, context), [.. Formulas(comparison, context)],
            [Figure(earlier, same, context), Figure(later, same, context)], PassportWords.DataVersion(context));
    }

    private static IEnumerable<string> Formulas(FigureComparison comparison, PanelContext context)
    {
        if (comparison.Difference is not { } difference) yield break;
        var (indicator, unit) = (context.IndicatorOf(comparison.Later), context.UnitOf(comparison.Later));
        // Ranks are subtracted as numbers, not as ordinals.
        string Number(double value) => unit.Kind == "rank" ? NumberText.Grouped(value, 0) : NumberText.Number(value, unit, indicator.Decimals, context.Language);
        var (later, earlier) = (Number(comparison.Later.Value!.Value), Number(comparison.Earlier.Value!.Value));
        yield return ChangeWords.Text(context, ChangeText.FormulaDifference, later, earlier, Number((double)difference));
        if (ChangeWords.Share(comparison, context) is not null && comparison.Percent is { } percent)
            yield return ChangeWords.Text(context, ChangeText.FormulaPercent, later, earlier, ChangeWords.Text(context, ChangeText.Percent, NumberText.Grouped((double)percent, 1)));
    }

    private static ChangeFigure Figure(Figure figure, bool same, PanelContext context) => new(
        figure.Id.Value, same ? "" : $"{context.IndicatorOf(figure).Label(context.Language)} · {PassportBuilder.Where(figure, context)}", context.Period(figure), context.ValueText(figure),
        string.Join(context.Text(PanelText.ListComma), context.Remarks(figure)), figure.Source, PanelSources.Publisher(context.Catalogue.Sources[figure.Source], context.Language),
        PanelSources.Locator(figure.Locator, context), figure.Locator);
}
