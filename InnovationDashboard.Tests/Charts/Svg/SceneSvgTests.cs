using System.Xml.Linq;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Tests.Charts.Svg;

public class SceneSvgTests
{
    private const string Nasty = "<script>alert(1)</script> & \"two\" 'one' 北京";

    [Fact]
    public async Task Print_NastyTexts_ReadBackAsTheyWere()
    {
        var svg = await PrintAsync([new FigureMark(new MarkInfo(Nasty, Nasty, Nasty, "/?a=1&b=" + Nasty), [Text(Nasty)], new PixelRect(0, 0, 1, 1)), Text(Nasty)], Nasty);
        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.Contains("北京", svg, StringComparison.Ordinal);

        var root = XElement.Parse(svg);
        var mark = root.Element("a")!;
        Assert.Equal(Nasty, (string?)root.Attribute("aria-label"));
        Assert.Equal([Nasty, Nasty, Nasty, "/?a=1&b=" + Nasty], new[] { "data-key", "data-figure", "aria-label", "href" }.Select(name => (string?)mark.Attribute(name)));
        Assert.All(root.Descendants("text"), text => Assert.Equal(Nasty, text.Value));
    }

    [Fact]
    public async Task Print_Mark_IsALinkOrAnImageAndSaysWhetherItIsChosen()
    {
        var root = XElement.Parse(await PrintAsync(
        [
            new FigureMark(new MarkInfo("a", "A", "obs-1", "/x?y=1", Selected: true), [new RectMark("bar", new PixelRect(0, 0, 5, 5), Tone.Focus)], new PixelRect(0, 0, 5, 5)),
            new FigureMark(new MarkInfo("b", "B"), [new DotMark("dot", 3, 3, 2, Tone.Area2, Hollow: true)], new PixelRect(0, 0, 5, 5)),
        ]));
        var link = root.Element("a")!;
        var image = root.Element("g")!;
        Assert.Equal("true", (string?)link.Attribute("aria-current"));
        Assert.Equal("mark selected", (string?)link.Attribute("class"));
        Assert.Equal("img", (string?)image.Attribute("role"));
        Assert.Equal("-1", (string?)image.Attribute("tabindex"));
        Assert.Null(image.Attribute("aria-current"));
        Assert.Equal("dot area2 hollow", (string?)image.Element("circle")!.Attribute("class"));
    }

    [Fact]
    public async Task Print_Svg_CarriesFormBoxAndName()
    {
        var root = XElement.Parse(await PrintAsync([], "Title"));
        Assert.Equal(["bars", "chart box-narrow", "0 0 320 100", "group", "Title"], new[] { "data-chart", "class", "viewBox", "role", "aria-label" }.Select(name => (string?)root.Attribute(name)));
    }

    [Fact]
    public async Task Print_EveryKindOfMark_HasNoStyleNoIdNoColour()
    {
        var svg = await PrintAsync(
        [
            Text("t"), new RectMark("r", new PixelRect(0, 0, 1, 1), Tone.Context, Radius: 2), new DotMark("d", 1, 1, 1, Tone.Ink, Tint: true),
            new LineMark("l", "M0 0L1 1", Tone.Focus, 2, StrokeStyle.Dashed), new ShapeMark("s", "M0 0L1 1Z", Tone.Muted, Tint: true, Scale: 0.001234, OffsetX: 3),
            new RuleMark("u", 0, 0, 1, 1, RuleRole.Break), new HitMark("h", new PixelRect(0, 0, 1, 1)),
        ]);
        Assert.DoesNotContain("style=", svg, StringComparison.Ordinal);
        Assert.DoesNotContain(" id=", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("#", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("fill=", svg, StringComparison.Ordinal);
        Assert.Contains("translate(3 0)scale(0.001234)", svg, StringComparison.Ordinal);
        Assert.Equal(7, XElement.Parse(svg).Elements().Count());
    }

    private static TextMark Text(string text) => Texts.At(TextMeasurer.Default, "k", 10, 20, text, 13, TextRole.Label);

    private static Task<string> PrintAsync(IReadOnlyList<SceneMark> marks, string label = "label") =>
        ScenePrinter.PrintAsync(new Scene("bars", BoxKind.Narrow, 320, 100, marks, []), label);
}
