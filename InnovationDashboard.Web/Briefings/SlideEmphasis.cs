using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Panels.Forms;

namespace InnovationDashboard.Web.Briefings;

/// <summary>Puts one mark of a drawing in focus: its tone and its text, not its place.</summary>
internal static class SlideEmphasis
{
    private const double RingGap = 10;

    /// <summary>The drawing with the mark of a figure in focus; as it is when no mark shows the figure. Where another mark had the accent, it gives it up.</summary>
    public static Scene Of(Scene scene, ObservationId? figure)
    {
        if (Find(scene, figure) is not { } chosen) return scene;
        var alone = chosen.Info.Tone != Tone.Focus;
        return scene with { Marks = [.. scene.Marks.Select(mark => mark is not FigureMark one ? mark : one == chosen ? Toned(one, Up, true) : alone ? Toned(one, Down, one.Info.Selected) : one)] };
    }

    /// <summary>A ring round the dot of the mark in focus, in the drawing's own units; null where the mark is no dot or none is in focus.</summary>
    public static DotMark? Ring(Scene scene, ObservationId? figure) => Find(scene, figure)?.Parts.OfType<DotMark>().FirstOrDefault() is { } dot
        ? dot with { R = dot.R + RingGap, Hollow = true, Tone = Tone.Focus }
        : null;

    /// <summary>Figures that may be put in focus on a slide, with their names: those of the marks a whole page has room for, or of its headlines.</summary>
    public static IReadOnlyList<(ObservationId Figure, string Label)> Choices(SlideView view) => view.Panel.Body.Form is HeadlineForm headline
        ? [.. headline.Items.Select(item => (new ObservationId(item.Figure), item.Name))]
        : [.. (view.Panel is { Empty: null, Body.Chart: { } chart } ? ChartLayouts.Place(chart, ChartBox.Full, TextMeasurer.Default).Marks : []).OfType<FigureMark>().Where(mark => mark.Info.Figure is not null).Select(mark => (new ObservationId(mark.Info.Figure!), mark.Info.Label)).DistinctBy(choice => choice.Item1)];

    private static FigureMark? Find(Scene scene, ObservationId? figure) =>
        figure is { } id ? scene.Marks.OfType<FigureMark>().FirstOrDefault(mark => mark.Info.Figure == id.Value) : null;

    private static FigureMark Toned(FigureMark mark, Func<Tone, Tone> tone, bool selected) => mark with
    {
        Info = mark.Info with { Selected = selected, Tone = tone(mark.Info.Tone) },
        Parts = [.. mark.Parts.Select(part => part switch
        {
            TextMark { Role: not TextRole.Note } text => text with { Tone = tone(text.Tone) },
            RectMark bar => bar with { Tone = tone(bar.Tone) },
            DotMark dot => dot with { Tone = tone(dot.Tone) },
            LineMark line => line with { Tone = tone(line.Tone) },
            ShapeMark { Shade: null } shape => shape with { Tone = tone(shape.Tone) },
            _ => part,
        })],
    };

    // Colours that belong to an area stay.
    private static Tone Up(Tone tone) => tone is Tone.Context or Tone.Muted ? Tone.Focus : tone;

    private static Tone Down(Tone tone) => tone == Tone.Focus ? Tone.Context : tone;
}
