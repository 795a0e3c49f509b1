using System.Xml.Linq;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Exports.Pictures;
using InnovationDashboard.Web.Localisation;
using static InnovationDashboard.Web.Briefings.Packs.Pptx.NativeChart;
using static InnovationDashboard.Web.Briefings.Packs.Pptx.Ooxml;

namespace InnovationDashboard.Web.Briefings.Packs.Pptx;

/// <summary>A slide of a briefing as shapes: the same texts at the same places as on the wall, as text boxes; the chart native where there is such a form, as a picture where not.</summary>
internal sealed class PptxSlide
{
    private const double Room = SlideSheet.Width - (2 * SlideSheet.Margin);
    private const double Gap = 12;
    private const double Leading = 1.3;
    private const double Step = SlideSheet.FootSize * Leading;
    private const double NumberRoom = 180;

    private readonly PptxShapes shapes = new();
    private readonly SlideView view;
    private readonly SlideSheet sheet;
    private readonly string language;

    /// <summary>Lays a slide out.</summary>
    public PptxSlide(SlideView view) => (this.view, sheet, language) = (view, SlideSheet.Of(view), LanguageTag(view.Context.Language));

    /// <summary>Language tag as office programs know it.</summary>
    public static string LanguageTag(Language language) => language == Language.Chinese ? "zh-CN" : "en-GB";

    /// <summary>The shapes. What lies in parts of its own is handed out and answered with its relationship.</summary>
    /// <param name="chart">Adds a native chart.</param>
    /// <param name="picture">Adds a picture; pixels, then vectors.</param>
    /// <param name="link">Adds the address of the panel.</param>
    public IReadOnlyList<XElement> Shapes(Func<NativeChart, string> chart, Func<Picture, (string Pixels, string Vector)> picture, Func<string> link)
    {
        var top = Head();
        var foot = sheet.Texts.Where(text => text.Role == SlideTextRole.Foot && text.Anchor == TextAnchor.Start).ToList();
        var annotation = sheet.Texts.FirstOrDefault(text => text.Role == SlideTextRole.Annotation);
        var native = sheet.Scene is { } scene && view.Panel.Body.Chart is { } data ? NativeChart.Of(data, scene, language) : null;
        // What a native chart cannot say stands above the note, and lifts the remark.
        IReadOnlyList<string> said = [.. (native?.Said ?? []).Concat(foot.Skip(1).Select(text => text.Text))];
        var noteTop = TopOf(foot[^1]) - ((native?.Said.Count ?? 0) * Step);
        var lift = (native?.Said.Count ?? 0) * Step;
        var bottom = (annotation is null ? noteTop : TopOf(annotation) - lift) - Gap;
        if (native is not null) shapes.Chart(chart(native), Description, SlideSheet.Margin, top, Room, bottom - top);
        else if (sheet.Scene is { } drawing) Draw(drawing, picture);
        else Words(top, bottom);
        if (annotation is not null) shapes.Text("Remark", SlideSheet.Margin, TopOf(annotation) - lift, Room, annotation.Size * Leading, [Paragraph(Run("○ " + view.Annotation, annotation.Size, Token("--focus"), true, language))]);
        if (said.Count > 0) shapes.Text("Note", SlideSheet.Margin, noteTop, Room, said.Count * Step, said.Select(text => Paragraph(Run(text, SlideSheet.FootSize, Token("--ink-2"), false, language))));
        Source(foot[0], link);
        shapes.Number(view.Slide.Number, language);
        return shapes.All;
    }

    private string Description => $"{view.Panel.Title}. {view.Panel.Body.Description}";

    private double Head()
    {
        var lines = sheet.Texts.Where(text => text.Role == SlideTextRole.Headline).ToList();
        var height = lines[^1].Baseline + (lines[^1].Size * 0.35) - 40;
        shapes.Title(Paragraph(Run(view.Headline, lines[0].Size, Token("--ink"), true, language)), height);
        var y = 40 + height + 4;
        if (view.Subtitle.Length == 0) return y + Gap;
        shapes.Text("Subtitle", SlideSheet.Margin, y, Room, SlideSheet.SubtitleSize * 1.3, [Paragraph(Run(view.Subtitle, SlideSheet.SubtitleSize, Token("--ink-2"), false, language))]);
        return y + (SlideSheet.SubtitleSize * 1.3) + Gap;
    }

    // The source leads to the panel it was made from.
    private void Source(SlideText line, Func<string> link)
    {
        var version = " · " + Texts.In(view.Context.Language, PackText.DataVersion, view.Context.Catalogue.Version.Label);
        var room = Room - NumberRoom - TextMeasurer.Default.Measure(version, line.Size);
        var source = view.FootLineIn(room, line.Size, TextMeasurer.Default);
        shapes.Text("Source", SlideSheet.Margin, TopOf(line), Room - NumberRoom, line.Size * Leading, [Paragraph(Run(source + version, line.Size, Token("--ink-2"), false, language, new XElement(A + "hlinkClick", new XAttribute(R + "id", link()))))]);
    }

    private static double TopOf(SlideText text) => text.Baseline - text.Size;

    private void Draw(Scene scene, Func<Picture, (string Pixels, string Vector)> picture)
    {
        var (pixels, vector) = picture(new(scene.Width, Math.Ceiling(scene.Height), view.Context.Language.Tag(), view.Panel.Title, view.Panel.Body.Description, Token("--paper"), SceneInk.Of(scene, Exports.Styles.ChartStyles.Of(State.Theme.Light))));
        shapes.Picture(pixels, vector, Description, sheet.SceneX, sheet.SceneY, scene.Width, Math.Ceiling(scene.Height));
        // The first ring belongs to the remark, whose text carries it here.
        foreach (var ring in sheet.Rings.Skip(view.Annotation.Length > 0 ? 1 : 0)) shapes.Ring(ring.X, ring.Y, ring.R, Token("--focus"));
    }

    // What stands on one line of the wall is one paragraph.
    private void Words(double top, double bottom)
    {
        var words = sheet.Texts.Where(text => text.Role is SlideTextRole.Number or SlideTextRole.Text || (text.Role == SlideTextRole.Subtitle && text.Text != view.Subtitle)).Where(text => text.Baseline > top).GroupBy(text => text.Baseline).ToList();
        if (words.Count == 0) return;
        shapes.Text("Text", SlideSheet.Margin, top, Room, bottom - top, words.Select(line => Paragraph(line.Select((text, index) =>
            Run(index == 0 ? text.Text : " " + text.Text, text.Size, Token(text.Role switch { SlideTextRole.Number => "--focus", SlideTextRole.Subtitle => "--ink-2", _ => "--ink" }), text.Bold, language)))));
    }
}
