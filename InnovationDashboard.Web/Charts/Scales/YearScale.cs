namespace InnovationDashboard.Web.Charts.Scales;

/// <summary>Maps years to positions; labels stand on whole years only.</summary>
/// <param name="First">First year.</param>
/// <param name="Last">Last year.</param>
/// <param name="Start">Position of the first year.</param>
/// <param name="End">Position of the last year.</param>
public sealed record YearScale(int First, int Last, double Start, double End)
{
    private readonly LinearScale _scale = new(First, Last, Start, End);

    /// <summary>Position of a year, or of a moment between two years.</summary>
    public double At(double year) => _scale.At(year);

    /// <summary>Distance between two neighbouring years.</summary>
    public double Step => First == Last ? 0 : (End - Start) / (Last - First);

    /// <summary>Years to label so that labels of the given width do not touch.</summary>
    /// <param name="labelWidth">Width of the widest label with the gap wanted beside it.</param>
    public IReadOnlyList<int> Ticks(double labelWidth)
    {
        var most = First == Last ? 1 : (int)Math.Floor(Math.Abs(End - Start) / Math.Max(labelWidth, 1)) + 1;
        return Scales.Ticks.Years(First, Last, most);
    }
}
