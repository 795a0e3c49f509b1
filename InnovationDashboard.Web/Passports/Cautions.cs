using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Passports;

/// <summary>What a figure must not be combined with: follows from breaks, schemes, boundaries, periods and the form that its indicator allows.</summary>
internal static class Cautions
{
    private const string WholeYear = "year";

    public static IEnumerable<string> Of(PassportContent content, PanelContext context)
    {
        var figure = content.Figure;
        var catalogue = context.Catalogue;
        string Text(PassportText key, params ReadOnlySpan<object?> arguments) => Texts.In(context.Language, key, arguments);
        foreach (var cut in catalogue.Breaks.Where(cut => Concerns(cut, figure)).OrderBy(cut => cut.BeforeYear))
            yield return Text(figure.Year >= cut.BeforeYear ? PassportText.CautionBefore : PassportText.CautionFrom, cut.BeforeYear, cut.Reason.In(context.Language));
        if (content.OfIndicator.Count > 1 && context.IndicatorOf(figure).Form is not ("line" or "segments" or "rank")) yield return Text(PassportText.CautionAlone);
        if ((figure.Status & ObservationStatus.Forecast) != 0) yield return Text(PassportText.CautionTarget);
        if (figure.Period != WholeYear && content.OfIndicator.Any(other => other.Period == WholeYear)) yield return Text(PassportText.CautionPeriod, context.Period(figure));
        if (figure.Boundary is not null) yield return Text(PassportText.CautionBoundary, context.PlaceName(figure.Place));
        if (context.UnitOf(figure).Kind == "rank") yield return Text(PassportText.CautionLevel);
        else if (Schemes(catalogue, figure.Place, context.Language) is { } pair) yield return Text(PassportText.CautionSchemes, pair.Own, pair.Other);
    }

    private static bool Concerns(BreakRecord cut, Figure figure) =>
        cut.Indicator == figure.Indicator && (cut.Place is null || cut.Place == figure.Place) && (cut.Sector is null || cut.Sector == figure.Sector);

    private static (string Own, string Other)? Schemes(Catalogue catalogue, PlaceCode place, Language language)
    {
        var role = catalogue.RoleOf(place);
        if (role is not ("district" or "area")) return null;
        string Plural(string wanted) => catalogue.Schemes.First(scheme => scheme.Role == wanted).Plural.In(language);
        var other = role == "district" ? "area" : "district";
        return catalogue.Schemes.Any(scheme => scheme.Role == other) ? (Plural(role), Plural(other)) : null;
    }
}
