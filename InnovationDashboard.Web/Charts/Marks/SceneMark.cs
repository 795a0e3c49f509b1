using InnovationDashboard.Web.Charts.Geometry;

namespace InnovationDashboard.Web.Charts.Marks;

/// <summary>A positioned thing in a scene. Keys are unique inside a scene.</summary>
/// <param name="Key">Stable identity.</param>
public abstract record SceneMark(string Key);

/// <summary>A mark a reader can point at, walk to and read: one or more shapes and texts under one accessible name. Never nested.</summary>
/// <param name="Info">What it stands for.</param>
/// <param name="Parts">Its shapes and texts.</param>
/// <param name="Anchor">Where a tooltip points to, and what arrow keys order by.</param>
public sealed record FigureMark(MarkInfo Info, IReadOnlyList<SceneMark> Parts, PixelRect Anchor) : SceneMark(Info.Key);

/// <summary>What a text is for; decides its style.</summary>
public enum TextRole
{
    /// <summary>Name of a row, line, place.</summary>
    Label,

    /// <summary>A value printed beside or inside its mark.</summary>
    Value,

    /// <summary>Axis numeral or column head.</summary>
    Tick,

    /// <summary>Remark inside the picture.</summary>
    Note,

    /// <summary>Value printed on a filled mark (paper colour).</summary>
    Inside,
}

/// <summary>Horizontal anchor of a text.</summary>
public enum TextAnchor
{
    /// <summary>X is the left edge.</summary>
    Start,

    /// <summary>X is the middle.</summary>
    Middle,

    /// <summary>X is the right edge.</summary>
    End,
}

/// <summary>One line of text. <paramref name="Bounds"/> is its measured box, used by the layout and proved by tests.</summary>
/// <param name="Key">Stable identity.</param>
/// <param name="X">Anchor x.</param>
/// <param name="Baseline">Baseline y.</param>
/// <param name="Text">The text, never wrapped by the printer.</param>
/// <param name="Size">Font size in drawing units.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Anchor">Horizontal anchor.</param>
/// <param name="Tone">Colour role.</param>
/// <param name="Bold">Semibold weight (600).</param>
/// <param name="Bounds">Measured box.</param>
public sealed record TextMark(
    string Key, double X, double Baseline, string Text, double Size, TextRole Role, TextAnchor Anchor, Tone Tone, bool Bold, PixelRect Bounds) : SceneMark(Key);

/// <summary>A filled bar, tile or cell.</summary>
/// <param name="Key">Stable identity.</param>
/// <param name="Rect">Where.</param>
/// <param name="Tone">Colour role.</param>
/// <param name="Hollow">Outline only.</param>
/// <param name="Radius">Corner radius.</param>
/// <param name="Wash">A pale band behind marks: the row or column of the chosen filter value.</param>
public sealed record RectMark(string Key, PixelRect Rect, Tone Tone, bool Hollow = false, double Radius = 0, bool Wash = false) : SceneMark(Key);

/// <summary>A dot, or a circle on a map.</summary>
/// <param name="Key">Stable identity.</param>
/// <param name="X">Centre x.</param>
/// <param name="Y">Centre y.</param>
/// <param name="R">Radius.</param>
/// <param name="Tone">Colour role.</param>
/// <param name="Hollow">Paper-filled outline.</param>
/// <param name="Tint">Translucent fill with an outline (areas on the map).</param>
public sealed record DotMark(string Key, double X, double Y, double R, Tone Tone, bool Hollow = false, bool Tint = false) : SceneMark(Key);

/// <summary>An unseen area that belongs to a mark and catches the pointer, so that thin marks are easy to hit.</summary>
/// <param name="Key">Stable identity.</param>
/// <param name="Rect">Where.</param>
public sealed record HitMark(string Key, PixelRect Rect) : SceneMark(Key);

/// <summary>How a stroke is drawn.</summary>
public enum StrokeStyle
{
    /// <summary>Unbroken.</summary>
    Solid,

    /// <summary>Dashes: values missing in between, provisional, derived.</summary>
    Dashed,

    /// <summary>Dots: a method break, a distance ring.</summary>
    Dotted,
}

/// <summary>An open line of straight or smooth pieces given as SVG path data.</summary>
/// <param name="Key">Stable identity.</param>
/// <param name="Path">Path data, made with <c>SvgPath</c>.</param>
/// <param name="Tone">Colour role.</param>
/// <param name="Width">Stroke width.</param>
/// <param name="Style">Stroke style.</param>
public sealed record LineMark(string Key, string Path, Tone Tone, double Width, StrokeStyle Style = StrokeStyle.Solid) : SceneMark(Key);

/// <summary>A filled outline given as SVG path data (land, hexagons).</summary>
/// <param name="Key">Stable identity.</param>
/// <param name="Path">Closed path data.</param>
/// <param name="Tone">Colour role.</param>
/// <param name="Tint">Translucent fill with an outline.</param>
/// <param name="Scale">Factor applied to the path's own units by the printer.</param>
/// <param name="OffsetX">Shift after scaling.</param>
/// <param name="OffsetY">Shift after scaling.</param>
/// <param name="Shade">Step of the five-step shade of rates, 0 (lowest) to 4 (highest); null when it shows none. A shade takes the place of the tone's fill.</param>
public sealed record ShapeMark(
    string Key, string Path, Tone Tone, bool Tint = false, double Scale = 1, double OffsetX = 0, double OffsetY = 0, int? Shade = null) : SceneMark(Key);

/// <summary>What a straight rule is for.</summary>
public enum RuleRole
{
    /// <summary>Grid line.</summary>
    Grid,

    /// <summary>The zero line or another axis.</summary>
    Axis,

    /// <summary>A break between two methods, boundaries or definitions.</summary>
    Break,

    /// <summary>A target or benchmark.</summary>
    Reference,

    /// <summary>From a label to its mark.</summary>
    Leader,
}

/// <summary>A straight rule.</summary>
/// <param name="Key">Stable identity.</param>
/// <param name="X1">Start x.</param>
/// <param name="Y1">Start y.</param>
/// <param name="X2">End x.</param>
/// <param name="Y2">End y.</param>
/// <param name="Role">What it is for.</param>
public sealed record RuleMark(string Key, double X1, double Y1, double X2, double Y2, RuleRole Role) : SceneMark(Key);

/// <summary>A whole drawing. Marks are printed in order, later ones on top.</summary>
/// <param name="Form">Chart form as in the package's <c>panels.form</c>; printed as <c>data-chart</c>.</param>
/// <param name="Box">The box it was laid out for.</param>
/// <param name="Width">Width in drawing units.</param>
/// <param name="Height">Height in drawing units.</param>
/// <param name="Marks">The marks.</param>
/// <param name="Unnamed">Names that found no room; they stand in table and note.</param>
public sealed record Scene(string Form, BoxKind Box, double Width, double Height, IReadOnlyList<SceneMark> Marks, IReadOnlyList<string> Unnamed)
{
    /// <summary>All marks, those inside figure marks included.</summary>
    public IEnumerable<SceneMark> Flat() =>
        Marks.SelectMany(mark => mark is FigureMark figure ? figure.Parts.Prepend(mark) : [mark]);

    /// <summary>All texts.</summary>
    public IEnumerable<TextMark> Texts() => Flat().OfType<TextMark>();
}
