using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Share;

namespace InnovationDashboard.Web.Panels.Builders;

/// <summary>Parts of a whole: one bar of 100 % a place, at most five parts; the rest is an outline.</summary>
public sealed class ShareBuilder : IPanelBuilder
{
    private const int MostParts = 5;

    /// <inheritdoc />
    public IReadOnlyList<string> Forms { get; } = ["share"];

    /// <inheritdoc />
    public PanelBody Build(PanelInput input)
    {
        var context = input.Context;
        var bars = input.Own.SelectMany(series => series.Figures.Select(figure => (series, figure))).Where(row => row.figure.Value is not null)
            .GroupBy(row => row.figure.Place)
            .Select(group => new ShareBar(group.Key.Value, context.PlaceName(group.Key), [.. group.Take(MostParts).Select((row, index) => Part(row.series, row.figure, index, Whole([.. group.Select(part => part.figure)], context), input))]))
            .Take(input.Panel.Panel.Limit ?? int.MaxValue).ToList();
        if (bars.Count == 1) bars = [bars[0] with { Name = "" }];
        var summary = Listing.Join(bars.Select(bar => (bar.Name.Length > 0 ? bar.Name + " " : "") + string.Join(context.Text(PanelText.ListComma), bar.Parts.Select(part => $"{part.Name} {part.ValueText}"))), context, 16);
        return new(new ShareData(bars, context.Text(PanelText.Rest)), null, TwinTable.Of(input), context.Text(PanelText.DescribeShare, summary), []);
    }

    // Shares are drawn as published; counts are drawn as parts of their sum and keep their own numbers in words.
    private static double Whole(List<Figure> parts, PanelContext context) =>
        context.UnitOf(parts[0]).Kind == "percent" ? 100 : parts.Sum(part => part.Value!.Value);

    private static SharePart Part(PickedSeries series, Figure figure, int index, double whole, PanelInput input)
    {
        var context = input.Context;
        var name = figure.Sector is { } sector ? context.SectorName(sector) : series.Declaration.Label.In(context.Language) is { Length: > 0 } label ? label : context.IndicatorOf(figure).Label(context.Language);
        var tone = input.Emphasis.AnySector ? (input.Emphasis.On(figure.Sector) ? Tone.Focus : Tone.Context) : index == 0 ? Tone.Focus : Tone.Context;
        return new(
            new MarkInfo(
                figure.Id.Value, context.MarkLabel(context.PlaceName(figure.Place) + " · " + name, figure), figure.Id.Value,
                context.FilterHref(input.Panel.Panel.Link, figure.Place, figure.Sector), tone, input.IsEmphasised(figure), PanelContext.IsHollow(figure)),
            name, figure.Value!.Value / whole * 100, Listing.Direct(figure, context));
    }
}
