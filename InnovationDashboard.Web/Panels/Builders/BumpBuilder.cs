using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts.Bump;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Web.Panels.Builders;

/// <summary>Ranks over the editions of one ranking, cut where the publisher changed the method and where a place was redrawn.</summary>
public sealed class BumpBuilder : IPanelBuilder
{
    private const int MostLines = 8;

    /// <inheritdoc />
    public IReadOnlyList<string> Forms { get; } = ["bump"];

    /// <inheritdoc />
    public PanelBody Build(PanelInput input)
    {
        var context = input.Context;
        var figures = input.Own.SelectMany(series => series.Figures).ToList();
        var editions = Editions(figures, input);
        var lines = Chosen(figures, editions, input).Select(line => Series(line, editions, input)).OrderBy(line => line.Tone == Tone.Focus ? 1 : 0).ToList();
        var data = new BumpData(
            [.. editions.Select(edition => new BumpEdition(Listing.Year(edition.Year), edition.Year, edition.Comparable == "no" ? edition.Reason.In(context.Language) : null))],
            lines, context.Text(PanelText.UnknownRank));
        var notes = editions.Skip(1).Where(edition => edition.Comparable == "no")
            .Select(edition => context.CutNote(edition.Year, edition.Reason.In(context.Language))).ToList();
        return new(data, null, Table(lines, editions, context), Describe(lines, editions, context), notes);
    }

    // Editions are those of the ranking whose indicator the panel draws, within the years that have figures.
    private static List<EditionRecord> Editions(List<Figure> figures, PanelInput input)
    {
        var catalogue = input.Context.Catalogue;
        var indicators = figures.Select(figure => figure.Indicator).ToHashSet();
        var rankings = catalogue.Rankings.Where(ranking => indicators.Contains(ranking.Indicator)).Select(ranking => ranking.Code).ToHashSet();
        var (first, last) = (figures.Min(figure => figure.Year), figures.Max(figure => figure.Year));
        return [.. catalogue.Editions.Values.Where(edition => rankings.Contains(edition.Ranking) && edition.Year >= first && edition.Year <= last)
            .DistinctBy(edition => edition.Year).OrderBy(edition => edition.Year)];
    }

    // A predecessor (parent names what it became) shares its successor's line and is cut from it.
    private static IEnumerable<List<Figure>> Chosen(List<Figure> figures, List<EditionRecord> editions, PanelInput input)
    {
        var catalogue = input.Context.Catalogue;
        PlaceCode Line(PlaceCode place) => catalogue.Places[place] is { Parent: { } parent } && figures.Exists(figure => figure.Place == parent) ? parent : place;
        var lines = figures.Where(figure => editions.Exists(edition => edition.Year == figure.Year)).GroupBy(figure => Line(figure.Place)).ToList();
        var last = editions.Count > 0 ? editions[^1].Year : 0;
        return lines
            .OrderBy(line => input.IsSubject(line.Key) ? 0 : 1)
            .ThenBy(line => line.Where(figure => figure.Year == last).Select(figure => figure.Value).FirstOrDefault() ?? double.MaxValue)
            .ThenBy(line => line.Min(figure => figure.Value) ?? double.MaxValue)
            .ThenBy(line => line.Key.Value, StringComparer.Ordinal)
            .Take(Math.Min(input.Panel.Panel.Limit ?? MostLines, MostLines))
            .Select(line => line.OrderBy(figure => figure.Year).ToList());
    }

    private static BumpSeries Series(List<Figure> line, List<EditionRecord> editions, PanelInput input)
    {
        var context = input.Context;
        var place = line[^1].Place;
        var tone = input.IsSubject(place) ? Tone.Focus : Tone.Context;
        var name = context.PlaceName(place);
        var points = line.Where(figure => figure.Value is not null).Select(figure => new BumpPoint(
            new MarkInfo(figure.Id.Value, context.MarkLabel(context.PlaceName(figure.Place), figure), figure.Id.Value, Tone: tone, Hollow: PanelContext.IsHollow(figure)),
            editions.FindIndex(edition => edition.Year == figure.Year), (int)figure.Value!.Value)).DistinctBy(point => point.Edition).ToList();
        var cuts = context.Catalogue.Breaks
            .Where(cut => cut.Indicator == line[0].Indicator && cut.Place is { } at && line.Exists(figure => figure.Place == at))
            .Select(cut => editions.FindIndex(edition => edition.Year >= cut.BeforeYear))
            .Concat(line.Zip(line.Skip(1)).Where(pair => pair.First.Place != pair.Second.Place).Select(pair => editions.FindIndex(edition => edition.Year == pair.Second.Year)))
            .Where(index => index > 0).ToHashSet();
        return new(place.Value, name, tone, points, cuts);
    }

    private static TableModel Table(List<BumpSeries> lines, List<EditionRecord> editions, PanelContext context)
    {
        var columns = editions.Select(edition => Texts.In(context.Language, FigureText.Edition, edition.Year)).Prepend(context.Text(PanelText.ColumnPlace)).ToList();
        var rows = lines.OrderBy(line => line.Points.Where(point => point.Edition == editions.Count - 1).Select(point => point.Rank).DefaultIfEmpty(int.MaxValue).First())
            .Select(line => new TableRow(line.Key, [new(line.Name), .. editions.Select((_, index) => Cell(line, index, context))], line.Tone == Tone.Focus));
        return new(columns, [.. rows]);
    }

    private static TableCell Cell(BumpSeries line, int edition, PanelContext context) =>
        line.Points.FirstOrDefault(point => point.Edition == edition) is { } point
            ? new(Listing.Year(point.Rank), point.Info.Figure, Numeric: true)
            : new(context.Text(PanelText.UnknownRank), Numeric: true);

    private static string Describe(List<BumpSeries> lines, List<EditionRecord> editions, PanelContext context)
    {
        var focus = lines.Find(line => line.Tone == Tone.Focus) ?? lines[^1];
        var ranks = focus.Points.OrderBy(point => point.Edition).Select(point => context.Bracketed(NumberText.Ordinal(point.Rank, context.Language), editions[point.Edition].Year));
        return context.Text(PanelText.DescribeBump, editions.Count, context.Named(focus.Name, Listing.Join(ranks, context, 12)));
    }
}
