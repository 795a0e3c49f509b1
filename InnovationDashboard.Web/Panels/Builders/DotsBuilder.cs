using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Charts.Dots;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Web.Panels.Builders;

/// <summary>Dots on a common axis; two a row make a dumbbell; one subject over years becomes dots by year that are never joined.</summary>
public sealed class DotsBuilder : IPanelBuilder
{
    /// <inheritdoc />
    public IReadOnlyList<string> Forms { get; } = ["dots"];

    /// <inheritdoc />
    public PanelBody Build(PanelInput input)
    {
        var figures = input.Own.SelectMany(series => series.Figures).Where(figure => figure.Value is not null).ToList();
        var rank = input.Context.UnitOf(figures[0]).Kind == "rank";
        var overYears = input.Own.Any(series => series.Declaration.YearPick == "all" && series.Figures.Count > 1);
        if (overYears && !rank) return LineBuilder.Build(input, "dots");
        var dumbbell = input.Own.Count(series => series.Declaration.Role is "low" or "high" or "focus" or "context") >= 2
            && input.Own.Select(series => series.Figures.Select(figure => figure.Place).ToHashSet()).Aggregate((left, right) => [.. left.Intersect(right)]).Count > 1;
        var strips = !overYears && figures.Select(figure => figure.Place).Distinct().Skip(1).Any() && figures.Select(figure => figure.Sector).Distinct().Skip(1).Any();
        var rows = strips ? Strips(input) : dumbbell ? Pairs(input) : Singles(input, overYears, rank);
        var data = new DotsData(rows, rank, !rank, dumbbell && !strips ? Legend(input) : [], Listing.Axis(figures[0], input.Context));
        return new(data, null, TwinTable.Of(input), strips ? DescribeStrips(rows, input.Context) : Describe(rows, input.Context), Notes(input, figures, overYears));
    }

    private static string Describe(List<DotRow> rows, PanelContext context) => context.Text(
        PanelText.DescribeDots, rows.Count,
        Listing.Join(rows.Where(row => row.Points.Count > 0).Select(row => $"{row.Name} {string.Join(" / ", row.Points.Select(point => point.ValueText))}"), context));

    // Of many dots a row only those in focus are told; whose they are stands once, in front.
    private static string DescribeStrips(List<DotRow> rows, PanelContext context)
    {
        var names = rows.SelectMany(row => row.Points).Select(point => point.Name).Where(name => name.Length > 0).Distinct().ToList();
        string Values(DotRow row) => string.Join(" / ", names.Select(name => row.Points.FirstOrDefault(point => point.Name == name)?.ValueText ?? context.Text(PanelText.NoValueKnown)));
        return context.Text(PanelText.DescribeStrips, rows.Count, string.Join(" / ", names), Listing.Join(rows.Select(row => $"{row.Name} {Values(row)}"), context, rows.Count));
    }

    private static List<DotRow> Singles(PanelInput input, bool overYears, bool rank)
    {
        var context = input.Context;
        var rows = input.Own.SelectMany(series => series.Figures.Select(figure => (series, figure)))
            .Where(row => !rank || row.figure.Value is not null || input.Own.Count() > 1)
            .Select(row => (row.figure, drawn: new DotRow(
                row.figure.Id.Value, Name(row.series, row.figure, overYears, rank, input), Detail(row.figure, overYears, context),
                row.figure.Value is null ? [] : [Point(row.series, row.figure, ToneOf(row.figure, input), rank, input)]))).ToList();
        if (input.Panel.Panel.Order is "value") rows = [.. rows.OrderBy(row => rank ? row.figure.Value : -row.figure.Value)];
        return [.. rows.Take(input.Panel.Panel.Limit ?? int.MaxValue).Select(row => row.drawn)];
    }

    // A row a sector, a dot a place: where one place stands among all, sector by sector.
    private static List<DotRow> Strips(PanelInput input)
    {
        var context = input.Context;
        var rows = input.Own.SelectMany(series => series.Figures.Select(figure => (series, figure))).Where(row => row.figure is { Value: not null, Sector: not null })
            .GroupBy(row => row.figure.Sector!.Value).Select(group => new DotRow(
                group.Key.Value, context.SectorName(group.Key), "", [.. group.Select(row => (row, tone: StripTone(row.series, row.figure, input))).OrderBy(dot => dot.tone).Select(dot =>
                    Point(dot.row.series, dot.row.figure, dot.tone, false, input) with { Name = dot.tone == Tone.Context ? "" : context.PlaceName(dot.row.figure.Place) })])).ToList();
        double Highest(DotRow row) => row.Points.Where(point => point.Info.Tone == Tone.Focus).Select(point => point.Value).DefaultIfEmpty(0).Max();
        return [.. rows.OrderByDescending(Highest).Take(input.Panel.Panel.Limit ?? int.MaxValue)];
    }

