namespace InnovationDashboard.Web.Charts.Scales;

/// <summary>Puts points at equal distances, the first and last on the ends of the range; a single point stands in the middle.</summary>
/// <param name="Count">Number of points.</param>
/// <param name="Start">Position of the first.</param>
/// <param name="End">Position of the last.</param>
public sealed record PointScale(int Count, double Start, double End)
{
    /// <summary>Distance between two points.</summary>
    public double Step => Count < 2 ? 0 : (End - Start) / (Count - 1);

    /// <summary>Position of a point.</summary>
    public double At(int index) => Count < 2 ? (Start + End) / 2 : Start + (Step * index);
}
