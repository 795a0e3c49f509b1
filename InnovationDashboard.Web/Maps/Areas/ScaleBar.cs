using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Maps.Labels;

namespace InnovationDashboard.Web.Maps.Areas;

/// <summary>A scale bar in the freest corner, as long as the distance between two rings.</summary>
/// <param name="Marks">Bar and text.</param>
/// <param name="Bounds">Room it takes.</param>
internal sealed record ScaleBar(IReadOnlyList<SceneMark> Marks, PixelRect Bounds)
{
    /// <summary>Places the bar.</summary>
    /// <param name="view">The map.</param>
    /// <param name="kilometres">Length wished; halved until it takes no more than a third of the width.</param>
    /// <param name="unit">Unit of distance.</param>
    /// <param name="box">Sizes.</param>
    /// <param name="text">Measures.</param>
    /// <param name="discs">Dots and circles to keep clear of.</param>
    public static ScaleBar Place(MapView view, double kilometres, string unit, ChartBox box, TextMeasurer text, IReadOnlyList<PixelDisc> discs)
    {
        while (kilometres * view.Scale > view.Frame.Width / 3) kilometres = NiceStep.AtLeast(kilometres / 5);
        var length = kilometres * view.Scale;
        var words = Distances.Write(kilometres, unit);
        var size = box.Type.Note;
        var gap = size * 0.5;
        var width = length + gap + text.Measure(words, size);
        var height = text.Ascent(size) + text.Descent(size);
        var inner = view.Frame.Inset(2, 2, 2, 2);
        PixelRect[] corners =
        [
            new(inner.Left, inner.Bottom - height, width, height), new(inner.Right - width, inner.Bottom - height, width, height),
            new(inner.Left, inner.Top, width, height), new(inner.Right - width, inner.Top, width, height),
        ];
        var at = corners.MinBy(corner => discs.Count(disc => disc.Touches(corner.Inset(-6, -6, -6, -6))));
        var tick = size * 0.35;
        var path = new SvgPath().MoveTo(at.Left, at.CentreY - tick).LineTo(at.Left, at.CentreY + tick).MoveTo(at.Left, at.CentreY).LineTo(at.Left + length, at.CentreY)
            .MoveTo(at.Left + length, at.CentreY - tick).LineTo(at.Left + length, at.CentreY + tick);
        return new ScaleBar(
            [
                new LineMark("scale-bar", path.ToString(), Tone.Ink, box.Stroke * 0.75),
                Texts.Centred(text, "scale-text", at.Left + length + gap, at.CentreY, words, size, TextRole.Note),
            ],
            at);
    }
}
