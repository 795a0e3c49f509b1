using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels.Forms;

namespace InnovationDashboard.Web.Panels.Builders;

/// <summary>One headline a series: the newest figure, and how it stands to the one before only where the two may be compared.</summary>
public sealed class HeadlineBuilder : IPanelBuilder
{
    /// <inheritdoc />
    public IReadOnlyList<string> Forms { get; } = ["headline"];

    /// <inheritdoc />
    public PanelBody Build(PanelInput input)
    {
        var context = input.Context;
        var items = input.Own.Where(series => series.Declaration.Role != "alternative" && series.Figures.Count > 0).Select(series => Item(series, input)).ToList();
        var description = Listing.Join(items.Select(item => context.Text(PanelText.MarkLabel, item.Name, NumberText.WithSuffix(item.Before + (context.Language == Language.English && item.Before.Length > 0 ? " " : "") + item.Number, item.Unit, context.Language), item.Period)), context);
        return new(null, new HeadlineForm(items), TwinTable.Of(new(input.Panel, [.. input.Series.Select(series => WithHistory(series, input))], context)), description, []);
    }

    // The small trend and the change in words show older figures, too: the table holds them all.
    private static PickedSeries WithHistory(PickedSeries series, PanelInput input) =>
        series.Figures.Count == 0 || series.Declaration.Role is "target" or "benchmark" or "alternative" ? series
        : series with { Figures = [.. History(series, input).Where(figure => !series.Figures.Contains(figure)), .. series.Figures] };

    private static List<Figure> History(PickedSeries series, PanelInput input)
    {
        var figure = series.Figures[^1];
        return [.. input.Panel.Series.First(candidate => candidate.Declaration.Sort == series.Declaration.Sort).Figures
            .Where(candidate => candidate.Value is not null && candidate.Place == figure.Place && candidate.Sector == figure.Sector && candidate.Period == figure.Period)
            .OrderBy(candidate => candidate.Year)];
    }

    private static HeadlineItem Item(PickedSeries series, PanelInput input)
    {
        var context = input.Context;
        var figure = series.Figures[^1];
        var history = History(series, input);
        var before = history.LastOrDefault(candidate => candidate.Year < figure.Year);
        var unit = context.UnitOf(figure);
        var parts = NumberText.Parts(figure, context.IndicatorOf(figure), unit, context.Language);
        var label = series.Declaration.Label.In(context.Language);
        return new(
            figure.Id.Value, figure.Id.Value, parts.Before, parts.Number, string.Join(' ', new[] { parts.After, NumberText.Suffix(figure, unit, context.Language) }.Where(text => text.Length > 0)),
            label.Length > 0 ? label : context.IndicatorOf(figure).Name.In(context.Language), context.Period(figure),
            before is null ? "" : Change(before, figure, context), before?.Id.Value, context.Remarks(figure with { Status = figure.Status & ~ObservationStatus.Break }),
            [.. input.References.Select(reference => (ReferenceText(reference.Series, reference.Figure, context), reference.Figure.Id.Value))],
            TrendOf(history, figure, context), Speaker(figure, context));
    }

    private static string Change(Figure before, Figure figure, PanelContext context)
    {
        var (value, period) = (context.BareText(before), context.Period(before));
        var comparison = FigureComparison.Of(before, figure, context.Catalogue);
        if (comparison.Bar == ComparisonBar.Break) return context.Text(PanelText.NotComparable, value, period, comparison.Reason.In(context.Language));
        if (!comparison.HasDirection) return "";
        var difference = figure.Value!.Value.CompareTo(before.Value!.Value);
        if (difference == 0) return context.Text(PanelText.SameAs, period);
        var better = context.UnitOf(figure).Kind == "rank" ? difference < 0 : difference > 0;
        return context.Text(better ? PanelText.UpFrom : PanelText.DownFrom, value, period);
    }

    private static string ReferenceText(PickedSeries series, Figure figure, PanelContext context)
    {
        var label = series.Declaration.Label.In(context.Language);
        var value = context.ValueText(figure);
        return label.Length > 0 ? context.Text(PanelText.MissingList, label, value) : context.Text(series.Declaration.Role == "target" ? PanelText.Target : PanelText.Benchmark, value);
    }

    private static Trend? TrendOf(List<Figure> history, Figure figure, PanelContext context)
    {
        if (history.Count < 3 || context.IndicatorOf(figure).Form is not ("line" or "segments" or "rank" or "dots")) return null;
        var joined = context.IndicatorOf(figure).Form != "dots";
        var breaks = SeriesCutter.BreaksOf(history, context.Catalogue.Breaks);
        var segments = joined ? SeriesCutter.Segments(history, breaks) : [.. history.Select(candidate => (IReadOnlyList<Figure>)[candidate])];
        var (first, last) = (history[0].Year, history[^1].Year);
        var (low, high) = (history.Min(candidate => candidate.Value!.Value), history.Max(candidate => candidate.Value!.Value));
        var rank = context.UnitOf(figure).Kind == "rank";
        (double, double) Place(Figure candidate)
        {
            var y = high > low ? (candidate.Value!.Value - low) / (high - low) : 0.5;
            return (last > first ? (double)(candidate.Year - first) / (last - first) : 0.5, rank ? 1 - y : y);
        }

        return new([.. segments.Select(segment => (IReadOnlyList<(double, double)>)[.. segment.Select(Place)])],
            context.Named($"{first}–{last}", Listing.Join(history.Select(candidate => context.Bracketed(context.BareText(candidate), candidate.Year)), context, 12)));
    }

    private static string Speaker(Figure figure, PanelContext context) =>
        figure.Speaker is { } code && context.Catalogue.Speakers.TryGetValue(code, out var speaker)
            ? speaker.Role.IsEmpty ? speaker.Name.In(context.Language) : context.Text(PanelText.SaidBy, speaker.Name.In(context.Language), speaker.Role.In(context.Language))
            : "";
}
