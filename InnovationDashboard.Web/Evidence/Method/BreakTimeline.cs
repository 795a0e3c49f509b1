using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Matrix;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Evidence.Method;

/// <summary>All breaks of the package: a row a series or ranking, a column a year, a mark where the series is cut.</summary>
public static class BreakTimeline
{
    /// <summary>The drawing's data.</summary>
    public static MatrixData Of(PanelContext context)
    {
        var rows = Rows(context);
        var years = Years(context.Catalogue);
        return new(
            [.. rows.Select(row => new MatrixHead(row.Key, row.Name, Tone.Ink, false))],
            [.. years.Select(year => new MatrixHead(Listing.Year(year), Listing.Year(year), Tone.Ink, false))],
            [.. rows.SelectMany((row, index) => row.Breaks.GroupBy(cut => cut.BeforeYear).Select(group => Cell(row, index, group.Key - years[0], [.. group], context)))]);
    }

    /// <summary>Series and rankings that have breaks, rankings first, each in the order of its first break.</summary>
    public static IReadOnlyList<(string Key, string Name, IReadOnlyList<BreakRecord> Breaks)> Rows(PanelContext context)
    {
        var ranked = context.Catalogue.Rankings.SelectMany(ranking => new[] { ranking.Indicator, ranking.ValueIndicator }).OfType<Data.Values.IndicatorCode>().ToHashSet();
        return [.. context.Catalogue.Breaks.GroupBy(cut => (cut.Indicator, cut.Place, cut.Sector))
            .OrderBy(group => ranked.Contains(group.Key.Indicator) ? 0 : 1).ThenBy(group => context.Catalogue.Indicators[group.Key.Indicator].Topic, StringComparer.Ordinal)
            .ThenBy(group => group.Min(cut => cut.BeforeYear)).ThenBy(group => group.First().Code, StringComparer.Ordinal)
            .Select(group => (group.First().Code, Name(group.Key.Indicator, group.Key.Place, group.Key.Sector, context), (IReadOnlyList<BreakRecord>)[.. group.OrderBy(cut => cut.BeforeYear)]))];
    }

    private static IReadOnlyList<int> Years(Catalogue catalogue)
    {
        var first = catalogue.Breaks.Min(cut => cut.BeforeYear);
        return [.. Enumerable.Range(first, catalogue.Breaks.Max(cut => cut.BeforeYear) - first + 1)];
    }

    private static MatrixCell Cell((string Key, string Name, IReadOnlyList<BreakRecord> Breaks) row, int index, int column, IReadOnlyList<BreakRecord> cuts, PanelContext context)
    {
        var reasons = string.Join(context.Text(PanelText.ListComma), cuts.Select(cut => cut.Reason.In(context.Language)));
        var label = Localisation.Texts.In(context.Language, EvidenceText.BreakLabel, row.Name, cuts[0].BeforeYear, reasons);
        return new(new MarkInfo(cuts[0].Code, label, null, context.View.At(EvidenceAddress.Indicator(cuts[0].Indicator)).Href(), Tone.Focus), index, column, "");
    }

    private static string Name(Data.Values.IndicatorCode indicator, Data.Values.PlaceCode? place, Data.Values.SectorCode? sector, PanelContext context)
    {
        var parts = new List<string> { context.Catalogue.Indicators[indicator].Name.In(context.Language) };
        if (place is { } where) parts.Add(context.PlaceName(where));
        if (sector is { } what) parts.Add(context.SectorName(what));
        return string.Join(context.Text(PanelText.ListComma), parts);
    }
}
