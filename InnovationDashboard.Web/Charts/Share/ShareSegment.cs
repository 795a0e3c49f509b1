namespace InnovationDashboard.Web.Charts.Share;

/// <summary>A stretch of a bar of 100 %.</summary>
/// <param name="Part">The part, or null for the rest.</param>
/// <param name="From">Begin, 0 to 1.</param>
/// <param name="To">End, 0 to 1.</param>
internal sealed record ShareSegment(SharePart? Part, double From, double To)
{
    internal double Middle => (From + To) / 2;

    /// <summary>The parts of a bar and what is left. Parts that add up to more than 100 because of rounding share the whole bar.</summary>
    internal static IReadOnlyList<ShareSegment> Of(ShareBar bar)
    {
        var whole = Math.Max(100, bar.Parts.Sum(part => Math.Max(0, part.Percent)));
        var segments = new List<ShareSegment>();
        var from = 0.0;
        foreach (var part in bar.Parts)
        {
            var to = Math.Min(1, from + (Math.Max(0, part.Percent) / whole));
            segments.Add(new(part, from, to));
            from = to;
        }

        if (1 - from > 0.0005) segments.Add(new(null, from, 1));
        return segments;
    }
}
