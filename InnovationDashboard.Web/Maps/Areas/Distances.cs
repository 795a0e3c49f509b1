using System.Globalization;

namespace InnovationDashboard.Web.Maps.Areas;

/// <summary>Writes distances; numerals are alike in both languages.</summary>
internal static class Distances
{
    /// <summary>A distance with its unit; no space before a unit in Han characters.</summary>
    public static string Write(double kilometres, string unit)
    {
        var number = kilometres.ToString("0.###", CultureInfo.InvariantCulture);
        return unit.Length == 0 ? number : unit[0] < 0x2E80 ? $"{number} {unit}" : number + unit;
    }
}
