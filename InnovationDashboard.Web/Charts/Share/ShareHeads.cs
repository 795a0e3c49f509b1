using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Share;

/// <summary>Names of the parts above the first of several bars, each with a stem down to its part; on as few lines as keep every stem off every other name.</summary>
/// <param name="Heads">Placed heads, in the order of the parts.</param>
/// <param name="Height">Height of the lines with the gap to the bar.</param>
internal sealed record ShareHeads(IReadOnlyList<ShareHead> Heads, double Height)
{
    // Long names that hide each other's stems are shortened step by step.
    private static readonly double[] Shares = [1, 0.5, 0.35, 0.25, 0.15];

    internal static ShareHeads For(ShareBar first, string restText, double left, ChartBox box, TextMeasurer measurer)
    {
        var size = box.Type.Label;
        var segments = ShareSegment.Of(first).Where(segment => (segment.Part?.Name ?? restText).Length > 0).ToList();
        List<ShareHead> heads = [];
        foreach (var most in Shares)
        {
            var wishes = segments.Select(segment => Wish(segment, restText, left, most, box, measurer)).Where(head => head.Text.Length > 0).ToList();
            if (Enumerable.Range(1, Math.Max(1, wishes.Count)).Select(lines => Assign(wishes, lines, size, box.Width)).FirstOrDefault(found => found is not null) is not { } found) continue;
            heads = found;
            break;
        }

        return new(heads, heads.Count == 0 ? 0 : ((heads.Max(head => head.Line) + 1) * measurer.LineHeight(size)) + (size * 0.4));
    }

    internal IEnumerable<SceneMark> Place(double top, ChartBox box, TextMeasurer measurer)
    {
        var size = box.Type.Label;
        for (var i = 0; i < Heads.Count; i++)
        {
            var head = Heads[i];
            var middle = top + Height - (size * 0.4) - ((head.Line + 0.5) * measurer.LineHeight(size));
            var stemTop = head.Side == TextAnchor.Middle ? middle + (size * 0.6) : middle - (size * 0.4);
            yield return new RuleMark($"head/{i}/stem", head.Stem, stemTop, head.Stem, top + Height + (size * 0.1), RuleRole.Leader);
            yield return Texts.Centred(
                measurer, $"head/{i}", head.Left(size), middle, head.Text, size, head.Rest ? TextRole.Note : TextRole.Label, tone: head.Bold ? Tone.Ink : Tone.Context, bold: head.Bold);
        }
    }

    private static ShareHead Wish(ShareSegment segment, string restText, double left, double most, ChartBox box, TextMeasurer measurer)
    {
        var size = box.Type.Label;
        var bold = segment.Part?.Info is { } info && (info.Selected || info.Tone == Tone.Focus);
        var stem = left + (segment.Middle * (box.Width - left));
        var room = Math.Min(box.Width * most, Math.Max(stem, box.Width - stem) - ShareHead.Space(size));
        var text = measurer.Fit(segment.Part?.Name ?? restText, room, size, bold);
        return new ShareHead(text, stem, measurer.Measure(text, size, bold), bold, segment.Part is null, 0, TextAnchor.Middle);
    }

    // At most six heads: trying lines and sides from the last head back is quick, and the fewest lines win.
    private static List<ShareHead>? Assign(List<ShareHead> wishes, int lines, double size, double width)
    {
        var placed = new ShareHead[wishes.Count];
        return Try(wishes.Count - 1) ? [.. placed] : null;

        bool Try(int index)
        {
            if (index < 0) return true;
            foreach (var head in Choices(wishes[index], lines, size, width))
            {
                placed[index] = head;
                if (placed.Skip(index + 1).All(other => !head.Disturbs(other, size) && !other.Disturbs(head, size)) && Try(index - 1)) return true;
            }

            return false;
        }
    }

    private static IEnumerable<ShareHead> Choices(ShareHead head, int lines, double size, double width)
    {
        for (var line = 0; line < lines; line++)
        {
            foreach (var side in (TextAnchor[])[TextAnchor.Middle, TextAnchor.Start, TextAnchor.End])
            {
                var choice = head with { Line = line, Side = side };
                if (choice.Left(size) >= 0 && choice.Left(size) + head.Width <= width) yield return choice;
            }
        }
    }
}

/// <summary>A name above its part.</summary>
/// <param name="Text">Name as it fits.</param>
/// <param name="Stem">Where its stem stands.</param>
/// <param name="Width">Width of the text.</param>
/// <param name="Bold">Semibold.</param>
/// <param name="Rest">True for what is left to 100 %.</param>
/// <param name="Line">Line, 0 is next to the bar.</param>
/// <param name="Side">Start: right of its stem; end: left of it; middle: on top of it.</param>
internal sealed record ShareHead(string Text, double Stem, double Width, bool Bold, bool Rest, int Line, TextAnchor Side)
{
    /// <summary>Gap between stem and text.</summary>
    internal static double Space(double size) => size * 0.35;

    internal double Left(double size) => Side switch
    {
        TextAnchor.Start => Stem + Space(size),
        TextAnchor.End => Stem - Space(size) - Width,
        _ => Stem - (Width / 2),
    };

    /// <summary>True when this head's stem runs through the other's text, or both stand on one line and touch.</summary>
    internal bool Disturbs(ShareHead other, double size)
    {
        // A hair less than the gap between stem and text, so that a stem beside its own text disturbs nobody on the same spot.
        var gap = Space(size) * 0.9;
        var (left, right) = (other.Left(size) - gap, other.Left(size) + other.Width + gap);
        if (Line == other.Line) return Math.Min(Stem, Left(size)) < right && Math.Max(Stem, Left(size) + Width) > left;
        return Line > other.Line && Stem > left && Stem < right;
    }
}
