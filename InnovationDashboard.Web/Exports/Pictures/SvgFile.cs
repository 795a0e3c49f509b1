using System.Text;
using System.Xml;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Svg;
using InnovationDashboard.Web.Exports.Styles;

namespace InnovationDashboard.Web.Exports.Pictures;

/// <summary>
/// Writes a picture as an SVG file that stands alone: text as text, literal colours, the bundled font inside it, no address of anything to be fetched. Han characters come from the reader's
/// system; real families are named first.
/// </summary>
internal static class SvgFile
{
    /// <summary>Font families of pictures, the bundled one first.</summary>
    public const string Families = "'Source Sans 3', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', sans-serif";

    private const string Svg = "http://www.w3.org/2000/svg";

    private static readonly string FontFace =
        "@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64," + Convert.ToBase64String(EmbeddedFile.Bytes("source-sans-3-latin-wght-normal.woff2")) + ") format('woff2')}"
        + "text{font-variant-numeric:lining-nums tabular-nums;text-autospace:no-autospace;text-spacing-trim:space-all}";

    /// <summary>The file.</summary>
    /// <param name="picture">What is drawn.</param>
    /// <param name="metadata">What the file says of itself beside the picture: lines of "name: text".</param>
    public static byte[] Write(Picture picture, IReadOnlyList<string> metadata)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), CheckCharacters = true }))
        {
            xml.WriteStartElement("svg", Svg);
            Attributes(xml, ("width", N(picture.Width)), ("height", N(picture.Height)), ("viewBox", $"0 0 {N(picture.Width)} {N(picture.Height)}"), ("role", "img"), ("aria-labelledby", "title desc"),
                ("lang", picture.Language), ("font-family", Families));
            Element(xml, "title", XmlText.Clean(picture.Title), ("id", "title"));
            Element(xml, "desc", XmlText.Clean(picture.Description), ("id", "desc"));
            Element(xml, "metadata", XmlText.Clean(string.Join('\n', metadata)));
            Element(xml, "style", FontFace);
            Element(xml, "rect", null, ("width", N(picture.Width)), ("height", N(picture.Height)), ("fill", picture.Paper));
            foreach (var ink in picture.Inks) Write(xml, ink);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, Ink ink)
    {
        switch (ink)
        {
            case ShiftedInk i:
                xml.WriteStartElement("g", Svg);
                Attributes(xml, ("transform", $"translate({N(i.X)} {N(i.Y)})"));
                foreach (var inner in i.Inner) Write(xml, inner);
                xml.WriteEndElement();
                break;
            case TextInk i:
                Element(xml, "text", XmlText.Clean(i.Text), [("x", N(i.X)), ("y", N(i.Baseline)), ("font-size", N(i.Size)), ("text-anchor", Words.Of(i.Anchor)), ("font-weight", i.Paint.Bold ? "600" : null), .. Look(i.Paint)]);
                break;
            case RectInk i:
                Element(xml, "rect", null, [("x", N(i.Rect.Left)), ("y", N(i.Rect.Top)), ("width", N(i.Rect.Width)), ("height", N(i.Rect.Height)), ("rx", i.Radius > 0 ? N(i.Radius) : null), .. Look(i.Paint)]);
                break;
            case CircleInk i:
                Element(xml, "circle", null, [("cx", N(i.X)), ("cy", N(i.Y)), ("r", N(i.R)), .. Look(i.Paint)]);
                break;
            case LineInk i:
                Element(xml, "line", null, [("x1", N(i.X1)), ("y1", N(i.Y1)), ("x2", N(i.X2)), ("y2", N(i.Y2)), .. Look(i.Paint)]);
                break;
            case PathInk i:
                Element(xml, "path", null, [("d", i.Path), ("transform", Transform(i)), .. Look(i.Paint)]);
                break;
        }
    }

    private static IEnumerable<(string, string?)> Look(Paint paint)
    {
        yield return ("fill", paint.Fill ?? "none");
        if (paint.FillOpacity < 1) yield return ("fill-opacity", N(paint.FillOpacity));
        if (paint.Stroke is null) yield break;
        yield return ("stroke", paint.Stroke);
        if (paint.StrokeWidth is { } width) yield return ("stroke-width", N(width));
        if (paint.StrokeOpacity < 1) yield return ("stroke-opacity", N(paint.StrokeOpacity));
        if (paint.Dash is { Count: > 0 } dash) yield return ("stroke-dasharray", string.Join(' ', dash.Select(N)));
        if (paint.RoundCap) yield return ("stroke-linecap", "round");
        if (paint.RoundJoin) yield return ("stroke-linejoin", "round");
    }

    private static void Element(XmlWriter xml, string name, string? text, params (string Name, string? Value)[] attributes)
    {
        xml.WriteStartElement(name, Svg);
        Attributes(xml, attributes);
        if (text is not null) xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params (string Name, string? Value)[] attributes)
    {
        foreach (var (name, value) in attributes)
            if (value is not null) xml.WriteAttributeString(name, value);
    }

    private static string? Transform(PathInk path) =>
        path is { Scale: 1, X: 0, Y: 0 } ? null : $"translate({N(path.X)} {N(path.Y)}) scale({path.Scale.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)})";

    private static string N(double value) => SvgNumber.Format(value);
}
