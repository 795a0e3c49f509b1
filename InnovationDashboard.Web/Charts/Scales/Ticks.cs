namespace InnovationDashboard.Web.Charts.Scales;

/// <summary>Round numbers for axes.</summary>
public static class Ticks
{
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

    /// <summary>Multiples of 1, 2, 2.5 or 5 × 10ⁿ that cover the values: the first at or below the least, the last at or above the greatest.</summary>
    /// <param name="least">Least value.</param>
    /// <param name="greatest">Greatest value.</param>
    /// <param name="about">About how many steps.</param>
    /// <param name="decimals">Most decimals a tick may have.</param>
    public static IReadOnlyList<double> Covering(double least, double greatest, int about, int decimals = 12)
    {
        if (!double.IsFinite(least) || !double.IsFinite(greatest)) throw new ArgumentOutOfRangeException(nameof(least), "An axis needs finite ends.");
        if (least > greatest) (least, greatest) = (greatest, least);
        if (least.Equals(greatest)) (least, greatest) = (Math.Min(least, 0), least.Equals(0) ? 1 : Math.Max(greatest, 0));

        var step = Step((greatest - least) / Math.Max(1, about), decimals);
        var from = Math.Floor(Clean(least / step));
        var to = Math.Max(from + 1, Math.Ceiling(Clean(greatest / step)));
        return [.. Enumerable.Range(0, (int)(to - from) + 1).Select(i => Multiple(from + i, step))];
    }

    /// <summary>Multiples of a round step that lie inside the values.</summary>
    public static IReadOnlyList<double> Inside(double least, double greatest, int about, int decimals = 12) =>
        [.. Covering(least, greatest, about, decimals).Where(tick => tick >= Math.Min(least, greatest) && tick <= Math.Max(least, greatest))];

    /// <summary>Whole years, at most <paramref name="most"/>: every year, or multiples of 2, 5, 10, ... counted from the last one back, so that the newest year has a label.</summary>
    public static IReadOnlyList<int> Years(int first, int last, int most)
    {
        if (first > last) (first, last) = (last, first);
        if (most < 2 || first == last) return [last];
        var step = YearSteps.FirstOrDefault(step => ((last - first) / step) + 1 <= most, last - first);
        var years = new List<int>();
        for (var year = last; year >= first; year -= step) years.Add(year);
        years.Reverse();
        return years;
    }

    /// <summary>Ranks from 1 to <paramref name="worst"/>, at most <paramref name="most"/>: 1, then multiples of a round step.</summary>
    public static IReadOnlyList<int> Ranks(int worst, int most)
    {
        worst = Math.Max(1, worst);
        if (worst <= Math.Max(1, most)) return [.. Enumerable.Range(1, worst)];
        // Every second rank counts 1, 3, 5: from 1, 2, 4 the first step would look shorter than the others.
        if ((worst + 1) / 2 <= most) return [.. Enumerable.Range(0, (worst + 1) / 2).Select(i => 1 + (i * 2))];
        var step = YearSteps.FirstOrDefault(step => step > 2 && (worst / step) + 1 <= most, worst);
        return [1, .. Enumerable.Range(1, worst / step).Select(i => i * step)];
    }

    private static double Step(double rough, int decimals)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var finest = Math.Pow(10, -decimals);
        foreach (var factor in (ReadOnlySpan<double>)[1, 2, 2.5, 5, 10])
        {
            // A step of 2.5 needs one decimal more than its power of ten.
            if (factor.Equals(2.5) && power < finest * 9.99) continue;
            if (factor * power >= rough * 0.999) return Math.Max(factor * power, finest);
        }

        return Math.Max(10 * power, finest);
    }

    // Multiplying by a step below 1 leaves traces of binary fractions; dividing by its whole inverse does not.
    private static double Multiple(double count, double step) => step < 1 ? count / Math.Round(1 / step, 6) : count * step;

    private static double Clean(double quotient) => Math.Round(quotient, 9);
}
