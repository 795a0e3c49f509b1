using System.Xml.Linq;
using InnovationDashboard.Web.Exports.Styles;
using InnovationDashboard.Web.State;
using static InnovationDashboard.Web.Briefings.Packs.Pptx.Ooxml;

namespace InnovationDashboard.Web.Briefings.Packs.Pptx;

/// <summary>What every presentation needs beside its slides: theme, master, layout, master of the notes. Our colours; fonts that exist with every office program, for Latin and for Han.</summary>
internal static class PptxFrame
{
    private const string Latin = "Calibri";
    private const string Han = "Microsoft YaHei";

    private static readonly ChartStyles Styles = ChartStyles.Of(Theme.Light);

    /// <summary>The theme.</summary>
    public static XElement ThemeOf(string name) => new(A + "theme", new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute("name", name), new XElement(A + "themeElements",
        new XElement(A + "clrScheme", new XAttribute("name", name), Named("dk1", "--ink"), Named("lt1", "--paper"), Named("dk2", "--ink-2"), Named("lt2", "--wash"), Named("accent1", "--focus"), Named("accent2", "--context"),
            Named("accent3", "--area-1"), Named("accent4", "--area-2"), Named("accent5", "--area-3"), Named("accent6", "--area-4"), Named("hlink", "--link"), Named("folHlink", "--ink-2")),
        new XElement(A + "fontScheme", new XAttribute("name", name), Fonts("majorFont"), Fonts("minorFont")),
        new XElement(A + "fmtScheme", new XAttribute("name", name),
            new XElement(A + "fillStyleLst", Placeholder(), Placeholder(), Placeholder()),
            new XElement(A + "lnStyleLst", Edge(), Edge(), Edge()),
            new XElement(A + "effectStyleLst", Effect(), Effect(), Effect()),
            new XElement(A + "bgFillStyleLst", Placeholder(), Placeholder(), Placeholder()))));

    /// <summary>The master slide; <paramref name="layout"/> is the relationship of its one layout.</summary>
    public static XElement Master(string layout) => new(P + "sldMaster", Names(), new XAttribute(XNamespace.Xmlns + "p", P),
        new XElement(P + "cSld", new XElement(P + "bg", new XElement(P + "bgRef", new XAttribute("idx", 1001), Scheme("bg1"))), Tree(TitlePlace(), NumberPlace())),
        new XElement(P + "clrMap", Map()),
        new XElement(P + "sldLayoutIdLst", new XElement(P + "sldLayoutId", new XAttribute("id", 2147483649u), new XAttribute(R + "id", layout))),
        new XElement(P + "txStyles", new XElement(P + "titleStyle", Level(SlideSheet.HeadlineSize, true)), new XElement(P + "bodyStyle", Level(SlideSheet.LabelSize, false)), new XElement(P + "otherStyle")));

    /// <summary>The layout that all slides use: a title and room.</summary>
    public static XElement Layout() => new(P + "sldLayout", Names(), new XAttribute(XNamespace.Xmlns + "p", P), new XAttribute("type", "titleOnly"), new XAttribute("preserve", 1),
        new XElement(P + "cSld", new XAttribute("name", "Title"), Tree(TitlePlace(), NumberPlace())), new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping")));

    /// <summary>The master of the notes.</summary>
    public static XElement NotesMaster() => new(P + "notesMaster", Names(), new XAttribute(XNamespace.Xmlns + "p", P),
        new XElement(P + "cSld", new XElement(P + "bg", new XElement(P + "bgRef", new XAttribute("idx", 1001), Scheme("bg1"))), Tree(NotesPicture(2), NotesText(3, Paragraph()))),
        new XElement(P + "clrMap", Map()));

    /// <summary>Notes of one slide.</summary>
    public static XElement Notes(IEnumerable<XElement> paragraphs) => new(P + "notes", Names(), new XAttribute(XNamespace.Xmlns + "p", P),
        new XElement(P + "cSld", Tree(NotesPicture(2), NotesText(3, [.. paragraphs]))), new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping")));

    /// <summary>A tree of shapes.</summary>
    public static XElement Tree(params IEnumerable<XElement> shapes) => new(P + "spTree",
        new XElement(P + "nvGrpSpPr", new XElement(P + "cNvPr", new XAttribute("id", 1), new XAttribute("name", "")), new XElement(P + "cNvGrpSpPr"), new XElement(P + "nvPr")), new XElement(P + "grpSpPr"), shapes);

    private static XElement TitlePlace() => new(P + "sp",
        new XElement(P + "nvSpPr", new XElement(P + "cNvPr", new XAttribute("id", 2), new XAttribute("name", "Title")), new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))), new XElement(P + "nvPr", new XElement(P + "ph", new XAttribute("type", "title")))),
        new XElement(P + "spPr", Place(A + "xfrm", SlideSheet.Margin, 40, SlideSheet.Width - (2 * SlideSheet.Margin), 150), new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst"))),
        new XElement(P + "txBody", new XElement(A + "bodyPr", new XAttribute("lIns", 0), new XAttribute("tIns", 0), new XAttribute("rIns", 0), new XAttribute("bIns", 0), new XAttribute("anchor", "t"), new XElement(A + "normAutofit")), new XElement(A + "lstStyle"), Paragraph()));

