namespace InnovationDashboard.Web.Maps.Labels;

/// <summary>Round distances for rings and scale bars: 1, 2 or 5 times a power of ten.</summary>
internal static class NiceStep
{
    /// <summary>The smallest round number that is at least <paramref name="least"/>.</summary>
    public static double AtLeast(double least)
    {
        if (!(least > 0) || !double.IsFinite(least)) return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        foreach (var factor in (ReadOnlySpan<double>)[1, 2, 5])
        {
            if (factor * power >= least * (1 - 1e-9)) return factor * power;
        }

        return 10 * power;
    }
}
