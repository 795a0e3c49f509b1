using System.Text.Json;
using System.Text.RegularExpressions;
using InnovationDashboard.Tests.Browser;
using InnovationDashboard.Tests.Charts;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Exports;
using InnovationDashboard.Web.Exports.Pictures;
using InnovationDashboard.Web.Exports.Styles;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Exports;

/// <summary>Exports as a browser sees them: another reader than the programs that write them.</summary>
[Trait("Level", "Browser")]
public sealed partial class ExportBrowserTests(AppServer server, BrowserFixture browser)
{
    private const string Computed = """
        () => [...document.querySelectorAll('svg.chart')].map(svg => [...svg.querySelectorAll('rect:not(.hit), circle, path, line, text')].map(e => {
          const s = getComputedStyle(e), on = s.stroke !== 'none';
          return [e.localName, s.fill, s.fillOpacity, on ? s.stroke : 'none', on ? s.strokeWidth : '', on ? s.strokeDasharray : '', s.fontWeight >= 600 ? 'bold' : ''].join('|');
        }).sort())
        """;

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Ink_EveryForm_LooksAsTheStyleSheetSays(string theme)
    {
        var styles = ChartStyles.Of(theme == "dark" ? Theme.Dark : Theme.Light);
        var scenes = ExportSamples.OneAForm.Where(export => export.Model.Body.Chart is not null)
            .SelectMany(export => new[] { ChartBox.Wide, ChartBox.Stage }.Select(box => ChartLayouts.Place(export.Model.Body.Chart!, box, TextMeasurer.Default))).ToList();
        var body = string.Concat(await Task.WhenAll(scenes.Select(scene => ScenePrinter.PrintAsync(scene, "x"))));
        await using var page = await DrawingPage.OpenAsync(browser, server, body, theme: theme);
        var drawn = (await page.Page.EvaluateAsync<string[][]>(Computed))!;
        Assert.Equal(scenes.Count, drawn.Length);
        foreach (var (scene, looks) in scenes.Zip(drawn))
        {
            var ours = SceneInk.Of(scene, styles).Select(Look).Order(StringComparer.Ordinal).ToList();
            Assert.Equal(looks.Select(Rounded).Order(StringComparer.Ordinal), ours.Select(Rounded).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Svg_EveryForm_DrawsAlikeInTheBrowserWithoutARequest()
    {
        foreach (var export in ExportSamples.OneAForm)
        {
            var svg = new ExportFiles(new PngFile(new SystemHanFont())).Write(export, ExportFormat.Svg, Theme.Light);
            await using var page = await browser.OpenAsync();
            var address = new Uri(server.Address, "picture.svg");
            await page.Page.RouteAsync(address.AbsoluteUri, route => route.FulfillAsync(new() { ContentType = "image/svg+xml", BodyBytes = svg }));
            await page.GoAsync(address, waitForCircuit: false);
            await page.Page.EvaluateAsync("() => document.fonts.ready");
            // No text is wider than it was measured, so that nothing laid out side by side overlaps; the font inside the file is in use.
            var wide = await page.Page.EvaluateAsync<JsonElement>("() => [...document.querySelectorAll('text')].map(t => [t.textContent, t.getComputedTextLength(), +t.getAttribute('font-size'), t.getAttribute('font-weight')])");
            foreach (var text in wide.EnumerateArray().Select(entry => entry.EnumerateArray().ToList()))
            {
                var measured = TextMeasurer.Default.Measure(text[0].GetString()!, text[2].GetDouble(), text[3].ValueKind == JsonValueKind.String);
                Assert.True(text[1].GetDouble() <= (measured * 1.02) + 1.5, $"{export.Address.Panel}: {text[0]} {text[1]} > {measured}");
            }

            Assert.Empty(page.Complaints);
        }
    }

    [Fact]
    public async Task Png_EveryForm_IsDecodedByTheBrowserInTheRightSize()
    {
        var files = new ExportFiles(new PngFile(new SystemHanFont()));
        await using var page = await browser.OpenAsync();
        foreach (var export in ExportSamples.OneAForm)
        {
            var data = "data:image/png;base64," + Convert.ToBase64String(files.Write(export, ExportFormat.PngSlide, Theme.Light));
            var size = await page.Page.EvaluateAsync<int[]>("async data => { const i = new Image(); i.src = data; await i.decode(); return [i.naturalWidth, i.naturalHeight]; }", data);
            Assert.Equal([1920, 1080], size);
        }
    }

    [Fact]
    public async Task Png_EveryPanel_IsDrawn()
    {
        var files = new ExportFiles(new PngFile(new SystemHanFont()));
        await Parallel.ForEachAsync(ExportSamples.All, (export, _) =>
        {
            foreach (var format in new[] { ExportFormat.Png, ExportFormat.PngSlide }) Assert.True(files.Write(export, format, Theme.Light).Length > 4000, $"{export.Address.Panel} {format.Code}");
            return ValueTask.CompletedTask;
        });
    }

    [Theory]
    [InlineData("/embed/talent/talent-counts?lang=en")]
    [InlineData("/embed/overview-bump?lang=zh-Hans&theme=dark")]
    [InlineData("/panels/talent/talent-counts?lang=zh-Hans")]
    public async Task StandalonePage_Opened_IsAccessibleAndFitsAPhone(string address)
    {
        await using var page = await browser.OpenAsync(Visit.Phone);
        var answer = await page.GoAsync(new Uri(server.Address, address), waitForCircuit: false);
        Assert.Equal(200, answer!.Status);
        Assert.Empty(await page.AxeAsync());
        Assert.Equal(0, await page.OverflowAsync());
        Assert.Empty(page.Complaints);
        Assert.Empty(await page.Page.QuerySelectorAllAsync("script"));
    }

    [Fact]
    public async Task Panel_DownloadWithoutScripts_SavesTheFileUnderItsName()
    {
        await using var page = await browser.OpenAsync(server, "/talent?lang=en", Visit.Desktop with { Scripts = false });
        await page.Page.ClickAsync("#talent-counts .panel-tools > summary");
        var download = await page.Page.RunAndWaitForDownloadAsync(() => page.Page.ClickAsync("#talent-counts a[data-format='csv']"));
        Assert.Matches(@"^talent-counts_en_\d{4}-\d\d\.csv$", download.SuggestedFilename);
    }

    private static string Look(Ink ink) => ink switch
    {
        TextInk i => Text("text", i.Paint),
        RectInk i => Text("rect", i.Paint),
        CircleInk i => Text("circle", i.Paint),
        LineInk i => Text("line", i.Paint),
        PathInk i => Text("path", i.Paint),
        _ => throw new NotSupportedException(),
    };

    private static string Text(string name, Paint paint) => string.Join('|', name, Rgb(paint.Fill), N(paint.FillOpacity), Rgb(paint.Stroke),
        paint.Stroke is null ? "" : N(paint.StrokeWidth ?? 1) + "px", paint.Stroke is null ? "" : paint.Dash is { Count: > 0 } dash ? string.Join(", ", dash.Select(length => N(length) + "px")) : "none", paint.Bold ? "bold" : "");

    private static string Rgb(string? hex) => hex is null ? "none" : $"rgb({Convert.ToInt32(hex[1..3], 16)}, {Convert.ToInt32(hex[3..5], 16)}, {Convert.ToInt32(hex[5..7], 16)})";

    private static string N(double value) => Math.Round(value, 2).ToString(System.Globalization.CultureInfo.InvariantCulture);

    // Browsers write mixed colours with fractions, products as calc(), and widths to two decimals.
    private static string Rounded(string look) => Fraction().Replace(
        Mixed().Replace(look.Replace("calc(", "", StringComparison.Ordinal).Replace("px)", "px", StringComparison.Ordinal), match => $"rgb({string.Join(", ", Enumerable.Range(1, 3).Select(group => (int)Math.Round(Number(match.Groups[group].Value) * 255)))})"),
        match => (Math.Floor(Number(match.Value) * 10) / 10).ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)")]
    private static partial Regex Mixed();

    [GeneratedRegex(@"\d*\.\d+")]
    private static partial Regex Fraction();
}
