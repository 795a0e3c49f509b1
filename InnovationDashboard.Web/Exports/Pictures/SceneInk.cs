using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Svg;
using InnovationDashboard.Web.Exports.Styles;

namespace InnovationDashboard.Web.Exports.Pictures;

/// <summary>A scene as ink: the elements and class words that <see cref="SceneSvg"/> prints, with the look that the style sheet gives them.</summary>
internal sealed class SceneInk
{
    private readonly ChartStyles styles;
    private readonly StyledElement drawing;

    private SceneInk(Scene scene, ChartStyles styles)
    {
        this.styles = styles;
        drawing = StyledElement.Of("svg", "chart box-" + Words.Of(scene.Box), ("data-chart", scene.Form));
    }

    /// <summary>Everything of a scene that is seen.</summary>
    public static IReadOnlyList<Ink> Of(Scene scene, ChartStyles styles)
    {
        var ink = new SceneInk(scene, styles);
        return [.. scene.Marks.SelectMany(ink.Draw)];
    }

    // As on the page: the texts of a mark stand beside it, not in it.
    private IEnumerable<Ink> Draw(SceneMark mark)
    {
        if (mark is not FigureMark figure) return One(mark, null);
        var own = StyledElement.Of("g", Words.Of(figure.Info));
        return figure.Parts.Where(part => part is not TextMark).SelectMany(part => One(part, own)).Concat(figure.Parts.OfType<TextMark>().SelectMany(part => One(part, null)));
    }

    private IEnumerable<Ink> One(SceneMark mark, StyledElement? parent)
    {
        Paint Look(string element, string words) =>
            parent is null ? styles.Of(drawing, StyledElement.Of(element, words)) : styles.Of(drawing, parent, StyledElement.Of(element, words));
        return mark switch
        {
            TextMark m => [new TextInk(m.X, m.Baseline, m.Text, m.Size, m.Anchor, Look("text", Words.Of(m)))],
            RectMark m => [new RectInk(m.Rect, m.Radius, Look("rect", Words.Of(m)))],
            DotMark m => [new CircleInk(m.X, m.Y, m.R, Look("circle", Words.Of(m)))],
            LineMark m => [new PathInk(m.Path, Look("path", Words.Of(m)) is var paint && paint.StrokeWidth is null ? paint with { StrokeWidth = m.Width } : paint)],
            ShapeMark m => [new PathInk(m.Path, Look("path", Words.Of(m)), m.Scale, m.OffsetX, m.OffsetY)],
            RuleMark m => [new LineInk(m.X1, m.Y1, m.X2, m.Y2, Look("line", Words.Of(m)))],
            HitMark => [],
            _ => throw new NotSupportedException($"No ink for {mark.GetType().Name}."),
        };
    }
}
