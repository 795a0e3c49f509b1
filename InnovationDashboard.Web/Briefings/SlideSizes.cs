namespace InnovationDashboard.Web.Briefings;

/// <summary>Type sizes of a slide, in its units. As designed they are read from six heights of the picture away, but for notes and sources; a slide for a larger room has no type smaller than asked.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="Label">Labels, numerals, running text.</param>
/// <param name="Subtitle">What is measured.</param>
/// <param name="Foot">Note and source.</param>
public sealed record SlideSizes(double Headline, double Label, double Subtitle, double Foot)
{
    /// <summary>Largest type that may be asked for. Beyond it names and axes leave a chart no room to be one; the last row has to move, or the picture to grow.</summary>
    public const double Most = 64;

    /// <summary>The sizes of the design.</summary>
    public static SlideSizes Designed { get; } = new(SlideSheet.HeadlineSize, SlideSheet.LabelSize, SlideSheet.SubtitleSize, SlideSheet.FootSize);

    /// <summary>None smaller than <paramref name="least"/>, or than <see cref="Most"/> where that is less.</summary>
    public static SlideSizes Of(double least)
    {
        var size = Math.Min(least, Most);
        return new(Math.Max(Designed.Headline, size), Math.Max(Designed.Label, size), Math.Max(Designed.Subtitle, size), Math.Max(Designed.Foot, size));
    }
}
