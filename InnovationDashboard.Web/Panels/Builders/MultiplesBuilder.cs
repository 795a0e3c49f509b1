using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Multiples;

namespace InnovationDashboard.Web.Panels.Builders;

/// <summary>Small multiples on one scale: a pane a place (or sector).</summary>
public sealed class MultiplesBuilder : IPanelBuilder
{
    /// <inheritdoc />
    public IReadOnlyList<string> Forms { get; } = ["multiples"];

    /// <inheritdoc />
    public PanelBody Build(PanelInput input)
    {
        var context = input.Context;
        var byId = input.Own.SelectMany(series => series.Figures).DistinctBy(figure => figure.Id).ToDictionary(figure => figure.Id.Value);
        var runs = LineBuilder.Runs(input).Select(run => (run.Series, run.Breaks, Figure: byId[run.Series.Segments[0][0].Info.Figure!])).ToList();
        var panes = runs
            .OrderBy(run => context.Catalogue.Places.TryGetValue(run.Figure.Place, out var place) ? place.Sort : 0)
            .Select(run =>
            {
                var name = run.Series.Name.Length > 0 ? run.Series.Name : context.PlaceName(run.Figure.Place);
                var emphasised = input.IsEmphasised(run.Figure) || input.IsSubject(run.Figure.Place);
                var info = new MarkInfo(
                    "pane-" + run.Series.Key, name, Href: context.FilterHref(input.Panel.Panel.Link, run.Figure.Place, run.Figure.Sector),
                    Tone: emphasised ? Tone.Focus : Tone.Context, Selected: input.IsEmphasised(run.Figure));
                return new MultiplePane(
                    info, name, [run.Series with { Name = "", Tone = emphasised ? Tone.Focus : Tone.Context }],
                    [.. run.Breaks.Select(cut => new Charts.Line.LineBreak(cut.BeforeYear, cut.Reason.In(context.Language)))]);
            }).ToList();
        var notes = runs.SelectMany(run => run.Breaks).DistinctBy(cut => cut.BeforeYear).OrderBy(cut => cut.BeforeYear)
            .Select(cut => context.CutNote(cut)).ToList();
        var data = new MultiplesData(panes, true, Listing.Axis(runs[0].Figure, context));
        var summary = Listing.Join(panes.Select(pane => pane.Name + " " + context.Bracketed(pane.Series[0].Segments[^1][^1].ValueText, pane.Series[0].Segments[^1][^1].Year)), context, 16);
        return new(data, null, TwinTable.Of(input), context.Text(PanelText.DescribeMultiples, panes.Count, summary), notes);
    }
}
