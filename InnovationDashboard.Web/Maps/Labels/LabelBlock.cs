using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Maps.Labels;

/// <summary>One line of a label and how it is set.</summary>
/// <param name="Text">The line.</param>
/// <param name="Size">Font size.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Tone">Colour role.</param>
/// <param name="Bold">Semibold.</param>
internal readonly record struct LabelLine(string Text, double Size, TextRole Role, Tone Tone, bool Bold);

/// <summary>The measured lines of one label, set once its place is known.</summary>
/// <param name="Lines">Lines, first on top.</param>
/// <param name="Text">Measures.</param>
internal sealed record LabelBlock(IReadOnlyList<LabelLine> Lines, TextMeasurer Text)
{
    /// <summary>Width of the longest line.</summary>
    public double Width => Lines.Max(line => Text.Measure(line.Text, line.Size, line.Bold));

    /// <summary>From the top of the first line to the bottom of the last.</summary>
    public double Height => Lines.SkipLast(1).Sum(line => Text.LineHeight(line.Size)) + Text.Ascent(Lines[^1].Size) + Text.Descent(Lines[^1].Size);

    /// <summary>The lines where the label found its place.</summary>
    public IReadOnlyList<TextMark> At(string key, PlacedLabel place)
    {
        var x = place.Align switch { TextAnchor.Start => place.Rect.Left, TextAnchor.End => place.Rect.Right, _ => place.Rect.CentreX };
        var top = place.Rect.Top;
        var marks = new List<TextMark>();
        foreach (var line in Lines)
        {
            marks.Add(Texts.At(Text, $"{key}/{marks.Count}", x, top + Text.Ascent(line.Size), line.Text, line.Size, line.Role, place.Align, line.Tone, line.Bold));
            top += Text.LineHeight(line.Size);
        }

        return marks;
    }
}
