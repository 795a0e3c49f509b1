using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Maps.Labels;

/// <summary>One place a label could take, and what it would cost.</summary>
/// <param name="Rect">Where.</param>
/// <param name="Align">How its lines are set.</param>
/// <param name="Leader">Line from the mark; null beside it.</param>
/// <param name="Cost">0 is ideal.</param>
internal sealed record LabelSpot(PixelRect Rect, TextAnchor Align, PixelSegment? Leader, double Cost)
{
    private readonly double _left = Math.Min(Rect.Left, Leader?.From.X ?? Rect.Left);
    private readonly double _right = Math.Max(Rect.Right, Leader?.From.X ?? Rect.Right);
    private readonly double _top = Math.Min(Rect.Top, Leader?.From.Y ?? Rect.Top);
    private readonly double _bottom = Math.Max(Rect.Bottom, Leader?.From.Y ?? Rect.Bottom);

    /// <summary>True when the two cannot both be taken.</summary>
    public bool Conflicts(LabelSpot other, double clear)
    {
        if (_left > other._right + clear || other._left > _right + clear || _top > other._bottom + clear || other._top > _bottom + clear) return false;
        var mine = Rect.Inset(-clear, -clear, -clear, -clear);
        return mine.Overlaps(other.Rect, 0)
            || (Leader is { } lead && lead.Crosses(other.Rect.Inset(-clear, -clear, -clear, -clear)))
            || (other.Leader is { } otherLead && (otherLead.Crosses(mine) || (Leader is { } both && both.Crosses(otherLead))));
    }
}
