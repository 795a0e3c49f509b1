using System.Xml.Linq;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Exports;
using InnovationDashboard.Web.Exports.Pictures;
using InnovationDashboard.Web.State;
using SkiaSharp;

namespace InnovationDashboard.Tests.Exports;

/// <summary>SVG of every panel, PNG of every form.</summary>
public sealed class PictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly ExportFiles Files = new(new PngFile(new SystemHanFont()));

    [Fact]
    public void Svg_EveryPanel_StandsAlone()
    {
        foreach (var export in ExportSamples.All)
        {
            var text = System.Text.Encoding.UTF8.GetString(Files.Write(export, ExportFormat.Svg, Theme.Light));
            var root = XDocument.Parse(text).Root!;
            var where = export.Address.Panel;
            Assert.Equal(Svg + "svg", root.Name);
            Assert.Equal(export.Model.Title, root.Element(Svg + "title")?.Value);
            Assert.Equal(export.Language == InnovationDashboard.Data.Values.Language.Chinese ? "zh-Hans" : "en", (string?)root.Attribute("lang"));
            // No address to be fetched, nothing that only a browser with our style sheets knows.
            Assert.DoesNotMatch(@"href|url\((?!data:)|var\(|color-mix|class=|<script|<image|<foreignObject", text);
            Assert.All(root.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "fill" or "stroke"), paint => Assert.Matches("^(none|#[0-9a-f]{6})$", paint.Value));
            var words = string.Join("", root.Descendants(Svg + "text").Select(element => element.Value)).Replace(" ", "", StringComparison.Ordinal);
            foreach (var line in new[] { export.Model.Title, export.Model.Subtitle, export.FilterLine, export.StatusLine, export.VersionLine, export.AddressLine })
                Assert.True(words.Contains(line.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal), $"{where}: {line}");
        }
    }

    [Fact]
    public void Picture_EveryPanelAndSize_HoldsItsTexts()
    {
        foreach (var export in ExportSamples.All)
            foreach (var picture in new[] { PanelPicture.Of(export, Theme.Light), PanelPicture.Slide(export, Theme.Light) })
                foreach (var (text, x, baseline) in Placed(picture.Inks, 0, 0))
                {
                    var width = TextMeasurer.Default.Measure(text.Text, text.Size, text.Paint.Bold);
                    var left = x - (text.Anchor switch { InnovationDashboard.Web.Charts.Marks.TextAnchor.Middle => width / 2, InnovationDashboard.Web.Charts.Marks.TextAnchor.End => width, _ => 0 });
                    Assert.True(left >= -1 && left + width <= picture.Width + 1 && baseline <= picture.Height && baseline >= text.Size * 0.5, $"{export.Address.Panel} {export.Language} {picture.Width}: “{text.Text}” at {left:F0}, {baseline:F0}");
                }
    }

    [Fact]
    public void Png_EveryForm_HasItsSizeAndIsNotBlank()
    {
        foreach (var export in ExportSamples.OneAForm)
        {
            var picture = PanelPicture.Of(export, Theme.Light);
            foreach (var (format, width, height) in new[] { (ExportFormat.Png, picture.Width, picture.Height), (ExportFormat.PngDouble, picture.Width * 2, picture.Height * 2), (ExportFormat.PngSlide, 1920.0, 1080.0) })
            {
                var bytes = Files.Write(export, format, Theme.Light);
                using var bitmap = SKBitmap.Decode(bytes);
                Assert.Equal(((int)width, (int)height), (bitmap.Width, bitmap.Height));
                Assert.True(Colours(bitmap) > 20, $"{export.Address.Panel} {format.Code}");
            }
        }
    }

    [Fact]
    public void Png_ChineseText_IsDrawnFromTheHanFontAndNotAsBoxes()
    {
        var png = new PngFile(new SystemHanFont());
        // A missing glyph is the same box for every character.
        Assert.NotEqual(Drawn(png, "汉汉"), Drawn(png, "字字"));
        Assert.NotEqual(Drawn(png, "ab"), Drawn(png, "cd"));
        Assert.Equal(Drawn(png, "字字"), Drawn(png, "字字"));
    }

    [Fact]
    public void Png_NoHanFont_SaysSoForHanAndDrawsLatin()
    {
        var png = new PngFile(new NoHanFont());
        Assert.Throws<HanFontMissingException>(() => Drawn(png, "Beijing 北京"));
        Assert.NotEmpty(Drawn(png, "Beijing, 1 — “quoted” − é"));
    }

    [Fact]
    public void Pictures_HostileTexts_AreValidXmlAndPixels()
    {
        foreach (var text in ExportSamples.Hostile)
        {
            var export = ExportSamples.Saying(text);
            XDocument.Parse(System.Text.Encoding.UTF8.GetString(Files.Write(export, ExportFormat.Svg, Theme.Light)));
            Assert.NotEmpty(Files.Write(export, ExportFormat.Png, Theme.Light));
        }
    }

    [Fact]
    public void Svg_DarkTheme_HasOtherPaperAndInk()
    {
        var export = ExportSamples.All[0];
        var (light, dark) = (PanelPicture.Of(export, Theme.Light), PanelPicture.Of(export, Theme.Dark));
        Assert.NotEqual(light.Paper, dark.Paper);
        Assert.Contains(light.Paper, Fill(export, Theme.Light), StringComparison.Ordinal);
        Assert.DoesNotContain("\"" + light.Texts.First().Paint.Fill + "\"", Fill(export, Theme.Dark), StringComparison.Ordinal);
    }

    private static string Fill(PanelExport export, Theme theme) => System.Text.Encoding.UTF8.GetString(Files.Write(export, ExportFormat.Svg, theme));

    private static byte[] Drawn(PngFile png, string text) => png.Write(
        new Picture(200, 40, "en", "", "", "#ffffff", [new TextInk(4, 30, text, 24, InnovationDashboard.Web.Charts.Marks.TextAnchor.Start, new("#000000"))]), 1);

    private static int Colours(SKBitmap bitmap) => bitmap.Pixels.Distinct().Count();

    private static IEnumerable<(TextInk Text, double X, double Baseline)> Placed(IEnumerable<Ink> inks, double x, double y) => inks.SelectMany(ink => ink switch
    {
        ShiftedInk shifted => Placed(shifted.Inner, x + shifted.X, y + shifted.Y),
        TextInk text => [(text, x + text.X, y + text.Baseline)],
        _ => Enumerable.Empty<(TextInk, double, double)>(),
    });

    private sealed class NoHanFont : IHanFont
    {
        public SKTypeface? Find(bool bold) => null;
    }
}
