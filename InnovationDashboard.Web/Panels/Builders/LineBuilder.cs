using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Panels.Builders;

/// <summary>Values over years: cut at breaks, never joined where the indicator may only be drawn as dots.</summary>
public sealed class LineBuilder : IPanelBuilder
{
    /// <inheritdoc />
    public IReadOnlyList<string> Forms { get; } = ["line"];

    /// <inheritdoc />
    public PanelBody Build(PanelInput input) => Build(input, "line");

    /// <summary>Builds the same data under another form name (<c>dots</c> by year).</summary>
    internal static PanelBody Build(PanelInput input, string form)
    {
        var runs = Runs(input);
        var breaks = runs.Where(run => run.Series.Tone == Tone.Focus || runs.Count == 1).SelectMany(run => run.Breaks)
            .DistinctBy(cut => cut.BeforeYear).OrderBy(cut => cut.BeforeYear).ToList();
        var context = input.Context;
        var first = input.Own.SelectMany(series => series.Figures).First();
        var data = new LineData(
            form, [.. runs.Select(run => run.Series)], [.. breaks.Select(cut => new LineBreak(cut.BeforeYear, cut.Reason.In(context.Language)))],
            References.Of(input), FromZero(input), Listing.Axis(first, context));
        var notes = breaks.Select(cut => context.CutNote(cut)).ToList();
        if (form == "line" && runs.Exists(run => run.Series.Joined && run.Series.Segments.Any(HasGap))) notes.Add(context.Text(PanelText.GapNote));
        return new(data, null, TwinTable.Of(input), Listing.Join(runs.Select(run => Describe(run, context)), context, 6), notes);
    }

    /// <summary>One series a place and sector, with its cuts.</summary>
    internal static List<(LineSeries Series, IReadOnlyList<BreakRecord> Breaks)> Runs(PanelInput input)
    {
        var groups = input.Own
            .SelectMany(series => series.Figures.GroupBy(figure => (figure.Place, figure.Sector)).Select(group => (series, figures: (IReadOnlyList<Figure>)(IsJoined(series, group.First(), input) ? SamePeriod(group) : [.. group]))))
            .Where(group => group.figures.Any(figure => figure.Value is not null)).ToList();
        var anyEmphasis = input.AnyEmphasis;
        return [.. groups.Select(group => Run(group.series, group.figures, groups.Count, anyEmphasis, input)).OrderBy(run => run.Series.Tone == Tone.Focus ? 1 : 0)];
    }

    private static (LineSeries Series, IReadOnlyList<BreakRecord> Breaks) Run(PickedSeries series, IReadOnlyList<Figure> figures, int count, bool anyEmphasis, PanelInput input)
    {
        var context = input.Context;
        var breaks = SeriesCutter.BreaksOf(figures, context.Catalogue.Breaks);
        var name = input.NameOf(series, figures[0]);
        var alternative = series.Declaration.Role == "alternative";
        var tone = count == 1 || (anyEmphasis ? input.IsEmphasised(figures[0]) : series.Declaration.Role is "focus" or "alternative") ? Tone.Focus : Tone.Context;
        var joined = IsJoined(series, figures[0], input);
        var link = input.Panel.Panel.Link;
        var points = SeriesCutter.Segments(figures, breaks).Select(segment => (IReadOnlyList<LinePoint>)[.. segment.Select(figure => new LinePoint(
            new MarkInfo(
                figure.Id.Value, context.MarkLabel(name, figure), figure.Id.Value, context.FilterHref(link, figure.Place, figure.Sector), tone,
                input.IsEmphasised(figure), alternative || PanelContext.IsHollow(figure)),
            figure.Year, context.Scaled(figure)!.Value, Listing.Direct(figure, context)))]).ToList();
        // Two declarations may show the same thing from other counts: the place in the panel tells them apart.
        var key = string.Join('.', figures[0].Indicator, figures[0].Place, figures[0].Sector, series.Declaration.Sort);
        return (new LineSeries(key, count == 1 ? "" : name, tone, joined, points), joined ? breaks : []);
    }

    private static bool IsJoined(PickedSeries series, Figure figure, PanelInput input) =>
        series.Declaration.Role != "alternative" && input.Panel.Panel.Form != "dots" && input.Context.IndicatorOf(figure).Form is "line" or "segments";

    // Part-year figures and whole years never share a line: the commonest period of the group is kept.
    private static List<Figure> SamePeriod(IEnumerable<Figure> figures) =>
        [.. figures.GroupBy(figure => figure.Period).OrderByDescending(group => group.Count()).ThenBy(group => group.Key == "year" ? 0 : 1).First()];

    private static bool HasGap(IReadOnlyList<LinePoint> segment) => segment.Zip(segment.Skip(1)).Any(pair => pair.Second.Year - pair.First.Year > 1);

    // A share or count that starts far above zero may be cut at the bottom; a sum of money or people may not.
    private static bool FromZero(PanelInput input)
    {
        var figures = input.Own.SelectMany(series => series.Figures).Where(figure => figure.Value is not null).ToList();
        return input.Context.UnitOf(figures[0]).Kind is not ("score" or "rank" or "year");
    }

    private static string Describe((LineSeries Series, IReadOnlyList<BreakRecord> Breaks) run, PanelContext context)
    {
        string At(LinePoint point) => context.Bracketed(point.ValueText, point.Year);
        var points = run.Series.Segments.SelectMany(segment => segment).ToList();
        var name = run.Series.Name.Length > 0 ? run.Series.Name : context.Catalogue.Indicators[new IndicatorCode(run.Series.Key.Split('.')[0])].Label(context.Language);
        if (run.Series.Joined && run.Series.Segments.Count > 1)
        {
            return context.Text(PanelText.DescribeSegments, name, run.Series.Segments.Count, string.Join(
                context.Text(PanelText.ListComma),
                run.Series.Segments.Select(segment => segment.Count == 1 ? At(segment[0]) : $"{At(segment[0])} – {At(segment[^1])}")));
        }

        if (!run.Series.Joined || points.Count == 1) return context.Named(name, Listing.Join(points.Select(At), context, 12));
        return context.Text(PanelText.DescribeLine, name, points[0].ValueText, points[0].Year, points[^1].ValueText, points[^1].Year);
    }
}
