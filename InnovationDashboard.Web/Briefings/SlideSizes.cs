namespace InnovationDashboard.Web.Briefings;

/// <summary>Type sizes of a slide, in its units. As designed they are read from six heights of the picture away, but for notes and sources; a slide for a larger room has no type smaller than asked.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="Label">Labels, numerals, running text.</param>
/// <param name="Subtitle">What is measured.</param>
/// <param name="Foot">Note and source.</param>
public sealed record SlideSizes(double Headline, double Label, double Subtitle, double Foot)
{
    /// <summary>Largest type that may be asked for: beyond it a headline has two words, and nobody fills the memory with sizes.</summary>
    public const double Most = 110;

    /// <summary>The sizes of the design.</summary>
    public static SlideSizes Designed { get; } = new(SlideSheet.HeadlineSize, SlideSheet.LabelSize, SlideSheet.SubtitleSize, SlideSheet.FootSize);

    /// <summary>None smaller than <paramref name="least"/>.</summary>
    public static SlideSizes Of(double least) =>
        new(Math.Max(Designed.Headline, least), Math.Max(Designed.Label, least), Math.Max(Designed.Subtitle, least), Math.Max(Designed.Foot, least));
}
