using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Maps.Areas;
using InnovationDashboard.Web.Maps.Labels;

namespace InnovationDashboard.Tests.Maps.Areas;

public partial class CircleArcsTests
{
    private static readonly PixelRect Frame = new(0, 0, 200, 100);

    [Fact]
    public void Path_WholeCircleInside_IsTwoHalves() =>
        Assert.Equal("M120 50A20 20 0 0 1 80 50A20 20 0 0 1 120 50", CircleArcs.Path(new PixelDisc(new(100, 50), 20), Frame, [], 1));

    [Fact]
    public void Path_CircleOutside_IsEmpty() => Assert.Empty(CircleArcs.Path(new PixelDisc(new(100, 50), 200), Frame, [], 1));

    [Fact]
    public void Path_HoleOnTheRing_CutsIt()
    {
        var hole = new PixelRect(110, 40, 20, 20);
        var path = CircleArcs.Path(new PixelDisc(new(100, 50), 20), Frame, [hole], 1);
        Assert.Equal(1, path.Count(sign => sign == 'M'));
        Assert.DoesNotContain("M120 50", path, StringComparison.Ordinal);
    }

    [Fact]
    public void Path_AnyCircleAndHoles_StaysInTheFrameAndOutOfTheHoles() =>
        Gen.Select(Gen.Double[-20, 220], Gen.Double[-20, 120], Gen.Double[1, 150], Gen.Select(Gen.Double[0, 180], Gen.Double[0, 90], Gen.Double[1, 60], Gen.Double[1, 30]).Array[0, 6])
            .Sample((x, y, r, rects) =>
            {
                var circle = new PixelDisc(new(x, y), r);
                var holes = rects.Select(rect => new PixelRect(rect.Item1, rect.Item2, rect.Item3, rect.Item4)).ToList();
                var points = Points(CircleArcs.Path(circle, Frame, holes, 0.5), circle);
                return points.All(point => Frame.Contains(new PixelRect(point.X, point.Y, 0, 0), 0.05)
                    && !holes.Any(hole => hole.Inset(0.05, 0.05, 0.05, 0.05) is { Width: > 0, Height: > 0 } inner && point.X > inner.Left && point.X < inner.Right && point.Y > inner.Top && point.Y < inner.Bottom));
            });

    // Points along the printed arcs, clockwise from each start to each end.
    private static IEnumerable<PixelPoint> Points(string path, PixelDisc circle)
    {
        var at = default(PixelPoint);
        foreach (Match match in Piece().Matches(path))
        {
            var end = new PixelPoint(double.Parse(match.Groups["x"].Value, CultureInfo.InvariantCulture), double.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture));
            if (match.Value[0] == 'A')
            {
                var from = Math.Atan2(at.Y - circle.Centre.Y, at.X - circle.Centre.X);
                var turn = (Math.Atan2(end.Y - circle.Centre.Y, end.X - circle.Centre.X) - from + (4 * Math.PI)) % (2 * Math.PI);
                for (var i = 0; i <= 20; i++) yield return CircleArcs.At(circle, from + (turn * i / 20));
            }

            at = end;
        }
    }

    [GeneratedRegex(@"[MA](?:[\d.-]+ [\d.-]+ 0 0 1 )?(?<x>-?[\d.]+) (?<y>-?[\d.]+)")]
    private static partial Regex Piece();
}
