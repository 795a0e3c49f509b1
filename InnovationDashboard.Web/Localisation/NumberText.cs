using System.Globalization;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Localisation;

/// <summary>The one formatter of figures: grouping, decimals, unit words and the source's qualifier, in either language.</summary>
public static class NumberText
{
    /// <summary>A number in the unit's shown scale, with no more decimals than the figure itself carries.</summary>
    /// <param name="value">Stored value.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="decimals">Most decimals of the stored value.</param>
    /// <param name="language">Reader's language.</param>
    public static string Number(double value, UnitRecord unit, int decimals, Language language)
    {
        if (unit.Kind == "rank") return Ordinal((int)Math.Round(value), language);
        if (unit.Kind == "year") return value.ToString("0", CultureInfo.InvariantCulture);
        var factor = unit.Factor(language);
        var shift = factor is > 0 and < 1 ? (int)Math.Round(-Math.Log10(factor)) : 0;
        return Grouped((double)((decimal)value * (decimal)factor), decimals + shift);
    }

    /// <summary>A plain number with thousands separators, trailing zeros dropped.</summary>
    public static string Grouped(double value, int decimals)
    {
        var rounded = Math.Round((decimal)value, Math.Clamp(decimals, 0, 6), MidpointRounding.AwayFromZero);
        return rounded.ToString("#,##0.######", CultureInfo.InvariantCulture).Replace('-', '−');
    }

    /// <summary>A rank: "4th", "第4位".</summary>
    public static string Ordinal(int rank, Language language)
    {
        if (language == Language.Chinese) return $"第{rank}位";
        var ending = (rank % 100) is 11 or 12 or 13 ? "th" : (rank % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return $"{rank}{ending}";
    }

    /// <summary>Number with qualifier, without unit: what stands beside a bar whose subtitle names the unit.</summary>
    public static string Bare(Figure figure, IndicatorRecord indicator, UnitRecord unit, Language language)
    {
        if (figure.Qualifier is Qualifier.OneThird or Qualifier.Half or Qualifier.OnPar)
            return Texts.In(language, Enum.Parse<FigureText>(figure.Qualifier.ToString()));
        if (figure.Value is not { } value)
            return figure.Printed is { Length: > 0 } printed ? printed : Texts.In(language, FigureText.Unknown);
        var number = Number(value, unit, indicator.Decimals, language);
        if (figure.High is { } high) number += "–" + Number(high, unit, indicator.Decimals, language);
        return figure.Qualifier == Qualifier.Exact ? number : Qualified(figure.Qualifier, number, language);
    }

    /// <summary>Number with qualifier and unit: "about 6% of GDP", "约6%".</summary>
    public static string Full(Figure figure, IndicatorRecord indicator, UnitRecord unit, Language language) =>
        WithSuffix(Bare(figure, indicator, unit, language), Suffix(figure, unit, language), language);

    /// <summary>The unit's words after a figure's number: none where the figure is told in words or the number is an ordinal.</summary>
    public static string Suffix(Figure figure, UnitRecord unit, Language language) =>
        figure.Value is null || unit.Kind == "rank" || figure.Qualifier is Qualifier.OneThird or Qualifier.Half or Qualifier.OnPar ? "" : unit.Suffix.In(language);

    /// <summary>Words before the number, the number, words after it: so that a headline may set the number larger than the source's reservation.</summary>
    public static (string Before, string Number, string After) Parts(Figure figure, IndicatorRecord indicator, UnitRecord unit, Language language)
    {
        var whole = Bare(figure, indicator, unit, language);
        if (figure.Value is not { } value || figure.High is not null) return ("", whole, "");
        var number = Number(value, unit, indicator.Decimals, language);
        var at = whole.IndexOf(number, StringComparison.Ordinal);
        return at < 0 ? ("", whole, "") : (whole[..at].Trim(), number, whole[(at + number.Length)..].Trim());
    }

    /// <summary>Joins number and unit: English with a space except before %, Chinese without.</summary>
    public static string WithSuffix(string number, string suffix, Language language) =>
        suffix.Length == 0 ? number
        : language == Language.Chinese || suffix[0] == '%' ? number + suffix
        : number + " " + suffix;

    private static string Qualified(Qualifier qualifier, string number, Language language) =>
        Texts.In(language, Enum.Parse<FigureText>("Q" + qualifier), number);
}
