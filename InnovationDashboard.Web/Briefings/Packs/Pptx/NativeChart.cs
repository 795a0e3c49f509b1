using System.Xml.Linq;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Bars;
using InnovationDashboard.Web.Charts.Dots;
using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Share;
using InnovationDashboard.Web.Exports.Styles;
using InnovationDashboard.Web.State;
using static InnovationDashboard.Web.Briefings.Packs.Pptx.Ooxml;

namespace InnovationDashboard.Web.Briefings.Packs.Pptx;

/// <summary>A chart that the presentation program draws itself and lets people edit. Its labels are the texts that the page prints, with their reservations: an "about" never becomes exact.</summary>
/// <param name="Plot">What is drawn: the plots and their axes.</param>
/// <param name="Table">Its figures.</param>
/// <param name="Said">What the drawing of the page says beside its marks and a native chart cannot: breaks, names without a value.</param>
internal sealed record NativeChart(IReadOnlyList<XElement> Plot, ChartTable Table, IReadOnlyList<string> Said)
{
    /// <summary>What is drawn over blank cells: nothing, unless the chart says otherwise.</summary>
    public string Blanks { get; init; } = "gap";

    /// <summary>Least type in a chart, in units of the slide.</summary>
    public const double TypeSize = SlideSheet.SubtitleSize;

    private static readonly ChartStyles Styles = ChartStyles.Of(Theme.Light);

    /// <summary>The native form of a drawing; null where the program has none (maps, ranks over editions, matrices, several panes, strips) and a picture stands in its place.</summary>
    /// <param name="data">The chart.</param>
    /// <param name="shown">The drawing of the slide: what it left out is left out here, too, and named under it.</param>
    /// <param name="language">BCP 47 tag.</param>
    public static NativeChart? Of(ChartData data, Scene shown, string language) => data switch
    {
        BarsData { Reference: null } bars => NativeBars.Of(bars, KeysOf(shown), language),
        // Several lines in focus need labels that keep out of each other's way, which only our own layout does.
        LineData line when line.Series.Count(series => series.Tone == Tone.Focus) <= 1 => NativeLines.Of(line, language),
        ShareData share => NativeShares.Of(share, language),
        DotsData { Legend.Count: 0 } dots when dots.Rows.All(row => row.Points.Count <= 1) => NativeDots.Of(dots, language),
        _ => null,
    };

    /// <summary>The whole part of the chart; <paramref name="workbook"/> is the relationship of its figures.</summary>
    public XElement Part(string language, string workbook) => new(C + "chartSpace", new XAttribute(XNamespace.Xmlns + "c", C), Names(),
        Val("date1904", 0), Val("lang", language), Val("roundedCorners", 0),
        new XElement(C + "chart", Val("autoTitleDeleted", 1), new XElement(C + "plotArea", Plot[0].Name == C + "layout" ? null : new XElement(C + "layout"), Plot, new XElement(C + "spPr", new XElement(A + "noFill"))), Val("plotVisOnly", 1), Val("dispBlanksAs", Blanks)),
        new XElement(C + "spPr", new XElement(A + "noFill"), Line(null, 0)),
        TextProperties(TypeSize, Token("--ink-2"), false),
        new XElement(C + "externalData", new XAttribute(R + "id", workbook), Val("autoUpdate", 0)));

    /// <summary>A colour of the light theme.</summary>
    public static string Token(string name) => Styles.Token(name);

    /// <summary>Colour of a tone.</summary>
    public static string ColourOf(Tone tone) => Token(tone switch
    {
        Tone.Focus => "--focus", Tone.Ink => "--ink", Tone.Area1 => "--area-1", Tone.Area2 => "--area-2", Tone.Area3 => "--area-3", Tone.Area4 => "--area-4", _ => "--context",
    });

