using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Charts.Bump;

/// <summary>A rank on paper.</summary>
/// <param name="Point">The rank.</param>
/// <param name="X">Position.</param>
/// <param name="Y">Position.</param>
/// <param name="Look">How it is drawn.</param>
internal sealed record BumpNode(BumpPoint Point, double X, double Y, BumpLook Look)
{
    /// <summary>What it covers.</summary>
    public PixelRect Bounds => new(X - Look.Half, Y - Look.Radius, 2 * Look.Half, 2 * Look.Radius);

    /// <summary>Where a line that goes in a direction (1 right, -1 left) leaves it: a bare number is not struck through.</summary>
    public double Edge(int direction) => Look.Kind == BumpDot.Number ? X + (direction * (Look.Half + (Look.Radius * 0.2))) : X;
}

/// <summary>Kinds of marks for a rank.</summary>
internal enum BumpDot
{
    /// <summary>A plain dot.</summary>
    Plain,

    /// <summary>A dot with the rank inside.</summary>
    Numbered,

    /// <summary>The bare rank, where the place does not tell it.</summary>
    Number,
}

/// <summary>How a rank is drawn.</summary>
/// <param name="Kind">Kind of mark.</param>
/// <param name="Radius">Half its height.</param>
/// <param name="Half">Half its width.</param>
internal readonly record struct BumpLook(BumpDot Kind, double Radius, double Half);

/// <summary>One line on paper.</summary>
/// <param name="Series">What it stands for.</param>
/// <param name="Nodes">Its known ranks in order of editions.</param>
internal sealed record BumpLine(BumpSeries Series, IReadOnlyList<BumpNode> Nodes)
{
    /// <summary>True when two editions, the second following the first, may be joined in this line.</summary>
    public static bool MayJoin(BumpData data, BumpSeries series, int from, int to) =>
        to == from + 1 && data.Editions[to].BreakBefore is null && !series.CutBefore.Contains(to);

    /// <summary>Runs of nodes that are joined, single nodes included.</summary>
    public IEnumerable<IReadOnlyList<BumpNode>> Runs(BumpData data)
    {
        var run = new List<BumpNode>();
        foreach (var node in Nodes)
        {
            if (run.Count > 0 && !MayJoin(data, Series, run[^1].Point.Edition, node.Point.Edition))
            {
                yield return run;
                run = [];
            }

            run.Add(node);
        }

        if (run.Count > 0) yield return run;
    }

    /// <summary>The strokes. Ties to ranks beyond the rows are thin: there only the numbers tell how far apart they are.</summary>
    public IEnumerable<LineMark> Strokes(BumpData data, Func<BumpPoint, bool> isBeyond, double width)
    {
        foreach (var run in Runs(data))
        {
            for (var from = 0; from < run.Count - 1;)
            {
                var isThin = IsThin(from);
                var path = new SvgPath().MoveTo(run[from].Edge(1), run[from].Y);
                var to = from;
                for (; to < run.Count - 1 && IsThin(to) == isThin; to++)
                {
                    var (start, end) = (run[to].Edge(1), run[to + 1].Edge(-1));
                    if (to > from && !start.Equals(run[to].X)) path.MoveTo(start, run[to].Y);
                    path.EaseTo(start, run[to].Y, end, run[to + 1].Y);
                }

                yield return new LineMark($"line/{Series.Key}/from-{run[from].Point.Edition}", path.ToString(), Series.Tone, isThin ? width * 0.5 : width);
                from = to;
            }

            bool IsThin(int at) => isBeyond(run[at].Point) || isBeyond(run[at + 1].Point);
        }
    }

    /// <summary>Enters strokes and dots into the open space.</summary>
    public void Take(BumpData data, OpenSpace space)
    {
        foreach (var run in Runs(data))
        {
            foreach (var node in run) space.Take(node.Bounds);
            foreach (var (from, to) in run.Zip(run.Skip(1))) space.TakeEase(from.Edge(1), from.Y, to.Edge(-1), to.Y);
        }
    }
}

/// <summary>Puts ranks on paper. Dots of one edition that would cover each other stand side by side, the focus in the middle.</summary>
internal static class BumpNodes
{
    /// <summary>Most shift of a dot out of its column, as share of the distance of editions.</summary>
    private const double MostShift = 0.45;

    /// <summary>Places all ranks.</summary>
    /// <param name="series">Lines, in drawing order.</param>
    /// <param name="columns">Editions to positions.</param>
    /// <param name="margin">Room left of the first and right of the last edition.</param>
    /// <param name="y">Height of a rank.</param>
    /// <param name="look">How a rank is drawn.</param>
    public static IReadOnlyList<BumpLine> Place(
        IReadOnlyList<BumpSeries> series, BumpColumns columns, double margin, Func<BumpPoint, double> y, Func<BumpSeries, BumpPoint, BumpLook> look)
    {
        var placed = new Dictionary<BumpPoint, BumpNode>(ReferenceEqualityComparer.Instance);
        foreach (var edition in series.SelectMany(one => one.Points.Select(point => (Series: one, Point: point))).GroupBy(pair => pair.Point.Edition))
        {
            var stand = new List<BumpNode>();
            foreach (var (one, point) in edition.OrderBy(pair => pair.Series.Tone != Tone.Focus))
            {
                var node = new BumpNode(point, columns.At(point.Edition), y(point), look(one, point));
                var most = columns.Step * MostShift;
                var edge = Math.Min(most, margin - node.Look.Half);
                var (left, right) = columns.IsOnly ? (most, most) : (point.Edition == 0 ? edge : most, columns.IsLast(point.Edition) ? edge : most);
                var at = Shifts(node.Look.Half, left, right).Select(shift => node with { X = node.X + shift }).FirstOrDefault(free => !stand.Exists(other => Cover(free, other)), node);
                stand.Add(at);
                placed[point] = at;
            }
        }

        return [.. series.Select(one => new BumpLine(one, [.. one.Points.OrderBy(point => point.Edition).Select(point => placed[point])]))];
    }

    private static IEnumerable<double> Shifts(double half, double left, double right)
    {
        yield return 0;
        for (var shift = half / 4; shift <= Math.Max(left, right); shift += half / 4)
        {
            if (shift <= right) yield return shift;
            if (shift <= left) yield return -shift;
        }
    }

    private static bool Cover(BumpNode one, BumpNode other) =>
        Math.Abs(one.X - other.X) < one.Look.Half + other.Look.Half && Math.Abs(one.Y - other.Y) < one.Look.Radius + other.Look.Radius - 0.5;
}
