using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Bump;
using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Passports;

/// <summary>Draws figures of one indicator without a declaration in the package: declares a panel for them and has it built as any other, cuts included.</summary>
public sealed class SeriesPanels(PanelFactory factory)
{
    // A list of bars longer than this is a table.
    private const int MostBars = 24;

    /// <summary>A figure in its own series; where it is alone, among the same at other places, then in other sectors; null when there is nothing beside it.</summary>
    public PassportSeries? OfFigure(PassportContent content, PanelContext context, ReadAs readAs)
    {
        var figure = content.Figure;
        var known = content.OfIndicator.Where(other => other.Value is not null && other.Period == figure.Period).ToList();
        var own = known.Where(other => other.Place == figure.Place && other.Sector == figure.Sector).ToList();
        if (own.Count > 1) return Build(PassportText.Series, Form(figure, context), Declare(figure, own), figure, context, readAs);
        if (figure.Value is null) return null;
        var same = known.Where(other => other.Year == figure.Year && SchemeOf(other, context) == SchemeOf(figure, context)).ToList();
        var neighbours = same.Where(other => other.Sector == figure.Sector).ToList();
        var sectors = same.Where(other => other.Place == figure.Place && other.Sector is not null && figure.Sector is not null).ToList();
        if (context.UnitOf(figure).Kind is "rank" or "year") return null;
        return neighbours.Count is > 1 and <= MostBars ? Build(PassportText.Neighbours, "bars", Among(figure, neighbours), figure, context, readAs)
            : sectors.Count is > 1 and <= MostBars ? Build(PassportText.Sectors, "bars", Among(figure, sectors), figure, context, readAs)
            : null;
    }

    /// <summary>The drawings of an indicator: the site's own place over the years, and the places of its widest scheme at the newest date; none where neither can be drawn.</summary>
    public IReadOnlyList<PassportSeries> OfIndicator(IReadOnlyList<Figure> figures, PanelContext context, ReadAs readAs)
    {
        var known = figures.Where(figure => figure.Value is not null && figure.Sector is null).ToList();
        var drawn = new List<PassportSeries>(2);
        var line = known.Where(figure => figure.Place == context.Catalogue.Site.Place).GroupBy(figure => figure.Period).Select(group => group.ToList()).MaxBy(group => group.Count);
        if (line is { Count: > 1 }) drawn.Add(Build(PassportText.OverYears, Form(line[0], context), Declare(line[0], line), null, context, readAs));
        var scheme = known.Where(figure => context.UnitOf(figure).Kind is not ("rank" or "year")).GroupBy(figure => (Scheme: SchemeOf(figure, context), figure.Year, figure.Period))
            .Where(group => group.Count() is > 1 and <= MostBars).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key.Year).Select(group => group.ToList()).FirstOrDefault();
        if (scheme is not null) drawn.Add(Build(PassportText.ByPlace, "bars", [Content(0, "context", scheme[0], scheme)], null, context, readAs));
        return drawn;
    }

    private static string SchemeOf(Figure figure, PanelContext context) => context.Catalogue.Places[figure.Place].Scheme;

    private static string Form(Figure figure, PanelContext context) =>
        context.UnitOf(figure).Kind == "rank" ? (context.Catalogue.Rankings.Any(ranking => ranking.Indicator == figure.Indicator) ? "bump" : "dots")
        : context.IndicatorOf(figure).Form is "line" or "segments" ? "line" : "dots";

    private static List<SeriesContent> Declare(Figure figure, List<Figure> figures) => [Content(0, "focus", figure, figures)];

    private static List<SeriesContent> Among(Figure figure, List<Figure> figures) => [Content(0, "focus", figure, [figure]), Content(1, "context", figure, figures)];

    // The figures are picked already: the declaration only has to let all of them through.
    private static SeriesContent Content(int sort, string role, Figure like, List<Figure> figures) => new(
        new SeriesRecord(sort, like.Indicator, "peers", null, null, "family", null, null, null, null, "all", null, role, LocalText.Empty), figures);

    private PassportSeries Build(PassportText head, string form, List<SeriesContent> series, Figure? own, PanelContext context, ReadAs readAs)
    {
        var indicator = context.Catalogue.Indicators[series[0].Declaration.Indicator];
        var name = new LocalText(Texts.In(Language.English, head), Texts.In(Language.Chinese, head));
        var panel = new PanelRecord(new("figure-series"), new("figures"), "series", 0, form, "half", name, indicator.Name, LocalText.Empty, null, null, null, null, false);
        var model = factory.Build(new PanelContent(panel, series, [], [], [], []), context);
        if (own is not null) model = model with { Body = model.Body with { Chart = Marked(model.Body.Chart, own.Id.Value) } };
        return new(model, model.Body.Chart is { } chart && readAs == ReadAs.Chart ? PageModels.Draw(chart, panel.Span) : []);
    }

    // The figure that is read about stands out in its series.
    private static ChartData? Marked(ChartData? chart, string id) => chart switch
    {
        LineData line => line with
        {
            Series = [.. line.Series.Select(series => series with
            {
                Segments = [.. series.Segments.Select(segment => (IReadOnlyList<LinePoint>)[.. segment.Select(point => point with { Info = point.Info with { Selected = point.Info.Figure == id } })])],
            })],
        },
        BumpData bump => bump with
        {
            Series = [.. bump.Series.Select(series => series with { Points = [.. series.Points.Select(point => point with { Info = point.Info with { Selected = point.Info.Figure == id } })] })],
        },
        _ => chart,
    };
}
