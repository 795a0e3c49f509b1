using System.Globalization;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Web.Panels;

/// <summary>Makes the table twin: every figure of a panel in words, with only the columns that tell rows apart.</summary>
public static class TwinTable
{
    /// <summary>What stands where a row has nothing to say in a column.</summary>
    public const string None = "–";

    /// <summary>The table of a panel's series, in the order given.</summary>
    public static TableModel Of(PanelInput input)
    {
        var rows = input.Series.SelectMany(series => series.Figures.Select(figure => (series, figure))).ToList();
        if (rows.Count == 0) return TableModel.Empty;
        var context = input.Context;
        var columns = Columns(rows.ConvertAll(row => row.figure), input);
        return new(
            [.. columns.Select(column => context.Text(column.Head))],
            [.. rows.Select(row => new TableRow(row.figure.Id.Value, [.. columns.Select(column => column.Cell(row.series, row.figure))], input.IsEmphasised(row.figure)))]);
    }

    private static List<(PanelText Head, Func<PickedSeries, Figure, TableCell> Cell)> Columns(List<Figure> figures, PanelInput input)
    {
        var context = input.Context;
        var columns = new List<(PanelText, Func<PickedSeries, Figure, TableCell>)>();
        if (Varies(figures, figure => figure.Place))
            columns.Add((PanelText.ColumnPlace, (_, figure) => new(context.PlaceName(figure.Place), Href: context.FilterHref(input.Panel.Panel.Link, figure.Place, null))));
        var bySector = Varies(figures, figure => figure.Sector);
        if (bySector) columns.Add((PanelText.ColumnSector, (_, figure) => new(figure.Sector is { } sector ? context.SectorName(sector) : None)));
        (PanelText, Func<PickedSeries, Figure, TableCell>) indicator = (PanelText.ColumnIndicator, (series, figure) => new(IndicatorName(series, figure, context)));
        // The first column names the row: a dash names nothing.
        if (columns.Count == 0 || (bySector && columns.Count == 1 && figures.Exists(figure => figure.Sector is null))) columns.Insert(0, indicator);
        else if (Varies(figures, figure => figure.Indicator)) columns.Add(indicator);
        columns.Add((PanelText.ColumnPeriod, (_, figure) => new(context.Period(figure))));
        columns.Add((PanelText.ColumnValue, (_, figure) => new(context.ValueText(figure), figure.Id.Value, Numeric: true)));
        if (figures.Exists(figure => Remark(figure, context).Length > 0))
            columns.Add((PanelText.ColumnRemark, (_, figure) => new(Remark(figure, context))));
        return columns;
    }

    private static string IndicatorName(PickedSeries series, Figure figure, PanelContext context) =>
        series.Declaration.Label.In(context.Language) is { Length: > 0 } label ? label : context.IndicatorOf(figure).Label(context.Language);

    private static string Remark(Figure figure, PanelContext context)
    {
        var remarks = context.Remarks(figure).ToList();
        if (figure.Note.In(context.Language) is { Length: > 0 } note) remarks.Add(note);
        return string.Join(context.Language == Data.Values.Language.Chinese ? "；" : "; ", remarks);
    }

    private static bool Varies<T>(List<Figure> figures, Func<Figure, T> of) => figures.Select(of).Distinct().Skip(1).Any();
}

/// <summary>Small helpers for lists in text alternatives.</summary>
internal static class Listing
{
    /// <summary>At most <paramref name="most"/> items, then an ellipsis.</summary>
    public static string Join(IEnumerable<string> items, PanelContext context, int most = 8)
    {
        var list = items.ToList();
        var text = string.Join(context.Language == Data.Values.Language.Chinese ? "；" : "; ", list.Take(most));
        return list.Count > most ? text + " …" : text;
    }

    /// <summary>A year as text.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Axis of an indicator: decimals in the reader's scale, percent sign where the unit is one.</summary>
    public static Charts.AxisFormat Axis(Figure figure, PanelContext context)
    {
        var unit = context.UnitOf(figure);
        var factor = unit.Factor(context.Language);
        var shift = factor is > 0 and < 1 ? (int)Math.Round(-Math.Log10(factor)) : 0;
        return new(Math.Min(3, context.IndicatorOf(figure).Decimals + shift), unit.Kind == "percent" ? "%" : "");
    }

    /// <summary>Short text of a value: number with qualifier, with a percent sign where the unit is one.</summary>
    public static string Direct(Figure figure, PanelContext context) =>
        NumberText.WithSuffix(context.BareText(figure), context.UnitOf(figure).Kind == "percent" && NumberText.Suffix(figure, context.UnitOf(figure), context.Language).Length > 0 ? "%" : "", context.Language);
}
