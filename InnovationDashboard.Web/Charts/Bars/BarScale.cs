namespace InnovationDashboard.Web.Charts.Bars;

/// <summary>The longest bars that leave room for each bar's own label.</summary>
/// <param name="Zero">Position of zero.</param>
/// <param name="Unit">Length of 1.</param>
/// <param name="Inside">Rows whose label stands inside the bar.</param>
internal sealed record BarScale(double Zero, double Unit, IReadOnlySet<int> Inside)
{
    /// <summary>Position of a value.</summary>
    public double At(double value) => Zero + (value * Unit);

    /// <summary>Solves for all rows together: no label beyond the plot, bars as long as that allows.</summary>
    /// <param name="values">Values.</param>
    /// <param name="labels">Width of each label with the gap before it.</param>
    /// <param name="extra">A level that must lie on the plot too.</param>
    /// <param name="left">Left end of the plot.</param>
    /// <param name="right">Right end of the plot.</param>
    public static BarScale Fit(IReadOnlyList<double> values, IReadOnlyList<double> labels, double? extra, double left, double right)
    {
        var inside = new HashSet<int>();
        var span = Span(values, extra);
        if (span.Equals(0)) return new(left, 0, inside);

        var best = Solve(values, labels, extra, left, right, inside);
        var longest = (right - left) / span;
        while (best.Unit * span < 0.5 * (right - left))
        {
            // Long labels squeeze the bars: the longest bar takes its label inside, if it is long enough for it.
            var next = Enumerable.Range(0, values.Count).Where(i => !inside.Contains(i) && labels[i] > 0).OrderByDescending(i => Math.Abs(values[i]) * longest + labels[i]).Cast<int?>().FirstOrDefault();
            if (next is not { } row || Math.Abs(values[row]) * longest * 0.75 < labels[row]) break;
            inside.Add(row);
            best = Solve(values, labels, extra, left, right, inside);
        }

        if (inside.All(row => Math.Abs(values[row]) * best.Unit >= labels[row] * 1.1)) return best;
        return Solve(values, labels, extra, left, right, new HashSet<int>());
    }

    private static double Span(IReadOnlyList<double> values, double? extra)
    {
        var all = values.Append(0).Append(extra ?? 0).ToList();
        return all.Max() - all.Min();
    }

    // Every pair of one bar to the left and one to the right must find room with both labels; so must every bar alone.
    private static BarScale Solve(IReadOnlyList<double> values, IReadOnlyList<double> labels, double? extra, double left, double right, HashSet<int> inside)
    {
        var ends = values.Select((value, i) => (value, label: inside.Contains(i) ? 0 : labels[i])).Append((value: extra ?? 0, label: 0)).ToList();
        var positive = ends.Where(end => end.value >= 0).Append((value: 0, label: 0)).ToList();
        var negative = ends.Where(end => end.value < 0).Select(end => (value: -end.value, end.label)).Append((value: 0, label: 0)).ToList();
        var unit = double.MaxValue;
        foreach (var plus in positive)
        {
            foreach (var minus in negative.Where(minus => minus.value + plus.value > 0))
                unit = Math.Min(unit, Math.Max(0, right - left - plus.label - minus.label) / (minus.value + plus.value));
        }

        return new(negative.Max(minus => left + (minus.value * unit) + minus.label), unit, inside.ToHashSet());
    }
}
