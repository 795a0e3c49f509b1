using System.Globalization;

namespace InnovationDashboard.Web.Charts.Geometry;

/// <summary>Writes numbers for SVG: invariant, at most two decimals, never <c>-0</c>. The only place where a coordinate becomes text.</summary>
public static class SvgNumber
{
    /// <summary>The number as SVG text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite: a layout let a missing value through.</exception>
    public static string Format(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "A coordinate must be finite.");
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
