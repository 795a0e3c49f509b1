using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Exports.Styles;

namespace InnovationDashboard.Web.Exports.Pictures;

/// <summary>Something drawn, with a literal look: the common form from which SVG files and pixels are made.</summary>
internal abstract record Ink;

/// <summary>A rectangle.</summary>
internal sealed record RectInk(PixelRect Rect, double Radius, Paint Paint) : Ink;

/// <summary>A circle.</summary>
internal sealed record CircleInk(double X, double Y, double R, Paint Paint) : Ink;

/// <summary>SVG path data, scaled, then shifted.</summary>
internal sealed record PathInk(string Path, Paint Paint, double Scale = 1, double X = 0, double Y = 0) : Ink;

/// <summary>A straight line.</summary>
internal sealed record LineInk(double X1, double Y1, double X2, double Y2, Paint Paint) : Ink;

/// <summary>One line of text.</summary>
internal sealed record TextInk(double X, double Baseline, string Text, double Size, TextAnchor Anchor, Paint Paint) : Ink;

/// <summary>Ink shifted to its place.</summary>
internal sealed record ShiftedInk(double X, double Y, IReadOnlyList<Ink> Inner) : Ink;

/// <summary>A picture ready to be written.</summary>
/// <param name="Width">Width in drawing units.</param>
/// <param name="Height">Height in drawing units.</param>
/// <param name="Language">BCP 47 tag of its texts.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">The same in words, for those who do not see it.</param>
/// <param name="Paper">Background.</param>
/// <param name="Inks">What is drawn, later ones on top.</param>
internal sealed record Picture(double Width, double Height, string Language, string Title, string Description, string Paper, IReadOnlyList<Ink> Inks)
{
    /// <summary>All texts.</summary>
    public IEnumerable<TextInk> Texts => All(Inks).OfType<TextInk>();

    private static IEnumerable<Ink> All(IEnumerable<Ink> inks) => inks.SelectMany(ink => ink is ShiftedInk shifted ? All(shifted.Inner) : [ink]);
}
