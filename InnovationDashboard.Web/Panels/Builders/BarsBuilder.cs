using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Charts.Bars;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Panels.Builders;

/// <summary>Sorted bars from zero.</summary>
public sealed class BarsBuilder : IPanelBuilder
{
    /// <inheritdoc />
    public IReadOnlyList<string> Forms { get; } = ["bars"];

    /// <inheritdoc />
    public PanelBody Build(PanelInput input)
    {
        var context = input.Context;
        var panel = input.Panel.Panel;
        var figures = input.Own.SelectMany(series => series.Figures.Select(figure => (series, figure))).ToList();
        var known = figures.Where(row => row.figure.Value is not null).ToList();
        if (panel.Order is null or "value") known = [.. known.OrderByDescending(row => row.figure.Value)];
        else if (panel.Order == "year") known = [.. known.OrderBy(row => row.figure.Year)];
        var shown = Limit(known, panel.Limit, input);
        var newest = known.Count > 0 ? known.Max(row => row.figure.Year) : 0;
        var anyEmphasis = input.AnyEmphasis;
        var anySubject = known.Exists(row => input.IsSubject(row.figure.Place)) && known.Exists(row => !input.IsSubject(row.figure.Place));

        // Two years of one place are two rows: then only the figure tells them apart.
        var apart = shown.DistinctBy(row => input.KeyOf(row.figure)).Count() == shown.Count;
        var rows = shown.Select((row, index) => new BarRow(
            new MarkInfo(
                apart ? input.KeyOf(row.figure) : row.figure.Id.Value, context.MarkLabel(input.NameOf(row.series, row.figure), row.figure), row.figure.Id.Value,
                context.FilterHref(panel.Link, row.figure.Place, row.figure.Sector),
                ToneOf(row.series, row.figure, index, anyEmphasis, anySubject, input), input.IsEmphasised(row.figure), PanelContext.IsHollow(row.figure)),
            input.NameOf(row.series, row.figure), context.Scaled(row.figure)!.Value, Listing.Direct(row.figure, context),
            row.figure.Year == newest || panel.Order == "year" ? "" : context.Period(row.figure))).ToList();

        var missing = Missing(figures, known, input);
        var data = new BarsData(rows, missing, missing.Count > 0 ? context.Text(PanelText.NotPublished) : "", References.Of(input) is [var level, ..] ? level : null, Listing.Axis(figures[0].figure, context));
        return new(data, null, TwinTable.Of(input), Describe(rows, context), Notes(known.Count - shown.Count, known, input));
    }

    private static List<(PickedSeries series, Figure figure)> Limit(List<(PickedSeries series, Figure figure)> rows, int? limit, PanelInput input)
    {
        if (limit is not { } most || rows.Count <= most) return rows;
        var kept = rows.Take(most).ToList();
        // The chosen row is never dropped: it takes the last place.
        var chosen = rows.Skip(most).ToList().Find(row => input.IsEmphasised(row.figure));
        if (chosen.figure is not null) kept[^1] = chosen;
        return kept;
    }

    // The fixed colour of an area first; then what the view emphasises; then the declared focus among its context; else the longest bar.
    private static Tone ToneOf(PickedSeries series, Figure figure, int index, bool anyEmphasis, bool anySubject, PanelInput input)
    {
        if (anyEmphasis) return input.IsEmphasised(figure) ? Tone.Focus : Tone.Context;
        if (input.Context.Catalogue.Places.TryGetValue(figure.Place, out var place) && Emphasis.AreaTone(place) is { } area) return area;
        if (input.Own.Any(other => other.Declaration.Role == "context")) return series.Declaration.Role == "focus" ? Tone.Focus : Tone.Context;
        if (anySubject) return input.IsSubject(figure.Place) ? Tone.Focus : Tone.Context;
        return index == 0 && input.Panel.Panel.Order is (null or "value") ? Tone.Focus : Tone.Context;
    }

    private static List<string> Missing(List<(PickedSeries series, Figure figure)> figures, List<(PickedSeries series, Figure figure)> known, PanelInput input)
    {
        var context = input.Context;
        var names = figures.Where(row => row.figure.Value is null).Select(row => input.NameOf(row.series, row.figure)).ToList();
        foreach (var scheme in input.Own.Where(series => series.Declaration is { PlaceFrom: "scheme", PlaceScheme: not null }).Select(series => series.Declaration.PlaceScheme!).Distinct())
        {
            if (context.Catalogue.Schemes.FirstOrDefault(candidate => candidate.Code == scheme)?.Role is not ("district" or "area")) continue;
            if (known.Select(row => row.figure.Place).Distinct().Count() <= 1) continue;
            names.AddRange(context.Catalogue.PlacesOf(scheme).Where(place => figures.TrueForAll(row => row.figure.Place != place.Code)).Select(place => place.Label(context.Language)));
        }

        return [.. names.Distinct()];
    }

    private static IReadOnlyList<string> Notes(int dropped, List<(PickedSeries series, Figure figure)> known, PanelInput input) =>
        dropped <= 0 ? [] : [input.Context.Text(PanelText.Unnamed, Listing.Join(known.TakeLast(dropped).Select(row => input.NameOf(row.series, row.figure)), input.Context, 6))];

    private static string Describe(List<BarRow> rows, PanelContext context)
    {
        if (rows.Count == 0) return context.Text(PanelText.EmptyData);
        var highest = rows.MaxBy(row => row.Value)!;
        var lowest = rows.MinBy(row => row.Value)!;
        var text = context.Text(PanelText.DescribeBars, rows.Count, highest.Name, highest.ValueText, lowest.Name, lowest.ValueText);
        var selected = rows.FindIndex(row => row.Info.Selected);
        return selected < 0 ? text : text + " " + context.Text(PanelText.DescribeBarsSelected, rows[selected].Name, context.Language == Data.Values.Language.Chinese ? "" : "(" + rows[selected].ValueText + ")", selected + 1, rows.Count);
    }
}