    /// <summary>Type of everything in an element of a chart.</summary>
    public static XElement TextProperties(double size, string hex, bool bold) =>
        new(C + "txPr", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), new XElement(A + "p", new XElement(A + "pPr", Type(A + "defRPr", size, hex, bold)), new XElement(A + "endParaRPr", new XAttribute("lang", "en-US"))));

    /// <summary>Name of a series.</summary>
    public static XElement SeriesName(ChartTable table, int series) => new(C + "tx", Texts(ChartTable.Head(series), [table.Heads[series]]));

    /// <summary>Names of the rows.</summary>
    public static XElement Categories(ChartTable table) => new(C + "cat", Texts(table.Names, [.. table.Rows.Select(row => row.Name)]));

    /// <summary>Values of a series.</summary>
    public static XElement Values(XName name, ChartTable table, int series) => new(name, new XElement(C + "numRef", new XElement(C + "f", table.Values(series)), new XElement(C + "numCache",
        new XElement(C + "formatCode", "General"), Val("ptCount", table.Rows.Count),
        table.Rows.Select((row, index) => row.Values[series] is { } value ? new XElement(C + "pt", new XAttribute("idx", index), new XElement(C + "v", N(value))) : null))));

    /// <summary>Labels of a series: the printed texts at their points, nothing at the others.</summary>
    public static XElement Labels(IEnumerable<(int Index, string Text, string Colour, bool Bold)> labels, string place, string language) => new(C + "dLbls",
        labels.Select(label => new XElement(C + "dLbl", Val("idx", label.Index),
            new XElement(C + "tx", new XElement(C + "rich", new XElement(A + "bodyPr", new XAttribute("wrap", "none")), new XElement(A + "lstStyle"), Paragraph(Run(label.Text, TypeSize, label.Colour, label.Bold, language)))),
            Val("dLblPos", place), Val("showLegendKey", 0), Val("showVal", 1), Val("showCatName", 0), Val("showSerName", 0), Val("showPercent", 0), Val("showBubbleSize", 0))),
        Val("showLegendKey", 0), Val("showVal", 0), Val("showCatName", 0), Val("showSerName", 0), Val("showPercent", 0), Val("showBubbleSize", 0));

    /// <summary>A round marker; an outline for values with a reservation.</summary>
    public static XElement Marker(string colour, bool hollow, int size = 9) => new(C + "marker", Val("symbol", "circle"), Val("size", size), new XElement(C + "spPr", Fill(hollow ? Token("--paper") : colour), Line(colour, 4)));

    /// <summary>An axis of names.</summary>
    public static XElement NameAxis(int id, int other, string side, bool fromTop, bool hidden = false) => new(C + "catAx", Val("axId", id), new XElement(C + "scaling", Val("orientation", fromTop ? "maxMin" : "minMax")), Val("delete", hidden ? 1 : 0), Val("axPos", side),
        new XElement(C + "numFmt", new XAttribute("formatCode", "General"), new XAttribute("sourceLinked", 0)), Val("majorTickMark", "none"), Val("minorTickMark", "none"), Val("tickLblPos", "low"),
        new XElement(C + "spPr", Line(Token("--edge"), 2)), TextProperties(TypeSize, Token("--ink"), false), Val("crossAx", other), Val("crosses", "autoZero"), Val("auto", 0), Val("lblAlgn", "ctr"), Val("lblOffset", 100), Val("noMultiLvlLbl", 1));

    /// <summary>An axis of values.</summary>
    public static XElement ValueAxis(int id, int other, string side, bool hidden, double? least, double? most, AxisFormat format, string between, string? code = null) => new(C + "valAx", Val("axId", id),
        new XElement(C + "scaling", Val("orientation", "minMax"), most is { } top ? Val("max", N(top)) : null, least is { } bottom ? Val("min", N(bottom)) : null), Val("delete", hidden ? 1 : 0), Val("axPos", side),
        hidden ? null : new XElement(C + "majorGridlines", new XElement(C + "spPr", Line(Token("--grid"), 1.5))),
        new XElement(C + "numFmt", new XAttribute("formatCode", code is not null ? code : format.Suffix.Length > 0 ? $"General\"{format.Suffix}\"" : "General"), new XAttribute("sourceLinked", 0)), Val("majorTickMark", "none"), Val("minorTickMark", "none"), Val("tickLblPos", "nextTo"),
        new XElement(C + "spPr", Line(null, 0)), TextProperties(TypeSize, Token("--ink-2"), false), Val("crossAx", other), Val("crosses", "min"), Val("crossBetween", between));

    private static XElement Texts(string reference, IReadOnlyList<string> texts) => new(C + "strRef", new XElement(C + "f", reference), new XElement(C + "strCache", Val("ptCount", texts.Count),
        texts.Select((text, index) => new XElement(C + "pt", new XAttribute("idx", index), new XElement(C + "v", Exports.XmlText.Clean(text))))));

    private static HashSet<string> KeysOf(Scene scene) => [.. scene.Marks.OfType<FigureMark>().Select(mark => mark.Info.Key)];
}
