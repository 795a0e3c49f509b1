using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Charts.Labels;

/// <summary>Knows which paper is taken. Boxes, strokes and texts are entered as they are drawn; a label asks before it stands, so that it never covers anything.</summary>
/// <param name="paper">The picture: nothing outside it is free.</param>
public sealed class OpenSpace(PixelRect paper)
{
    private readonly List<PixelRect> _boxes = [];
    private readonly List<(double X1, double Y1, double X2, double Y2)> _strokes = [];

    /// <summary>Enters a box.</summary>
    public void Take(PixelRect box) => _boxes.Add(box);

    /// <summary>Enters texts, with a space beside them: two numbers that touch read as one.</summary>
    public void Take(IEnumerable<TextMark> texts) =>
        _boxes.AddRange(texts.Select(text => new PixelRect(text.Bounds.Left - (text.Size * 0.25), text.Bounds.Top, text.Bounds.Width + (text.Size * 0.5), text.Bounds.Height)));

    /// <summary>Enters a dot.</summary>
    public void TakeDot(double x, double y, double radius) => _boxes.Add(new PixelRect(x - radius, y - radius, 2 * radius, 2 * radius));

    /// <summary>Enters a straight stroke.</summary>
    public void TakeStroke(double x1, double y1, double x2, double y2) => _strokes.Add((x1, y1, x2, y2));

    /// <summary>Enters a stroke that leaves and arrives level (<see cref="SvgPath.EaseTo"/>).</summary>
    public void TakeEase(double x1, double y1, double x2, double y2)
    {
        const int pieces = 10;
        var (fromX, fromY) = (x1, y1);
        for (var i = 1; i <= pieces; i++)
        {
            var t = i / (double)pieces;
            // The cubic Bézier with both controls half-way across, at the heights of the ends.
            var x = x1 + ((x2 - x1) * ((1.5 * t * (1 - t) * (1 - t)) + (1.5 * t * t * (1 - t)) + (t * t * t)));
            var y = y1 + ((y2 - y1) * t * t * (3 - (2 * t)));
            TakeStroke(fromX, fromY, x, y);
            (fromX, fromY) = (x, y);
        }
    }

    /// <summary>True when a box lies in the picture and touches nothing.</summary>
    /// <param name="box">The box.</param>
    /// <param name="clearance">Distance wanted to everything else.</param>
    public bool IsFree(PixelRect box, double clearance = 0)
    {
        if (!paper.Contains(box, 0)) return false;
        var wide = new PixelRect(box.Left - clearance, box.Top - clearance, box.Width + (2 * clearance), box.Height + (2 * clearance));
        return !_boxes.Exists(taken => taken.Overlaps(wide, 0.01)) && !_strokes.Exists(stroke => Crosses(stroke, wide));
    }

    /// <summary>True when all lines of a label are free.</summary>
    public bool IsFree(IEnumerable<TextMark> texts, double clearance = 0) => texts.All(text =>
        IsFree(text.Bounds, clearance) && !_strokes.Exists(stroke => Crosses(stroke, text.Bounds with { Left = text.Bounds.Left - (text.Size * 0.15), Width = text.Bounds.Width + (text.Size * 0.3) })));

    /// <summary>True when a leader runs over no box; it may cross strokes.</summary>
    public bool IsClear(RuleMark leader) => !_boxes.Exists(box => Crosses((leader.X1, leader.Y1, leader.X2, leader.Y2), box));

    /// <summary>The first of several ways to set a label that is free, and enters it; null when none is.</summary>
    public IReadOnlyList<TextMark>? FirstFree(IEnumerable<IReadOnlyList<TextMark>> ways, double clearance = 0)
    {
        foreach (var way in ways)
        {
            if (!IsFree(way, clearance)) continue;
            Take(way);
            return way;
        }

        return null;
    }

    private static bool Crosses((double X1, double Y1, double X2, double Y2) stroke, PixelRect box) => LineClip.Crosses(stroke.X1, stroke.Y1, stroke.X2, stroke.Y2, box);
}
