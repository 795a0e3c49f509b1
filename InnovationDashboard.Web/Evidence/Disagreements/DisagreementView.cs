using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts.Dots;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Passports;

namespace InnovationDashboard.Web.Evidence.Disagreements;

/// <summary>One disagreement with the figures its sources give.</summary>
/// <param name="Record">As in the package.</param>
/// <param name="Figures">Figures of the package by id.</param>
public sealed record DisagreementView(DisagreementRecord Record, IReadOnlyDictionary<ObservationId, Figure> Figures)
{
    // Fewer dots compare nothing.
    private const int FewestDots = 2;

    /// <summary>The values on one axis, a row a source; null when no two of them are in one unit.</summary>
    /// <returns>The drawing's data, with the unit in words.</returns>
    public (DotsData Data, string Unit)? Plot(PanelContext context)
    {
        var drawn = Record.Values.Select(value => (value, figure: FigureOf(value))).Where(pair => pair.figure is { Value: not null, High: null })
            .GroupBy(pair => context.IndicatorOf(pair.figure!).Unit).OrderByDescending(group => group.Count()).FirstOrDefault()?.ToList() ?? [];
        if (drawn.Count < FewestDots) return null;
        var rank = context.UnitOf(drawn[0].figure!).Kind == "rank";
        var data = new DotsData([.. drawn.Select(pair => Row(pair.value, pair.figure!, rank, context))], rank, !rank, [], Listing.Axis(drawn[0].figure!, context));
        return (data, UnitWords(context.UnitOf(drawn[0].figure!), context.Language));
    }

    /// <summary>The figure a source gives, or null when it is told in words.</summary>
    public Figure? FigureOf(DisagreementValueRecord value) => value.Observation is { } id && Figures.TryGetValue(id, out var figure) ? figure : null;

    // The suffix names the unit as values are shown; the name is that of the stored value.
    private static string UnitWords(UnitRecord unit, Language language) => unit.Suffix.In(language) is { Length: > 0 } suffix ? suffix : unit.Name.In(language);

    private static DotRow Row(DisagreementValueRecord value, Figure figure, bool rank, PanelContext context)
    {
        var publisher = PanelSources.Publisher(context.Catalogue.Sources[value.Source], context.Language);
        var name = context.PlaceName(figure.Place) + context.Text(PanelText.ListComma) + context.Period(figure);
        var key = $"{figure.Id}-{value.Sort}";
        return new(key, name, publisher, [new(
            new MarkInfo(key, context.MarkLabel($"{publisher}{context.Text(PanelText.ListComma)}{name}", figure), figure.Id.Value, context.View.At(PassportAddress.Of(figure.Id.Value)).Href(), Tone.Focus, false, PanelContext.IsHollow(figure)),
            rank ? figure.Value!.Value : context.Scaled(figure)!.Value, rank ? Listing.Year((int)figure.Value!.Value) : Listing.Direct(figure, context))]);
    }
}
