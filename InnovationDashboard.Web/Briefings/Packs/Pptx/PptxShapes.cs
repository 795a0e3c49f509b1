using System.Xml.Linq;
using InnovationDashboard.Web.Exports;
using static InnovationDashboard.Web.Briefings.Packs.Pptx.Ooxml;

namespace InnovationDashboard.Web.Briefings.Packs.Pptx;

/// <summary>Shapes of one slide, each with an id of its own.</summary>
internal sealed class PptxShapes
{
    private readonly List<XElement> shapes = [];

    /// <summary>The shapes, in the order they are read.</summary>
    public IReadOnlyList<XElement> All => shapes;

    /// <summary>The title: a placeholder, so that outlines and screen readers know it.</summary>
    public void Title(XElement paragraph, double height) => shapes.Add(new(P + "sp",
        TitleNames(), new XElement(P + "spPr", Place(A + "xfrm", SlideSheet.Margin, 40, SlideSheet.Width - (2 * SlideSheet.Margin), height)),
        new XElement(P + "txBody", new XElement(A + "bodyPr", new XElement(A + "normAutofit")), new XElement(A + "lstStyle"), paragraph)));

    /// <summary>A box of text.</summary>
    public void Text(string name, double x, double y, double width, double height, IEnumerable<XElement> paragraphs, bool shrinks = true) => shapes.Add(new(P + "sp",
        new XElement(P + "nvSpPr", Own(name), new XElement(P + "cNvSpPr", new XAttribute("txBox", 1)), new XElement(P + "nvPr")),
        new XElement(P + "spPr", Place(A + "xfrm", x, y, width, height), Rectangle(), new XElement(A + "noFill")),
        new XElement(P + "txBody", new XElement(A + "bodyPr", new XAttribute("wrap", "square"), new XAttribute("lIns", 0), new XAttribute("tIns", 0), new XAttribute("rIns", 0), new XAttribute("bIns", 0), shrinks ? new XElement(A + "normAutofit") : null), new XElement(A + "lstStyle"), paragraphs)));

    /// <summary>The number of the slide, as a field that follows when slides are moved.</summary>
    public void Number(int number, string language) => shapes.Add(new(P + "sp",
        new XElement(P + "nvSpPr", Own("Number"), new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))), new XElement(P + "nvPr", new XElement(P + "ph", new XAttribute("type", "sldNum"), new XAttribute("sz", "quarter"), new XAttribute("idx", 12)))),
        new XElement(P + "spPr"),
        new XElement(P + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), Paragraph(new XElement(A + "fld", new XAttribute("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"), new XAttribute("type", "slidenum"), new XElement(A + "rPr", new XAttribute("lang", language)), new XElement(A + "t", number))))));

    /// <summary>A native chart; <paramref name="relation"/> leads to its part.</summary>
    public void Chart(string relation, string description, double x, double y, double width, double height) => shapes.Add(new(P + "graphicFrame",
        new XElement(P + "nvGraphicFramePr", Own("Chart", description), new XElement(P + "cNvGraphicFramePr", new XElement(A + "graphicFrameLocks", new XAttribute("noGrp", 1))), new XElement(P + "nvPr")),
        Place(P + "xfrm", x, y, width, height),
        new XElement(A + "graphic", new XElement(A + "graphicData", new XAttribute("uri", C.NamespaceName), new XElement(C + "chart", new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(R + "id", relation))))));

    /// <summary>A drawing as SVG, with pixels for programs that know no SVG.</summary>
    public void Picture(string pixels, string vector, string description, double x, double y, double width, double height)
    {
        XNamespace asvg = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
        shapes.Add(new(P + "pic",
            new XElement(P + "nvPicPr", Own("Drawing", description), new XElement(P + "cNvPicPr", new XElement(A + "picLocks", new XAttribute("noChangeAspect", 1))), new XElement(P + "nvPr")),
            new XElement(P + "blipFill", new XElement(A + "blip", new XAttribute(R + "embed", pixels), new XElement(A + "extLst", new XElement(A + "ext", new XAttribute("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"),
                new XElement(asvg + "svgBlip", new XAttribute(XNamespace.Xmlns + "asvg", asvg), new XAttribute(R + "embed", vector))))), new XElement(A + "stretch", new XElement(A + "fillRect"))),
            new XElement(P + "spPr", Place(A + "xfrm", x, y, width, height), Rectangle())));
    }

    /// <summary>A ring.</summary>
    public void Ring(double x, double y, double r, string colour) => shapes.Add(new(P + "sp",
        new XElement(P + "nvSpPr", Own("Ring"), new XElement(P + "cNvSpPr"), new XElement(P + "nvPr")),
        new XElement(P + "spPr", Place(A + "xfrm", x - r, y - r, 2 * r, 2 * r), new XElement(A + "prstGeom", new XAttribute("prst", "ellipse"), new XElement(A + "avLst")), new XElement(A + "noFill"), Line(colour, 5))));

    private static XElement Rectangle() => new(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst"));

    private XElement Own(string name, string? description = null) =>
        new(P + "cNvPr", new XAttribute("id", shapes.Count + 2), new XAttribute("name", $"{name} {shapes.Count + 1}"), description is null ? null : new XAttribute("descr", XmlText.Clean(description)));

    private XElement TitleNames() =>
        new(P + "nvSpPr", Own("Title"), new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))), new XElement(P + "nvPr", new XElement(P + "ph", new XAttribute("type", "title"))));
}
