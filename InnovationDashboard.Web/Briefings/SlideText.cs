using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Briefings;

/// <summary>What a text of a slide is; decides its colour.</summary>
public enum SlideTextRole
{
    /// <summary>The sentence.</summary>
    Headline,

    /// <summary>What is measured.</summary>
    Subtitle,

    /// <summary>The large number of a slide that is one figure.</summary>
    Number,

    /// <summary>Running text.</summary>
    Text,

    /// <summary>The remark on the mark in focus.</summary>
    Annotation,

    /// <summary>Note, source, number of the slide.</summary>
    Foot,
}

/// <summary>A line of text on a slide, in the slide's units.</summary>
/// <param name="Text">The line.</param>
/// <param name="X">Anchor x.</param>
/// <param name="Baseline">Baseline y.</param>
/// <param name="Size">Font size.</param>
/// <param name="Bold">Semibold.</param>
/// <param name="Role">What it is.</param>
/// <param name="Anchor">Horizontal anchor.</param>
public sealed record SlideText(string Text, double X, double Baseline, double Size, bool Bold, SlideTextRole Role, TextAnchor Anchor = TextAnchor.Start);
