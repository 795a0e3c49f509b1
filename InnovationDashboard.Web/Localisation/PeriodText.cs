using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Localisation;

/// <summary>Writes what a figure's time is: a year, a part of a year, or an edition of a ranking.</summary>
public static class PeriodText
{
    private const string WholeYear = "year";

    /// <summary>"2024", "January–November 2024", "2025 edition"; "2024年", "2024年1—11月", "2025年版".</summary>
    public static string Of(Figure figure, Catalogue catalogue, Language language)
    {
        if (figure.Edition is not null) return Texts.In(language, FigureText.Edition, figure.Year);
        if (figure.Period == WholeYear || !catalogue.Periods.TryGetValue(figure.Period, out var period))
            return Texts.In(language, FigureText.Year, figure.Year);
        return Texts.In(language, FigureText.PartOfYear, period.Name.In(language), figure.Year);
    }
}
