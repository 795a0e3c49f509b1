using System.Globalization;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Localisation;

/// <summary>Writes days: <c>24 Nov 2026</c>, <c>2026年11月24日</c>.</summary>
public static class DateText
{
    /// <summary>A day in the reader's language.</summary>
    public static string Of(DateOnly day, Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")
        : day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
