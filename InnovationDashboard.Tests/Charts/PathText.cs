using System.Globalization;
using System.Text.RegularExpressions;
using InnovationDashboard.Web.Charts.Geometry;
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

    /// <summary>True when a line runs through a box, curves taken in small steps.</summary>
    public static bool RunsThrough(LineMark line, PixelRect box)
    {
        foreach (var piece in line.Path.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = (X: 0.0, Y: 0.0);
            foreach (var command in Regex.Split("M" + piece, "(?=[MLC])").Where(text => text.Length > 0))
            {
                var n = Numbers().Matches(command).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
                var from = at;
                at = (n[^2], n[^1]);
                if (command[0] == 'M') continue;
                for (var t = 0.0; t <= 1; t += 0.02)
                {
                    var (u, v) = (1 - t, t);
                    var (x, y) = command[0] == 'C'
                        ? ((u * u * u * from.X) + (3 * u * u * v * n[0]) + (3 * u * v * v * n[2]) + (v * v * v * n[4]), (u * u * u * from.Y) + (3 * u * u * v * n[1]) + (3 * u * v * v * n[3]) + (v * v * v * n[5]))
                        : ((u * from.X) + (v * at.X), (u * from.Y) + (v * at.Y));
                    if (x > box.Left && x < box.Right && y > box.Top && y < box.Bottom) return true;
                }
            }
        }

        return false;
    }

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Numbers();
}
