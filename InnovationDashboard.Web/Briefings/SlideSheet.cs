using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Bump;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.Forms;

namespace InnovationDashboard.Web.Briefings;

/// <summary>
/// A slide laid out on 1920 × 1080 units: headline and what is measured above, drawing or text in between, remark, note and source beneath. The drawing is laid out for the room that is left,
/// never scaled. Sizes are read from the last row: 56 for the headline, 44 and more for labels, 28 for the source.
/// </summary>
/// <param name="Texts">Lines of text outside the drawing.</param>
/// <param name="Scene">The drawing, or null for slides of text.</param>
/// <param name="SceneX">Left edge of the drawing.</param>
/// <param name="SceneY">Upper edge of the drawing.</param>
/// <param name="Rings">Centre and radius of the rings round the mark in focus and before the remark on it.</param>
public sealed record SlideSheet(IReadOnlyList<SlideText> Texts, Scene? Scene, double SceneX, double SceneY, IReadOnlyList<(double X, double Y, double R)> Rings)
{
    /// <summary>Width of a slide.</summary>
    public const double Width = 1920;

    /// <summary>Height of a slide.</summary>
    public const double Height = 1080;

    /// <summary>Margin at the sides.</summary>
    public const double Margin = 96;

    /// <summary>Size of the headline.</summary>
    public const double HeadlineSize = 56;

    /// <summary>Least size of labels, numerals and running text.</summary>
    public const double LabelSize = 44;

    /// <summary>Size of what is measured.</summary>
    public const double SubtitleSize = 36;

    /// <summary>Size of note and source.</summary>
    public const double FootSize = 28;

    /// <summary>Width that an open list of choices takes at the right, with its gap.</summary>
    public const double ChoicesWidth = 420;

    private const double Top = 52;
    private const double Bottom = Height - 44;
    private static readonly TextMeasurer Measurer = TextMeasurer.Default;

    /// <summary>Width between the margins, and beside the choices where they stand open.</summary>
    public static double RoomOf(SlideView view) => Width - (2 * Margin) - (view.IsBesideChoices ? ChoicesWidth : 0);

    /// <summary>Lays a slide out.</summary>
    public static SlideSheet Of(SlideView view)
    {
        var texts = new List<SlideText>();
        var (room, sizes) = (RoomOf(view), SlideSizes.Of(view.Slide.LeastType));
        var y = Head(view, texts, sizes);
        var foot = Bottom - Measurer.Descent(sizes.Foot);
        var numbers = $"{view.Slide.Number} / {view.Count}";
        texts.Add(new(numbers, Margin + room, foot, sizes.Foot, false, SlideTextRole.Foot, TextAnchor.End));
        texts.Add(new(view.FootLineIn(room - Measurer.Measure(numbers, sizes.Foot) - sizes.Foot, sizes.Foot, Measurer), Margin, foot, sizes.Foot, false, SlideTextRole.Foot));
        var below = foot - Measurer.LineHeight(sizes.Foot);
        var bottom = below - Measurer.LineHeight(sizes.Foot);
        var rings = new List<(double X, double Y, double R)>(2);
        if (view.Annotation.Length > 0 && view.Panel.Body.Chart is not null)
        {
            bottom -= Measurer.LineHeight(sizes.Label);
            var indent = sizes.Label * 1.2;
            texts.Add(new(Measurer.Fit(view.Annotation, room - indent, sizes.Label, true), Margin + indent, bottom + Measurer.Ascent(sizes.Label) + 8, sizes.Label, true, SlideTextRole.Annotation));
            rings.Add((Margin + (sizes.Label * 0.4), bottom + Measurer.Ascent(sizes.Label) + 8 - (sizes.Label * 0.345), sizes.Label * 0.3));
        }

        var (scene, unnamed) = Middle(view, texts, sizes, y, bottom);
        var note = unnamed.Count > 0 ? SlideNote.Unnamed(view, unnamed, room, sizes.Foot) : SlideNote.Of(view, room, sizes.Foot);
        if (note.Length > 0) texts.Add(new(note, Margin, below, sizes.Foot, false, SlideTextRole.Foot));
        if (scene is null) return new(texts, null, 0, 0, rings);
        var (x, top) = (Margin + ((room - scene.Width) / 2), y + Drop(scene));
        if (SlideEmphasis.Ring(scene, view.Slide.Emphasis) is { } ring) rings.Add((x + ring.X, top + ring.Y, ring.R));
        return new(texts, scene, x, top, rings);
    }

