using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Bullet;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Panels.Builders;

/// <summary>Values against a target or benchmark. Declared as runs of series: each value series is followed by its own target or benchmark.</summary>
public sealed class BulletBuilder : IPanelBuilder
{
    /// <inheritdoc />
    public IReadOnlyList<string> Forms { get; } = ["bullet"];

    /// <inheritdoc />
    public PanelBody Build(PanelInput input)
    {
        var context = input.Context;
        var rows = Runs(input).Select(run => Row(run, input)).ToList();
        var summary = Listing.Join(rows.Select(row => row.Reference is { } reference ? context.Bracketed(context.Named(row.Name, row.ValueText), reference.Text) : context.Named(row.Name, row.ValueText)), context);
        return new(new BulletData(rows), null, TwinTable.Of(input), context.Text(PanelText.DescribeBullet, summary), []);
    }

    private static IEnumerable<List<PickedSeries>> Runs(PanelInput input)
    {
        var run = new List<PickedSeries>();
        foreach (var series in input.Series.OrderBy(series => series.Declaration.Sort))
        {
            if (series.Declaration.Role is "focus" or "context" && run.Count > 0)
            {
                yield return run;
                run = [];
            }

            run.Add(series);
        }

        if (run.Count > 0) yield return run;
    }

    private static BulletRow Row(List<PickedSeries> run, PanelInput input)
    {
        var context = input.Context;
        var own = run[0];
        var figure = own.Figures.LastOrDefault(candidate => candidate.Value is not null);
        var reference = run.Where(series => series.Declaration.Role is "target" or "benchmark")
            .SelectMany(series => series.Figures.Where(candidate => candidate.Value is not null).Select(candidate => (series, candidate))).FirstOrDefault();
        var level = reference.candidate is null ? null : References.Level(reference.series, reference.candidate, context);
        var name = figure is null ? Fallback(own, context) : input.NameOf(own, figure);
        if (figure is null)
            return new(new MarkInfo(own.Declaration.Indicator.Value, context.Named(name, context.Text(PanelText.NoValueKnown))), name, null, context.Text(PanelText.NoValueKnown), level, []);

        var info = new MarkInfo(
            figure.Id.Value, context.MarkLabel(name, figure), figure.Id.Value, context.FilterHref(input.Panel.Panel.Link, figure.Place, figure.Sector), Tone.Focus,
            input.IsEmphasised(figure), PanelContext.IsHollow(figure));
        IReadOnlyList<ReferenceLevel> alternatives = [.. run.Where(series => series.Declaration.Role == "alternative").SelectMany(series => series.Figures)
            .Where(candidate => candidate.Value is not null)
            .Select(candidate => new ReferenceLevel(new MarkInfo(candidate.Id.Value, context.MarkLabel(name, candidate), candidate.Id.Value), context.Scaled(candidate)!.Value, context.Period(candidate)))];
        return new(info, name, context.Scaled(figure), $"{context.ValueText(figure)} · {context.Period(figure)}", level, alternatives);
    }

    private static string Fallback(PickedSeries series, PanelContext context) =>
        series.Declaration.Label.In(context.Language) is { Length: > 0 } label ? label : context.Catalogue.Indicators[series.Declaration.Indicator].Label(context.Language);
}
