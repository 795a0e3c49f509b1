using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Maps.Labels;

/// <summary>
/// Lists the places a label could take around its mark, best first: right, left, corners, above, below (the order of E. Imhof, "Positioning Names on Maps", 1975, for
/// horizontal scripts), the sixteen between them, and the same directions farther out at the end of a leader line.
/// </summary>
internal static class LabelSpots
{
    private const int Directions = 24;

    // Enough to find room in a crowd, few enough to try them all against each other.
    private const int Most = 72;
    private const double LeaderCost = 5;
    private const double InsideCost = 4;
    private const double OutlineCost = 7;
    private const double StrangeCircleCost = 3;
    private const double AmbiguousCost = 4;
    private const double CoveredCost = 40;
    private static readonly double[] LeaderSteps = [0.12, 0.2, 0.3, 0.45, 0.65, 1];

    /// <summary>Places for a label that cover nothing they must not, cheapest first.</summary>
    public static IReadOnlyList<LabelSpot> For(PointLabel label, LabelField field, LabelRules rules)
    {
        var spots = new List<LabelSpot>();
        for (var i = 0; i < Directions; i++)
        {
            var (sin, cos) = Math.SinCos(i * 2 * Math.PI / Directions);
            Add(spots, label, field, rules, Beside(label, rules.Gap, cos, sin), Side(cos, sin), null);
            if (!label.MayLead || i % 3 == 1) continue;
            foreach (var step in LeaderSteps)
            {
                var (rect, align) = Beside(label, rules.Gap + (step * rules.Reach), cos, sin);
                Add(spots, label, field, rules, (rect, align), LeaderCost + (Side(cos, sin) / 2) + (step * LeaderCost), Lead(label.Mark, rect, align, rules.Gap));
            }
        }

        if (label.Within) AddWithin(spots, label, field, rules);
        if (label.Always && spots.Count == 0) AddAnywhere(spots, label, field, rules);
        return [.. spots.Where(spot => spot.Cost <= label.Worth).OrderBy(spot => spot.Cost).Take(Most)];
    }

    private static double Side(double cos, double sin) => (cos < -0.01 ? 0.7 : 0) + (2.2 * Math.Abs(sin)) + (sin > 0.01 ? 0.2 : 0);

    // The rectangle touches the ray from the mark: with an edge's middle in the four main directions, with a corner between them, sliding in between.
    private static (PixelRect Rect, TextAnchor Align) Beside(PointLabel label, double gap, double cos, double sin)
    {
        var (slideX, slideY) = (Math.Clamp(cos * 1.5, -1, 1), Math.Clamp(sin * 1.5, -1, 1));
        var reach = label.Mark.Radius + gap;
        var x = label.Mark.Centre.X + (cos * reach) + (slideX * label.Width / 2);
        var y = label.Mark.Centre.Y + (sin * reach) + (slideY * label.Height / 2);
        var align = slideX > 0.4 ? TextAnchor.Start : slideX < -0.4 ? TextAnchor.End : TextAnchor.Middle;
        return (new PixelRect(x - (label.Width / 2), y - (label.Height / 2), label.Width, label.Height), align);
    }

    private static PixelSegment Lead(PixelDisc mark, PixelRect rect, TextAnchor align, double gap)
    {
        // Towards the side of the text, at the height of the mark as far as the lines go.
        var play = Math.Max(0, (rect.Height / 2) - 10);
        var level = rect.CentreY + Math.Clamp(mark.Centre.Y - rect.CentreY, -play, play);
        var to = align switch
        {
            TextAnchor.Start => new PixelPoint(rect.Left - (gap / 2), level),
            TextAnchor.End => new PixelPoint(rect.Right + (gap / 2), level),
            _ => new PixelPoint(Math.Clamp(mark.Centre.X, rect.Left, rect.Right), rect.CentreY < mark.Centre.Y ? rect.Bottom : rect.Top),
        };
        var length = mark.Centre.To(to);
        var start = length == 0 ? 0 : Math.Min(1, mark.Radius / length);
        return new PixelSegment(new PixelPoint(mark.Centre.X + (start * (to.X - mark.Centre.X)), mark.Centre.Y + (start * (to.Y - mark.Centre.Y))), to);
    }

    private static void AddWithin(List<LabelSpot> spots, PointLabel label, LabelField field, LabelRules rules)
    {
        for (var row = -2; row <= 2; row++)
        {
            var rect = new PixelRect(
                label.Mark.Centre.X - (label.Width / 2), label.Mark.Centre.Y - (label.Height / 2) + (row * label.Mark.Radius / 4), label.Width, label.Height);
            if (new PixelDisc(label.Mark.Centre, label.Mark.Radius - rules.Clear).Holds(rect))
                Add(spots, label, field, rules, (rect, TextAnchor.Middle), InsideCost + (Math.Abs(row) * 0.1), null);
        }
    }

    // Only for a label that must stand somewhere: a grid over the whole frame, dots covered if it cannot be helped.
    private static void AddAnywhere(List<LabelSpot> spots, PointLabel label, LabelField field, LabelRules rules)
    {
        const int Steps = 24;
        var (roomX, roomY) = (field.Frame.Width - label.Width, field.Frame.Height - label.Height);
        if (roomX < 0 || roomY < 0) return;
        for (var i = 0; i <= Steps; i++)
        {
            for (var j = 0; j <= Steps; j++)
            {
                var rect = new PixelRect(field.Frame.Left + (roomX * i / Steps), field.Frame.Top + (roomY * j / Steps), label.Width, label.Height);
                if (field.Blocked.Any(taken => taken.Overlaps(rect, 0))) continue;
                var covered = field.Dots.Count(dot => dot.Touches(rect)) + (label.Mark.Touches(rect) ? 1 : 0);
                var far = label.Mark.Nearest(rect) - label.Mark.Radius;
                var align = rect.Left > label.Mark.Centre.X ? TextAnchor.Start : rect.Right < label.Mark.Centre.X ? TextAnchor.End : TextAnchor.Middle;
                spots.Add(new LabelSpot(rect, align, far > rules.Gap * 2 ? Lead(label.Mark, rect, align, rules.Gap) : null, CoveredCost * (1 + covered) + far));
            }
        }
    }

    private static void Add(
        List<LabelSpot> spots, PointLabel label, LabelField field, LabelRules rules, (PixelRect Rect, TextAnchor Align) at, double cost, PixelSegment? leader)
    {
        var rect = at.Rect;
        if (!field.Frame.Contains(rect, 0) || field.Blocked.Any(taken => taken.Overlaps(rect, 0) || leader?.Crosses(taken) == true)) return;
        var own = label.Mark.Nearest(rect) - label.Mark.Radius;
        var ambiguous = false;
        foreach (var dot in field.Dots)
        {
            if (dot == label.Mark) continue;
            var near = dot.Nearest(rect) - dot.Radius;
            if (near < rules.Clear) return;
            if (leader is { } lead && lead.Nearest(dot.Centre) < dot.Radius + rules.Clear) return;
            ambiguous |= near < own + rules.Clear;
        }

        foreach (var circle in field.Outlines)
        {
            if (circle == label.Mark) continue;
            if (circle.OutlineCrosses(rect)) cost += OutlineCost;
            else if (circle.Holds(rect) && circle.Centre.To(label.Mark.Centre) > circle.Radius) cost += StrangeCircleCost;
            if (leader is { } line && line.Nearest(circle.Centre) < circle.Radius) cost += StrangeCircleCost;
        }

        spots.Add(new LabelSpot(rect, at.Align, leader, cost + (ambiguous && leader is null ? AmbiguousCost : 0)));
    }
}
