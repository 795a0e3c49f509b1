using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Charts.Bars;
using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Localisation;
using Microsoft.Extensions.DependencyInjection;

namespace InnovationDashboard.Tests.Briefings;

/// <summary>A briefing for presentation programs: valid, whole, with the page's figures, and opened by a real program.</summary>
public sealed class PptxPackTests(AppServer server)
{
    private const int MostBytes = 3 << 20;
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    static PptxPackTests() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string> Packs => [.. SeedRows.Of("briefings").SelectMany(row => new[] { (row.Text("code")!, "en"), (row.Text("code")!, "zh-Hans") })];

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task Pack_OfAShippedBriefing_IsValidAndWhole(string briefing, string language)
    {
        var slides = SeedRows.Of("slides").Where(row => row.Text("briefing") == briefing).ToList();
        var bytes = await BytesAsync(briefing, language);
        Assert.InRange(bytes.Length, 1, MostBytes);
        using var document = PresentationDocument.Open(new MemoryStream(bytes), false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        var parts = SlidesOf(document);
        Assert.True(parts.Count > slides.Count); // the sources come after
        var column = language == "en" ? "en" : "zh";
        Assert.All(slides.Zip(parts), pair =>
        {
            var (row, part) = pair;
            var texts = part.Slide!.InnerText;
            Assert.Contains(row.Text("headline_" + column)!, texts, StringComparison.Ordinal);
            Assert.Contains(row.Text("annotation_" + column) ?? "", texts, StringComparison.Ordinal);
            Assert.Contains(language == "en" ? "Data version 1" : "数据版本 1", texts, StringComparison.Ordinal);
            Assert.Contains(row.Text("say_" + column)!, part.NotesSlidePart!.NotesSlide!.InnerText, StringComparison.Ordinal);
            Assert.Contains(row.Text("avoid_" + column)!, part.NotesSlidePart.NotesSlide.InnerText, StringComparison.Ordinal);
            Assert.Single(part.HyperlinkRelationships);
            // Every drawing says in words what it shows; a picture has both its forms.
            var drawings = part.Slide.Descendants<DocumentFormat.OpenXml.Presentation.NonVisualDrawingProperties>().Where(own => own.Name!.Value!.StartsWith("Chart", StringComparison.Ordinal) || own.Name.Value.StartsWith("Drawing", StringComparison.Ordinal)).ToList();
            Assert.All(drawings, own => Assert.True(own.Description?.Value?.Length > 40));
            Assert.Equal(part.ImageParts.Count(image => image.ContentType == "image/png"), part.ImageParts.Count(image => image.ContentType == "image/svg+xml"));
        });
    }

    [Fact]
    public async Task Charts_OfAllSlides_HoldThePagesFiguresInCacheAndWorkbook()
    {
        var (bars, lines, dots) = (0, 0, 0);
        foreach (var row in SeedRows.Of("briefings"))
        {
            var code = row.Text("code")!;
            using var document = PresentationDocument.Open(new MemoryStream(await BytesAsync(code, "en")), false);
            foreach (var (part, view) in SlidesOf(document).Zip(await ViewsAsync(code)))
            {
                if (part.ChartParts.SingleOrDefault() is not { } chart) continue;
                var cached = Series(chart);
                Assert.Equal(cached.SelectMany(series => series.Values.Select(value => value.Value)).Order(), Workbook(chart).Order());
                switch (view.Panel.Body.Chart)
                {
                    case BarsData data:
                        bars++;
                        var values = cached.Single().Values.Select(value => value.Value).ToList();
                        Assert.Equal(data.Rows.Where(drawn => values.Contains(drawn.Value)).Select(drawn => drawn.Value), values);
                        Assert.All(data.Rows.Take(values.Count), drawn => Assert.Contains(drawn.ValueText, cached.Single().Labels));
                        break;
                    case LineData data:
                        lines++;
                        Assert.Equal(
                            data.Series.SelectMany(series => series.Segments).SelectMany(points => points).Select(point => (point.Year, point.Value)).Distinct().Order(),
                            cached.Where(series => !data.References.Select(level => level.Text).Contains(series.Name)).SelectMany(series => series.Values.Select(value => (Year: data.Series.Min(one => one.Segments.Min(points => points[0].Year)) + value.Index, value.Value))).Distinct().Order());
                        break;
                    default:
                        dots++;
                        break;
                }
            }
        }

        Assert.Equal((5, 2, 3), (bars, lines, dots)); // as many as the shipped briefings have
    }

    // A line joins only years that follow one another; what bridges years nobody published is dashed.
    [Fact]
    public async Task Lines_OfAllSlides_NeverCrossABreakAndAreDashedOverUnknownYears()
    {
        var seen = 0;
        foreach (var row in SeedRows.Of("briefings"))
        {
            var code = row.Text("code")!;
            using var document = PresentationDocument.Open(new MemoryStream(await BytesAsync(code, "zh-Hans")), false);
            foreach (var (part, view) in SlidesOf(document).Zip(await ViewsAsync(code)))
            {
                if (part.ChartParts.SingleOrDefault() is not { } chart || view.Panel.Body.Chart is not LineData data) continue;
                var first = data.Series.Min(series => series.Segments.Min(points => points[0].Year));
                foreach (var series in Series(chart).Where(series => !data.References.Select(level => level.Text).Contains(series.Name)))
                {
                    seen++;
                    var years = series.Values.Select(value => first + value.Index).ToList();
                    Assert.All(data.Breaks, cut => Assert.True(years.All(year => year < cut.BeforeYear) || years.All(year => year >= cut.BeforeYear)));
                    if (years.Zip(years.Skip(1)).Any(pair => pair.Second != pair.First + 1)) Assert.True(series.IsDashed);
                }
            }
        }

        Assert.InRange(seen, 4, 100);
    }

    [Fact]
    public async Task Packs_OpenedByLibreOffice_AreRenderedPageByPage()
    {
        using var folder = new TemporaryFolder();
        var pages = new Dictionary<string, int>();
        foreach (var (code, language) in Packs.Select(row => (row.Data.Item1, row.Data.Item2)))
        {
            var bytes = await BytesAsync(code, language);
            var name = $"{code}.{language}";
            await File.WriteAllBytesAsync(folder.At(name + ".pptx"), bytes, TestContext.Current.CancellationToken);
            using var document = PresentationDocument.Open(new MemoryStream(bytes), false);
            pages[name] = SlidesOf(document).Count;
        }

        var start = new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{folder.At("profile")}", "--headless", "--convert-to", "pdf", "--outdir", folder.Path, .. pages.Keys.Select(name => folder.At(name + ".pptx"))]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, await output);
        // A PDF names its pages in clear text, as far as it is not packed: the page tree is not.
        Assert.All(pages, page => Assert.Equal((page.Key, page.Value), (page.Key, PagesOf(File.ReadAllBytes(folder.At(page.Key + ".pdf"))))));
    }

    [Fact]
    public async Task Pack_Asked_ComesWithItsNameAndIsNotSentTwice()
    {
        using var client = server.Client();
        using var first = await client.GetAsync(new Uri("/briefings/four-areas/pack.pptx?lang=zh-Hans", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("four-areas_zh-Hans_1.0.0.pptx", first.Content.Headers.ContentDisposition!.FileName);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/briefings/four-areas/pack.pptx?lang=zh-Hans") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await client.SendAsync(request, TestContext.Current.CancellationToken);
        using var none = await client.GetAsync(new Uri("/briefings/nothing/pack.pptx", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.Redirect), (second.StatusCode, none.StatusCode));
    }

    private async Task<IReadOnlyList<SlideView>> ViewsAsync(string code)
    {
        var services = server.Services;
        var catalogue = await server.CatalogueAsync();
        var briefing = await services.GetRequiredService<BriefingQueries>().FindAsync(catalogue.Version, new(code), TestContext.Current.CancellationToken);
        var views = new List<SlideView>();
        foreach (var slide in briefing!.Slides) views.Add((await services.GetRequiredService<SlideViews>().OpenAsync(catalogue, slide, briefing.Slides.Count, Language.English, TestContext.Current.CancellationToken))!);
        return views;
    }

    private async Task<byte[]> BytesAsync(string briefing, string language)
    {
        using var client = server.Client();
        return await client.GetByteArrayAsync(new Uri($"/briefings/{briefing}/pack.pptx?lang={language}", UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private static List<SlidePart> SlidesOf(PresentationDocument document) =>
        [.. document.PresentationPart!.Presentation!.SlideIdList!.Elements<DocumentFormat.OpenXml.Presentation.SlideId>().Select(id => (SlidePart)document.PresentationPart.GetPartById(id.RelationshipId!))];

    // Read as plain XML: not by the classes that wrote it. Of dots the position, and not the height of the row.
    private static List<CachedSeries> Series(ChartPart part)
    {
        using var stream = part.GetStream();
        var root = XDocument.Load(stream).Root!;
        return [.. root.Descendants(C + "ser").Select(series => new CachedSeries(
            series.Element(C + "tx")!.Descendants(C + "v").Single().Value,
            [.. new[] { "val", "xVal", "yVal" }.SelectMany(name => series.Element(C + name)?.Descendants(C + "numCache").Elements(C + "pt") ?? []).Select(point => (int.Parse(point.Attribute("idx")!.Value, CultureInfo.InvariantCulture), double.Parse(point.Element(C + "v")!.Value, CultureInfo.InvariantCulture)))],
            [.. series.Elements(C + "dLbls").Descendants(A + "t").Select(text => text.Value)],
            series.Element(C + "spPr")?.Descendants(A + "prstDash").Any() == true))];
    }

    private static List<double> Workbook(ChartPart part)
    {
        using var memory = new MemoryStream();
        using (var stream = part.EmbeddedPackagePart!.GetStream()) stream.CopyTo(memory);
        using var reader = ExcelReaderFactory.CreateReader(memory);
        var (values, columns) = (new List<double>(), 0);
        while (reader.Read())
        {
            columns = Math.Max(columns, reader.FieldCount);
            for (var column = 1; column < reader.FieldCount; column++)
                if (reader.GetValue(column) is double value) values.Add(value);
        }

        // Dots: the heights are used by two series, so they stand twice in the chart and once in the workbook.
        using var xml = part.GetStream();
        var heights = XDocument.Load(xml).Root!.Descendants(C + "yVal").Skip(1).Descendants(C + "v").Select(v => double.Parse(v.Value, CultureInfo.InvariantCulture));
        return [.. values, .. heights];
    }

    private static int PagesOf(byte[] pdf) => System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b");

    private sealed record CachedSeries(string Name, IReadOnlyList<(int Index, double Value)> Values, IReadOnlyList<string> Labels, bool IsDashed);
}
