using System.Globalization;

namespace InnovationDashboard.Benchmarks;

/// <summary>Measured values and their percentiles (nearest rank).</summary>
internal sealed class Samples(IEnumerable<double> values)
{
    private readonly double[] sorted = [.. values.Order()];

    /// <summary>Half are at most this.</summary>
    public double Median => Percentile(0.5);

    /// <summary>19 of 20 are at most this.</summary>
    public double P95 => Percentile(0.95);

    /// <summary>Number, median and 95th percentile in milliseconds.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"p50 {Median,6:F1} ms   p95 {P95,6:F1} ms   ({sorted.Length} samples)");

    private double Percentile(double share) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(share * sorted.Length) - 1)];
}
