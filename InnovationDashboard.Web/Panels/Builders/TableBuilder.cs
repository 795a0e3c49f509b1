using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels.Forms;

namespace InnovationDashboard.Web.Panels.Builders;

/// <summary>A table that is the panel itself: weak sources, other definitions, anything that must not be drawn. Without series: the boundary versions of the areas.</summary>
public sealed class TableBuilder : IPanelBuilder
{
    /// <inheritdoc />
    public IReadOnlyList<string> Forms { get; } = ["table"];

    /// <inheritdoc />
    public PanelBody Build(PanelInput input)
    {
        var table = input.Series.Count == 0 ? Boundaries(input.Context) : IsRanks(input) ? Pivot(input) : TwinTable.Of(input);
        return new(null, new TableForm(), table, input.Context.Text(PanelText.DescribeList, table.Rows.Count), []);
    }

    private static bool IsRanks(PanelInput input)
    {
        var figures = input.Own.SelectMany(series => series.Figures).ToList();
        return figures.Count > 0 && figures.TrueForAll(figure => input.Context.UnitOf(figure).Kind == "rank") && figures.Select(figure => figure.Year).Distinct().Skip(1).Any();
    }

    // Ranks read across: a row a place (and subject), a column an edition; empty cells are unknown, not unranked.
    private static TableModel Pivot(PanelInput input)
    {
        var context = input.Context;
        var figures = input.Own.SelectMany(series => series.Figures.Select(figure => (Name: input.NameOf(series, figure), Figure: figure))).ToList();
        var years = figures.Select(row => row.Figure.Year).Distinct().Order().ToList();
        var rows = figures.GroupBy(row => row.Name)
            .OrderBy(group => group.Any(row => input.IsSubject(row.Figure.Place)) ? 0 : 1)
            .ThenBy(group => group.Where(row => row.Figure.Value is not null).OrderByDescending(row => row.Figure.Year).Select(row => row.Figure.Value).FirstOrDefault() ?? double.MaxValue)
            .Select(group => new TableRow(group.Key, [new(group.Key), .. years.Select(year => Cell(group.Select(row => row.Figure).FirstOrDefault(figure => figure.Year == year), context))], group.Any(row => input.IsSubject(row.Figure.Place))));
        return new([context.Text(PanelText.ColumnPlace), .. years.Select(year => Texts.In(context.Language, FigureText.Edition, year))], [.. rows]);
    }

    private static TableCell Cell(Figure? figure, PanelContext context) =>
        figure?.Value is { } rank
            ? new(Listing.Year((int)rank) + (figure.Derived ? "*" : ""), figure.Id.Value, Numeric: true)
            : new(figure is null ? "" : Texts.In(context.Language, FigureText.Unknown), figure?.Id.Value, Numeric: true);

    private static TableModel Boundaries(PanelContext context)
    {
        var subject = context.Subject?.Place;
        var rows = context.Catalogue.Boundaries.Where(boundary => subject is null || boundary.Place == subject).Select(boundary => new TableRow(
            boundary.Code,
            [
                new(context.PlaceName(boundary.Place)),
                new(boundary.ValidTo is { } end ? $"{boundary.ValidFrom}–{end}" : context.Text(PanelText.Since, boundary.ValidFrom)),
                new(boundary.AreaKm2 is { } size ? context.Text(PanelText.AreaSize, Qualified(boundary, NumberText.Grouped(size, 2), context)) : Texts.In(context.Language, FigureText.Unknown), boundary.Code, Numeric: true),
                new(boundary.Extent.In(context.Language)),
            ],
            boundary.Place == context.Lit.Area));
        return new([.. new[] { PanelText.ColumnPlace, PanelText.ColumnPeriod, PanelText.ColumnArea, PanelText.ColumnRemark }.Select(key => context.Text(key))], [.. rows]);
    }

    private static string Qualified(BoundaryRecord boundary, string number, PanelContext context) => boundary.Qualifier switch
    {
        Data.Values.Qualifier.About => Texts.In(context.Language, FigureText.QAbout, number),
        Data.Values.Qualifier.Over => Texts.In(context.Language, FigureText.QOver, number),
        _ => number,
    };
}