    // A drawing of few rows does not hang under the headline: a third of what it leaves empty goes above it.
    private static double Drop(Scene scene) => Math.Max(0, scene.Height - Lowest(scene)) / 3;

    /// <summary>Lower edge of what a drawing really draws.</summary>
    internal static double Lowest(Scene scene) => scene.Flat().Select(mark => mark switch
    {
        TextMark text => text.Bounds.Bottom,
        RectMark bar => bar.Rect.Bottom,
        DotMark dot => dot.Y + dot.R,
        RuleMark rule => Math.Max(rule.Y1, rule.Y2),
        ShapeMark or LineMark => scene.Height,
        _ => 0,
    }).DefaultIfEmpty(scene.Height).Max();

    private static double Head(SlideView view, List<SlideText> texts, SlideSizes sizes)
    {
        var (y, room) = (Top, RoomOf(view));
        var size = LineBreaker.Break(Measurer, view.Headline, room, sizes.Headline, true).Count > 2 ? sizes.Label : sizes.Headline;
        foreach (var line in LineBreaker.Break(Measurer, view.Headline, room, size, true, 3))
        {
            texts.Add(new(line, Margin, y + Measurer.Ascent(size), size, true, SlideTextRole.Headline));
            y += Measurer.LineHeight(size);
        }

        y += 4;
        if (view.Subtitle.Length > 0)
        {
            // Beside the choices it takes a second line before it loses its end.
            IReadOnlyList<string> lines = view.IsBesideChoices ? LineBreaker.Break(Measurer, view.Subtitle, room, sizes.Subtitle, false, 2) : [view.Subtitle];
            foreach (var line in lines)
            {
                texts.Add(new(Measurer.Fit(line, room, sizes.Subtitle), Margin, y + Measurer.Ascent(sizes.Subtitle), sizes.Subtitle, false, SlideTextRole.Subtitle));
                y += Measurer.LineHeight(sizes.Subtitle);
            }
        }

        return y + 16;
    }

    private static (Scene? Scene, IReadOnlyList<string> Unnamed) Middle(SlideView view, List<SlideText> texts, SlideSizes sizes, double top, double bottom)
    {
        if (view.Panel.Empty is { } reason)
        {
            SlideWords.Write(texts, sizes, [("", reason)], top, bottom, Measurer, view);
            return (null, []);
        }

        if (view.Panel.Body.Chart is { } chart)
        {
            var scene = SlideEmphasis.Of(ChartLayouts.Place(WithoutReasons(chart, view.Slide.LeastType), ChartBox.Stage.WithLeastType(view.Slide.LeastType) with { Width = RoomOf(view), Height = bottom - top, Figure = view.Slide.Emphasis?.Value }, Measurer), view.Slide.Emphasis);
            return (scene, scene.Unnamed);
        }

        if (view.Panel.Body.Form is HeadlineForm headline) SlideWords.Write(texts, sizes, headline, top, bottom, Measurer, RoomOf(view));
        else SlideWords.Write(texts, sizes, SlideWords.Rows(view), top, bottom, Measurer, view);
        return (null, []);
    }

    // In larger type the reasons of breaks would take the rows' room: the cuts stay, what they mean stands in the hand-out.
    private static ChartData WithoutReasons(ChartData chart, double leastType) => chart is BumpData bump && leastType > ChartBox.Stage.Type.Note
        ? bump with { Editions = [.. bump.Editions.Select(edition => edition.BreakBefore is null ? edition : edition with { BreakBefore = "" })] }
        : chart;
}
