using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Passports;

/// <summary>Words for what <see cref="FigureComparison"/> decides.</summary>
internal static class ChangeWords
{
    /// <summary>"up 26.1 bn yuan (3.8%) since 2021 (657.3 bn yuan)", or why no change is computed.</summary>
    public static string Told(FigureComparison comparison, PanelContext context)
    {
        var (before, value) = (context.Period(comparison.Earlier), context.ValueText(comparison.Earlier));
        return Amount(comparison, context) is not { } amount ? Text(context, ChangeText.NotTold, before, value, Why(comparison, context))
            : comparison.Difference == 0 ? Text(context, ChangeText.SameSince, before, value)
            : Text(context, ChangeText.Since, amount, before, value);
    }

    /// <summary>The difference in words, with its share of the earlier figure where that says something; null when it is not computed.</summary>
    public static string? Amount(FigureComparison comparison, PanelContext context)
    {
        if (comparison.Difference is not { } difference) return null;
        if (difference == 0) return Text(context, ChangeText.Same);
        var unit = context.UnitOf(comparison.Later);
        // Of two ranks the smaller is the better: up means forward.
        var up = unit.Kind == "rank" ? difference < 0 : difference > 0;
        var size = Size(Math.Abs(difference), comparison.Later, context);
        if (comparison.IsRounded) size = Text(context, ChangeText.Rounded, size);
        if (Share(comparison, context) is { } share) size = Text(context, ChangeText.WithPercent, size, share);
        return Text(context, up ? ChangeText.Up : ChangeText.Down, size);
    }

    /// <summary>Change in per cent of the earlier figure, for amounts and counts only.</summary>
    public static string? Share(FigureComparison comparison, PanelContext context) =>
        context.UnitOf(comparison.Later).Kind is "money" or "count" or "ratio" or "area" && comparison.Percent is { } percent
            ? Text(context, ChangeText.Percent, NumberText.Grouped((double)Math.Abs(percent), 1)) : null;

    /// <summary>Why nothing is computed: the reason of the break, or the rule.</summary>
    public static string Why(FigureComparison comparison, PanelContext context) =>
        comparison.Reason.In(context.Language) is { Length: > 0 } reason && comparison.Bar == ComparisonBar.Break ? reason : Text(context, Enum.Parse<ChangeText>("Bar" + comparison.Bar));

    /// <summary>A text of changes.</summary>
    public static string Text(PanelContext context, ChangeText key, params ReadOnlySpan<object?> arguments) => Texts.In(context.Language, key, arguments);

    private static string Size(decimal size, Figure figure, PanelContext context)
    {
        var (indicator, unit) = (context.IndicatorOf(figure), context.UnitOf(figure));
        if (unit.Kind == "rank") return size == 1 ? Text(context, ChangeText.PlaceOne) : Text(context, ChangeText.Places, NumberText.Grouped((double)size, 0));
        if (unit.Kind == "percent") return Text(context, ChangeText.Points, NumberText.Grouped((double)size, indicator.Decimals));
        return NumberText.WithSuffix(NumberText.Number((double)size, unit, indicator.Decimals, context.Language), unit.Suffix.In(context.Language), context.Language);
    }
}