    // The accent for the panel's own subject; a district chosen beside it is ink.
    private static Tone StripTone(PickedSeries series, Figure figure, PanelInput input) =>
        series.Declaration.Role == "focus" ? Tone.Focus : input.Emphasis.AnyPlace && input.Emphasis.On(figure.Place) ? Tone.Ink : Tone.Context;

    private static List<DotRow> Pairs(PanelInput input)
    {
        var context = input.Context;
        var series = input.Own.Take(2).ToList();
        var places = series[0].Figures.Select(figure => figure.Place).Where(place => series[1].Figures.Any(figure => figure.Place == place)).Distinct();
        var rows = places.Select(place => new DotRow(
            place.Value, context.PlaceName(place), "",
            [.. series.SelectMany((picked, index) => picked.Figures.Where(figure => figure.Place == place && figure.Value is not null).Take(1).Select(figure =>
                Point(picked, figure, index == 1 ? Tone.Ink : input.IsSubject(place) || input.IsEmphasised(figure) ? Tone.Focus : Tone.Context, false, input)))])).ToList();
        return [.. (input.Panel.Panel.Order is "value" ? rows.OrderByDescending(row => row.Points.Max(point => point.Value)) : rows.AsEnumerable()).Take(input.Panel.Panel.Limit ?? int.MaxValue)];
    }

    private static IReadOnlyList<DotLegend> Legend(PanelInput input) =>
        [.. input.Own.Take(2).Select((series, index) => new DotLegend(
            series.Declaration.Label.In(input.Context.Language) is { Length: > 0 } label ? label : input.Context.Catalogue.Indicators[series.Declaration.Indicator].Label(input.Context.Language),
            index == 1 ? Tone.Ink : Tone.Context, false))];

    private static string Name(PickedSeries series, Figure figure, bool overYears, bool rank, PanelInput input)
    {
        var context = input.Context;
        if (overYears) return context.Period(figure);
        var several = input.Own.Select(picked => picked.Declaration.Indicator).Distinct().Skip(1).Any();
        if (rank && several && context.Catalogue.Rankings.FirstOrDefault(ranking => ranking.Indicator == figure.Indicator) is { } record)
            return series.Declaration.Label.In(context.Language) is { Length: > 0 } label ? label : record.ShortName.In(context.Language);
        return input.NameOf(series, figure);
    }

    private static string Detail(Figure figure, bool overYears, PanelContext context)
    {
        var period = overYears ? "" : context.Period(figure);
        if (figure.Value is not null) return period;
        var unknown = Texts.In(context.Language, FigureText.Unknown);
        return period.Length == 0 ? unknown : period + " · " + unknown;
    }

    private static DotPoint Point(PickedSeries series, Figure figure, Tone tone, bool rank, PanelInput input)
    {
        var context = input.Context;
        var info = new MarkInfo(
            figure.Id.Value, context.MarkLabel(input.NameOf(series, figure), figure), figure.Id.Value,
            context.FilterHref(input.Panel.Panel.Link, figure.Place, figure.Sector) ?? RankingHref(figure, input), tone, input.IsEmphasised(figure), PanelContext.IsHollow(figure));
        return new(info, rank ? figure.Value!.Value : context.Scaled(figure)!.Value, rank ? Listing.Year((int)figure.Value!.Value) : Listing.Direct(figure, context));
    }

    private static string? RankingHref(Figure figure, PanelInput input)
    {
        if (input.Panel.Panel.Link != "ranking") return null;
        var catalogue = input.Context.Catalogue;
        var ranking = catalogue.Rankings.FirstOrDefault(candidate => candidate.Indicator == figure.Indicator);
        var route = catalogue.Pages.Values.FirstOrDefault(page => page.Kind == "ranking")?.Route;
        return ranking is null || route is null ? null : input.Context.View.At(route.Replace("{code}", ranking.Code.Value, StringComparison.Ordinal)).Href();
    }

    private static Tone ToneOf(Figure figure, PanelInput input)
    {
        if (input.AnyEmphasis) return input.IsEmphasised(figure) ? Tone.Focus : Tone.Context;
        return input.IsSubject(figure.Place) ? Tone.Focus : Tone.Context;
    }

    private static IReadOnlyList<string> Notes(PanelInput input, List<Figure> figures, bool overYears) => !overYears ? [] :
        [.. SeriesCutter.BreaksOf(figures, input.Context.Catalogue.Breaks).Where(cut => cut.Place is null)
            .Select(cut => input.Context.CutNote(cut)).Distinct()];
}
