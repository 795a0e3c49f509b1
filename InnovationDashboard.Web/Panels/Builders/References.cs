using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Panels.Builders;

/// <summary>Turns targets and benchmarks into reference levels.</summary>
internal static class References
{
    public static IReadOnlyList<ReferenceLevel> Of(PanelInput input) =>
        [.. input.References.Select(reference => Level(reference.Series, reference.Figure, input.Context))];

    public static ReferenceLevel Level(PickedSeries series, Figure figure, PanelContext context)
    {
        var text = context.Text(series.Declaration.Role == "target" ? PanelText.Target : PanelText.Benchmark, Listing.Direct(figure, context));
        var label = series.Declaration.Label.In(context.Language);
        var subject = label.Length > 0 ? label : context.IndicatorOf(figure).Label(context.Language);
        return new(new MarkInfo(figure.Id.Value, context.Named(text, context.MarkLabel(subject, figure)), figure.Id.Value, Tone: Tone.Ink), context.Scaled(figure) ?? 0, text);
    }
}
