using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Passports;

/// <summary>Tells a disagreement: every source on its own line, why they differ, and what is done about it.</summary>
internal static class Disputes
{
    public static Dispute Of(DisagreementRecord dispute, PassportContent content, PanelContext context) => new(
        dispute.Code, dispute.Concept.In(context.Language), Texts.In(context.Language, Enum.Parse<PassportText>("Dispute" + PassportWords.Capital(dispute.Reason))),
        dispute.Explanation.In(context.Language), dispute.Handling.In(context.Language), [.. dispute.Values.OrderBy(value => value.Sort).Select(value => Of(value, content, context))]);

    private static DisputeValue Of(DisagreementValueRecord value, PassportContent content, PanelContext context)
    {
        var figure = value.Observation is { } id ? content.Compared.GetValueOrDefault(id) : null;
        var publisher = PanelSources.Publisher(context.Catalogue.Sources[value.Source], context.Language);
        var words = value.Text.In(context.Language);
        var measure = figure is null ? "" : string.Join(context.Text(PanelText.ListComma), new[] { context.IndicatorOf(figure).Label(context.Language), context.Period(figure) });
        return new(
            figure?.Id.Value, figure is null ? words : context.ValueText(figure), figure is not null && words.Length > 0 ? words : measure, value.Source, publisher,
            PanelSources.Locator(value.Locator, context), figure?.Id == content.Figure.Id);
    }
}
