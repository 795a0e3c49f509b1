using System.Globalization;
using System.Text.RegularExpressions;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Tests.Charts;

/// <summary>Reads path data back, so that tests judge what is drawn and not how it was made.</summary>
public static partial class PathText
{
    /// <summary>Horizontal extent of each unbroken piece of a path.</summary>
    public static IEnumerable<(double Left, double Right)> Pieces(LineMark line) => line.Path.Split('M', StringSplitOptions.RemoveEmptyEntries).Select(piece =>
    {
        var xs = Numbers().Matches(piece).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).Chunk(2).Select(pair => pair[0]).ToList();
        return (xs.Min(), xs.Max());
    });

    /// <summary>True when a piece runs over a position.</summary>
    public static bool Crosses(LineMark line, double x) => Pieces(line).Any(piece => piece.Left < x - 0.01 && piece.Right > x + 0.01);

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Numbers();
}
