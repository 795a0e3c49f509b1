namespace InnovationDashboard.Web.Charts.Scales;

/// <summary>Maps numbers to positions in proportion. Domain and range may descend: a rank axis is a domain of <c>[n, 1]</c>. Values outside the domain go on outside the range.</summary>
/// <param name="From">First end of the domain.</param>
/// <param name="To">Other end of the domain; equal to <paramref name="From"/> every value stands in the middle of the range.</param>
/// <param name="Start">Position of <paramref name="From"/>.</param>
/// <param name="End">Position of <paramref name="To"/>.</param>
public sealed record LinearScale(double From, double To, double Start, double End)
{
    /// <summary>Position of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite: missing values have no position.</exception>
    public double At(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "A missing value has no position.");
        return From.Equals(To) ? (Start + End) / 2 : Start + ((value - From) / (To - From) * (End - Start));
    }

    /// <summary>Distance on the range of a distance in the domain, never negative.</summary>
    public double Length(double distance) => From.Equals(To) ? 0 : Math.Abs(distance / (To - From) * (End - Start));

    /// <summary>The same domain on another range.</summary>
    public LinearScale Between(double start, double end) => this with { Start = start, End = end };
}
