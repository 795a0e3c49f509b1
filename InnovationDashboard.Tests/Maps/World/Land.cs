using System.Globalization;
using System.Text.RegularExpressions;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Maps.Projections;
using InnovationDashboard.Web.Maps.World;

namespace InnovationDashboard.Tests.Maps.World;

/// <summary>The outline of the package, and a plain even-odd test of what is land on it.</summary>
internal static partial class Land
{
    private static readonly Lazy<LandOutline> Outline = new(() =>
        LandOutlineReader.Parse(File.ReadAllText(Path.Combine(Seeds.Folder, "geo", "world-land.json"))).Outline!);

    private static readonly Lazy<IReadOnlyList<IReadOnlyList<(double X, double Y)>>> Rings = new(() => Read(Shipped.Path));

    public static LandOutline Shipped => Outline.Value;

    public static bool IsLand(GeoPoint place)
    {
        var (x, y) = WorldView.OnLand(Shipped, place);
        return Rings.Value.Sum(ring => Crossings(ring, x * Shipped.Grid, y * Shipped.Grid)) % 2 == 1;
    }

    private static int Crossings(IReadOnlyList<(double X, double Y)> ring, double x, double y)
    {
        var count = 0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            if ((a.Y > y) != (b.Y > y) && x < a.X + ((y - a.Y) / (b.Y - a.Y) * (b.X - a.X))) count++;
        }

        return count;
    }

    // An own reading of path data, so that a slip in the projection cannot hide behind the same slip here.
    private static List<IReadOnlyList<(double X, double Y)>> Read(string path)
    {
        var rings = new List<IReadOnlyList<(double X, double Y)>>();
        var ring = new List<(double X, double Y)>();
        var (x, y) = (0.0, 0.0);
        foreach (Match match in Command().Matches(path))
        {
            var numbers = Number().Matches(match.Groups[2].Value).Select(number => double.Parse(number.Value, CultureInfo.InvariantCulture)).ToList();
            var letter = match.Groups[1].Value[0];
            if (letter is 'z' or 'Z')
            {
                rings.Add(ring);
                (x, y) = ring[0];
                ring = [];
                continue;
            }

            if (letter is 'M' or 'm' && ring.Count > 0) (rings, ring) = ([.. rings, ring], []);
            for (var i = 0; i < numbers.Count; i += letter is 'h' or 'H' or 'v' or 'V' ? 1 : 2)
            {
                (x, y) = letter switch
                {
                    'h' => (x + numbers[i], y),
                    'H' => (numbers[i], y),
                    'v' => (x, y + numbers[i]),
                    'V' => (x, numbers[i]),
                    'm' or 'l' => (x + numbers[i], y + numbers[i + 1]),
                    _ => (numbers[i], numbers[i + 1]),
                };
                ring.Add((x, y));
            }
        }

        return rings;
    }

    [GeneratedRegex("([MmLlHhVvZz])([^MmLlHhVvZz]*)")]
    private static partial Regex Command();

    [GeneratedRegex(@"-?(\d+\.?\d*|\.\d+)")]
    private static partial Regex Number();
}