    private static XElement NumberPlace() => new(P + "sp",
        new XElement(P + "nvSpPr", new XElement(P + "cNvPr", new XAttribute("id", 3), new XAttribute("name", "Number")), new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))), new XElement(P + "nvPr", new XElement(P + "ph", new XAttribute("type", "sldNum"), new XAttribute("sz", "quarter"), new XAttribute("idx", 12)))),
        new XElement(P + "spPr", Place(A + "xfrm", SlideSheet.Width - SlideSheet.Margin - 160, SlideSheet.Height - 84, 160, 40), new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst"))),
        new XElement(P + "txBody", new XElement(A + "bodyPr", new XAttribute("lIns", 0), new XAttribute("tIns", 0), new XAttribute("rIns", 0), new XAttribute("bIns", 0), new XAttribute("anchor", "t")),
            new XElement(A + "lstStyle", new XElement(A + "lvl1pPr", new XAttribute("algn", "r"), Type(A + "defRPr", SlideSheet.FootSize, Styles.Token("--ink-2"), false))), Paragraph()));

    private static XElement NotesPicture(int id) => new(P + "sp",
        new XElement(P + "nvSpPr", new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", "Slide")), new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1), new XAttribute("noRot", 1), new XAttribute("noChangeAspect", 1))), new XElement(P + "nvPr", new XElement(P + "ph", new XAttribute("type", "sldImg")))),
        new XElement(P + "spPr", Place(A + "xfrm", 90, 90, 900, 506), new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst"))));

    private static XElement NotesText(int id, params XElement[] paragraphs) => new(P + "sp",
        new XElement(P + "nvSpPr", new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", "Notes")), new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))), new XElement(P + "nvPr", new XElement(P + "ph", new XAttribute("type", "body"), new XAttribute("idx", 1)))),
        new XElement(P + "spPr", Place(A + "xfrm", 90, 640, 900, 720), new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst"))),
        new XElement(P + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), paragraphs));

    private static IEnumerable<XAttribute> Map() => new (string Name, string Value)[]
    {
        ("bg1", "lt1"), ("tx1", "dk1"), ("bg2", "lt2"), ("tx2", "dk2"), ("accent1", "accent1"), ("accent2", "accent2"), ("accent3", "accent3"), ("accent4", "accent4"), ("accent5", "accent5"), ("accent6", "accent6"), ("hlink", "hlink"), ("folHlink", "folHlink"),
    }.Select(pair => new XAttribute(pair.Name, pair.Value));

    private static XElement Level(double size, bool bold) =>
        new(A + "lvl1pPr", new XAttribute("algn", "l"), new XElement(A + "buNone"), Type(A + "defRPr", size, Styles.Token("--ink"), bold));

    private static XElement Named(string name, string token) => new(A + name, Colour(Styles.Token(token)));

    private static XElement Scheme(string name) => new(A + "schemeClr", new XAttribute("val", name));

    private static XElement Fonts(string name) => new(A + name, new XElement(A + "latin", new XAttribute("typeface", Latin)), new XElement(A + "ea", new XAttribute("typeface", Han)), new XElement(A + "cs", new XAttribute("typeface", "")));

    private static XElement Placeholder() => new(A + "solidFill", Scheme("phClr"));

    private static XElement Edge() => new(A + "ln", new XAttribute("w", 9525), Placeholder());

    private static XElement Effect() => new(A + "effectStyle", new XElement(A + "effectLst"));
}
