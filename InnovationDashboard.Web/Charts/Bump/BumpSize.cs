namespace InnovationDashboard.Web.Charts.Bump;

/// <summary>Measures of a bump chart in each box.</summary>
/// <param name="FocusRadius">Wished radius of a dot with its rank inside.</param>
/// <param name="Radius">Radius of a context dot.</param>
/// <param name="LeastStep">Least distance of rows.</param>
/// <param name="MostStep">Most distance of rows.</param>
/// <param name="MostRows">Most rows where the height is free.</param>
/// <param name="SideShare">Most share of the width that names take.</param>
/// <param name="Number">Size of a rank written in its dot.</param>
internal sealed record BumpSize(double FocusRadius, double Radius, double LeastStep, double MostStep, int MostRows, double SideShare, double Number)
{
    /// <summary>The measures of a box.</summary>
    public static BumpSize Of(ChartBox box) => box.Kind switch
    {
        BoxKind.Narrow => new(10.5, 3.5, 26, 38, 12, 0.36, 11),
        BoxKind.Wide => new(12, 4, 28, 42, 12, 0.36, 12.5),
        BoxKind.Full => new(13, 4.5, 32, 46, 12, 0.27, 13.5),
        // A wall may ask for larger type: dots and rows grow with their numbers.
        BoxKind.Stage when box.Type.Label / ChartBox.Stage.Type.Label is var larger => new(35 * larger, 10, 56 * larger, 110 * larger, 10, 0.42, 44 * larger),
        _ => throw new ArgumentOutOfRangeException(nameof(box)),
    };
}
