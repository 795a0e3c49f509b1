using System.Globalization;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Bump;

/// <summary>Draws the marks of ranks.</summary>
/// <param name="Radius">Radius of a dot with its rank inside.</param>
/// <param name="Plain">Radius of a plain dot.</param>
/// <param name="Number">Size of a rank in or instead of a dot.</param>
/// <param name="Room">Room from edition to edition.</param>
/// <param name="Text">Measures.</param>
internal sealed record BumpFigure(double Radius, double Plain, double Number, double Room, TextMeasurer Text)
{
    /// <summary>How a rank is drawn: the focus with its number, as a pill when the number is long; others plain, or as a bare number beyond the rows.</summary>
    public BumpLook Look(BumpSeries series, BumpPoint point, bool isBeyond)
    {
        var width = Text.Measure(NumberOf(point), Number, true);
        var isFocus = series.Tone == Tone.Focus;
        var half = isFocus ? Math.Max(Radius, (width / 2) + (Radius * 0.4)) : width / 2;
        // A number that finds no room between its neighbours is left to the axis and the mark's own text.
        if ((isFocus ? Radius >= Number * 0.68 : isBeyond) && 2 * half < Room * 0.95)
            return isFocus ? new BumpLook(BumpDot.Numbered, Radius, half) : new BumpLook(BumpDot.Number, Number * 0.55, half);
        var radius = isFocus ? Radius : Math.Min(Plain, Radius);
        return new BumpLook(BumpDot.Plain, radius, radius);
    }

    /// <summary>The mark of a rank.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="node">The rank.</param>
    /// <param name="names">Name of the line where it ends here, else nothing.</param>
    public FigureMark Draw(BumpLine line, BumpNode node, IEnumerable<SceneMark> names)
    {
        var (info, tone, look) = (node.Point.Info, line.Series.Tone, node.Look);
        var parts = new List<SceneMark>();
        if (look.Kind != BumpDot.Number)
        {
            parts.Add(look.Half > look.Radius
                ? new RectMark(info.Key + "/dot", node.Bounds, tone, info.Hollow, look.Radius)
                : new DotMark(info.Key + "/dot", node.X, node.Y, look.Radius, tone, info.Hollow));
        }

        if (look.Kind != BumpDot.Plain)
        {
            var role = look.Kind == BumpDot.Numbered && !info.Hollow ? TextRole.Inside : TextRole.Value;
            parts.Add(Texts.Centred(Text, info.Key + "/rank", node.X, node.Y, NumberOf(node.Point), Number, role, TextAnchor.Middle, tone, look.Kind == BumpDot.Numbered));
        }

        return new FigureMark(info with { Tone = tone }, [.. parts, .. names], node.Bounds);
    }

    private static string NumberOf(BumpPoint point) => point.Rank.ToString(CultureInfo.InvariantCulture);
}
