using System.Globalization;
using System.Xml.Linq;
using InnovationDashboard.Web.Exports;

namespace InnovationDashboard.Web.Briefings.Packs.Pptx;

/// <summary>Words of PresentationML and DrawingML (ISO/IEC 29500), and the few pieces that everything is made of.</summary>
internal static class Ooxml
{
    /// <summary>DrawingML.</summary>
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>PresentationML.</summary>
    public static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";

    /// <summary>Relationships.</summary>
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Charts.</summary>
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>A slide is 1920 units wide and 13⅓ inches: one unit is 6350 English Metric Units, and half a point.</summary>
    public const int Unit = 6350;

    /// <summary>A length of the slide in English Metric Units.</summary>
    public static long Emu(double units) => (long)Math.Round(units * Unit);

    /// <summary>A type size of the slide in hundredths of a point.</summary>
    public static int Points(double units) => (int)Math.Round(units * 50);

    /// <summary>A number as XML has it.</summary>
    public static string N(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Namespaces of a root element.</summary>
    public static object[] Names() => [new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", R)];

    /// <summary>A solid fill.</summary>
    public static XElement Fill(string hex) => new(A + "solidFill", Colour(hex));

    /// <summary>A colour of our tokens.</summary>
    public static XElement Colour(string hex) => new(A + "srgbClr", new XAttribute("val", hex.TrimStart('#').ToUpperInvariant()));

    /// <summary>A line.</summary>
    public static XElement Line(string? hex, double width, bool dashed = false) => hex is null
        ? new(A + "ln", new XElement(A + "noFill"))
        : new(A + "ln", new XAttribute("w", Emu(width)), Fill(hex), dashed ? new XElement(A + "prstDash", new XAttribute("val", "dash")) : null, new XElement(A + "round"));

    /// <summary>Properties of a piece of text.</summary>
    public static XElement Type(XName name, double size, string hex, bool bold, string? language = null, XElement? link = null) => new(
        name, language is null ? null : new XAttribute("lang", language), new XAttribute("sz", Points(size)), new XAttribute("b", bold ? 1 : 0), Fill(hex),
        new XElement(A + "latin", new XAttribute("typeface", "+mn-lt")), new XElement(A + "ea", new XAttribute("typeface", "+mn-ea")), link);

    /// <summary>A run of text.</summary>
    public static XElement Run(string text, double size, string hex, bool bold, string language, XElement? link = null) =>
        new(A + "r", Type(A + "rPr", size, hex, bold, language, link), new XElement(A + "t", XmlText.Clean(text)));

    /// <summary>A paragraph.</summary>
    public static XElement Paragraph(params IEnumerable<object?> content) => new(A + "p", content);

    /// <summary>Place and size, in units of the slide.</summary>
    public static XElement Place(XName name, double x, double y, double width, double height) => new(
        name, new XElement(A + "off", new XAttribute("x", Emu(x)), new XAttribute("y", Emu(y))), new XElement(A + "ext", new XAttribute("cx", Emu(width)), new XAttribute("cy", Emu(height))));

    /// <summary>Chart element with a value.</summary>
    public static XElement Val(string name, object value) => new(C + name, new XAttribute("val", value));
}
