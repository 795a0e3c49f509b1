using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Briefings.Rehearsal;

/// <summary>A slide tried out in a room: what the last row cannot read, and the slide with type they can.</summary>
/// <param name="View">The slide as it is.</param>
/// <param name="TooSmall">Texts under 16 minutes of arc, the smallest first, each once.</param>
/// <param name="Fitted">The slide with larger type; null when nothing has to change.</param>
/// <param name="Dropped">Names and reasons that find no room on the larger slide.</param>
/// <param name="Shortened">True when what is measured, the note or the source line is shorter than on the slide as it is.</param>
/// <param name="StillTooSmall">True when even the larger slide has texts that are too small, or type that large leaves no slide: the last row has to move, or the picture to grow.</param>
public sealed record SlideRehearsal(SlideView View, IReadOnlyList<SmallText> TooSmall, SlideView? Fitted, IReadOnlyList<string> Dropped, bool Shortened, bool StillTooSmall)
{
    /// <summary>Tries a slide out.</summary>
    /// <param name="view">The slide as it is designed.</param>
    /// <param name="room">The room.</param>
    /// <param name="shown">Type that it is shown in already, when that is larger than the room needs; what it has cost is told of that.</param>
    public static SlideRehearsal Of(SlideView view, RoomSize room, double shown = 0)
    {
        var least = Math.Max(room.LeastType, shown);
        var before = SlideSheet.Of(view);
        IReadOnlyList<SmallText> small = [.. Texts(before).Where(text => text.Size < least).DistinctBy(text => text.Text).OrderBy(text => text.Size).Select(text => new SmallText(text.Text, text.Size, room.Arc(text.Size)))];
        if (small.Count == 0) return new(view, [], null, [], false, false);
        if (least > SlideSizes.Most) return new(view, small, null, [], false, true);
        var fitted = view with { Slide = view.Slide with { LeastType = least } };
        var sheet = SlideSheet.Of(fitted);
        IReadOnlyList<string> dropped = [.. (sheet.Scene?.Unnamed ?? []).Except(before.Scene?.Unnamed ?? []), .. Reasons(before).Except(Reasons(sheet))];
        return new(view, small, fitted, dropped, Lines(sheet).Any(line => !Lines(before).Contains(line)), Texts(sheet).Any(text => text.Size < least));
    }

    // Why a drawing is cut; the accessible name of the cut stays also where its text finds no room.
    private static IEnumerable<string> Reasons(SlideSheet sheet) =>
        sheet.Scene?.Marks.OfType<FigureMark>().Where(mark => mark.Parts.OfType<RuleMark>().Any(rule => rule.Role == RuleRole.Break)).Select(mark => mark.Info.Label) ?? [];

    // What is measured, note and source.
    private static IEnumerable<string> Lines(SlideSheet sheet) => sheet.Texts.Where(text => text.Role is SlideTextRole.Subtitle or SlideTextRole.Foot).Select(text => text.Text);

    // All texts with the sizes they are drawn in: the lines around the drawing and those inside it.
    private static IEnumerable<(string Text, double Size)> Texts(SlideSheet sheet) =>
        sheet.Texts.Select(text => (text.Text, text.Size)).Concat(sheet.Scene?.Texts().Select(text => (text.Text, text.Size)) ?? []).Where(text => !string.IsNullOrWhiteSpace(text.Text));
}

/// <summary>A text that the last row cannot read.</summary>
/// <param name="Text">The text.</param>
/// <param name="Size">Its size in units of the slide.</param>
/// <param name="Arc">What it takes up for the last row, in minutes of arc.</param>
public sealed record SmallText(string Text, double Size, double Arc);
