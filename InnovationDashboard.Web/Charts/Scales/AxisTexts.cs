using System.Globalization;

namespace InnovationDashboard.Web.Charts.Scales;

/// <summary>Writes the numerals of one axis alike: as few decimals as all of them need, thousands grouped, a true minus sign.</summary>
public static class AxisTexts
{
    /// <summary>Texts of the ticks, in their order.</summary>
    public static IReadOnlyList<string> For(IReadOnlyList<double> ticks, AxisFormat format)
    {
        var decimals = Enumerable.Range(0, format.Decimals + 1).FirstOrDefault(
            places => ticks.All(tick => Math.Abs(Math.Round(tick, places) - tick) < 1e-9 * Math.Max(1, Math.Abs(tick))), format.Decimals);
        var pattern = "N" + decimals.ToString(CultureInfo.InvariantCulture);
        return [.. ticks.Select(tick => (tick < 0 ? "−" : string.Empty) + Math.Round(Math.Abs(tick), decimals, MidpointRounding.AwayFromZero).ToString(pattern, CultureInfo.InvariantCulture) + format.Suffix)];
    }
}
