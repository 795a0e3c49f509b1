namespace InnovationDashboard.Web.Charts.Geometry;

/// <summary>Whether a straight line meets a rectangle (clipping by Liang and Barsky, 1984).</summary>
internal static class LineClip
{
    /// <summary>True when any part of the line from one point to the other lies in the rectangle.</summary>
    public static bool Crosses(double fromX, double fromY, double toX, double toY, PixelRect rect)
    {
        var (dx, dy) = (toX - fromX, toY - fromY);
        var (enter, leave) = (0.0, 1.0);
        return Clip(-dx, fromX - rect.Left, ref enter, ref leave) && Clip(dx, rect.Right - fromX, ref enter, ref leave)
            && Clip(-dy, fromY - rect.Top, ref enter, ref leave) && Clip(dy, rect.Bottom - fromY, ref enter, ref leave);
    }

    // One side: what is left of the line between entering and leaving; false when nothing is.
    private static bool Clip(double step, double room, ref double enter, ref double leave)
    {
        if (step == 0) return room >= 0;
        var at = room / step;
        if (step < 0) enter = Math.Max(enter, at);
        else leave = Math.Min(leave, at);
        return enter <= leave;
    }
}
