namespace InnovationDashboard.Web.Charts.Scales;

/// <summary>Divides a range into equal bands with gaps between them: rows of bars.</summary>
/// <param name="Count">Number of bands.</param>
/// <param name="Start">Begin of the range.</param>
/// <param name="End">End of the range.</param>
/// <param name="Gap">Share of a step that is gap, 0 to 1; half of it stands before the first and after the last band.</param>
public sealed record BandScale(int Count, double Start, double End, double Gap = 0)
{
    /// <summary>Distance between the beginnings of two bands.</summary>
    public double Step => Count == 0 ? 0 : (End - Start) / Count;

    /// <summary>Width of a band.</summary>
    public double Band => Step * (1 - Gap);

    /// <summary>Begin of a band.</summary>
    public double At(int index) => Start + (Step * (index + (Gap / 2)));

    /// <summary>Middle of a band.</summary>
    public double Centre(int index) => Start + (Step * (index + 0.5));
}
