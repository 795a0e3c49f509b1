using System.Globalization;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Evidence.Updates;

/// <summary>Changes of figures in words.</summary>
public static class UpdateWords
{
    /// <summary>"Added", "Corrected", "Withdrawn".</summary>
    public static string Kind(string kind, Language language) => Texts.In(language, kind switch
    {
        "added" => EvidenceText.UpdateAdded,
        "corrected" => EvidenceText.UpdateCorrected,
        "withdrawn" => EvidenceText.UpdateWithdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of the package."),
    });

    /// <summary>What the figure is: indicator, place, sector, year; of a withdrawn one as far as the list of changes says.</summary>
    public static string Name(ChangeRecord change, Figure? figure, PanelContext context)
    {
        if (figure is not null) return string.Join(context.Text(PanelText.ListComma), context.IndicatorOf(figure).Name.In(context.Language), context.Whereabouts(figure), context.Period(figure));
        var parts = new[]
        {
            change.Indicator is { } indicator && context.Catalogue.Indicators.TryGetValue(indicator, out var record) ? record.Name.In(context.Language) : null,
            change.Place is { } place ? context.PlaceName(place) : null,
            change.Sector is { } sector ? context.SectorName(sector) : null,
            change.Year?.ToString(CultureInfo.InvariantCulture),
        };
        var name = string.Join(context.Text(PanelText.ListComma), parts.OfType<string>());
        return name.Length == 0 ? change.Figure.Value : name;
    }

    /// <summary>What stood in the cell before and now; empty unless a cell was corrected. Columns are named as in the package.</summary>
    public static string Cell(ChangeRecord change, Language language)
    {
        if (change.Field is null) return "";
        var empty = Texts.In(language, EvidenceText.UpdateEmpty);
        return Texts.In(language, EvidenceText.UpdateCell, change.Field, change.OldValue ?? empty, change.NewValue ?? empty);
    }
}
