using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Exports;
using InnovationDashboard.Web.Exports.Pictures;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;
using static InnovationDashboard.Web.Briefings.Packs.Pptx.NativeChart;
using static InnovationDashboard.Web.Briefings.Packs.Pptx.Ooxml;

namespace InnovationDashboard.Web.Briefings.Packs.Pptx;

/// <summary>A briefing as a presentation: one slide a slide, notes on their pages, the sources at the end.</summary>
/// <param name="catalogue">Names of the data version.</param>
/// <param name="briefing">The briefing.</param>
/// <param name="language">Language.</param>
/// <param name="origin">Scheme and host of the site: where links lead.</param>
/// <param name="png">Draws pixels.</param>
internal sealed class PptxFile(Catalogue catalogue, BriefingRecord briefing, Language language, string origin, PngFile png)
{
    private const int SourcesASlide = 16;
    private const uint FirstSlide = 256;

    private readonly string tag = PptxSlide.LanguageTag(language);

    /// <summary>The file.</summary>
    /// <param name="views">Slides in order.</param>
    /// <param name="made">Moment it was made.</param>
    /// <exception cref="HanFontMissingException">A picture holds Han characters and the system has no font for them.</exception>
    public byte[] Write(IReadOnlyList<SlideView> views, DateTimeOffset made)
    {
        using var bytes = new MemoryStream();
        using (var document = PresentationDocument.Create(bytes, PresentationDocumentType.Presentation))
        {
            var root = document.AddPresentationPart();
            var (layout, notes) = Frame(root);
            var slides = views.Select(view => Add(root, layout, notes, view)).Concat(Sources(views).Select(shapes => Add(root, layout, shapes, _ => { }))).ToList();
            Put(root, new XElement(P + "presentation", Names(), new XAttribute(XNamespace.Xmlns + "p", P), new XAttribute("saveSubsetFonts", 1),
                new XElement(P + "sldMasterIdLst", new XElement(P + "sldMasterId", new XAttribute("id", 2147483648u), new XAttribute(R + "id", root.GetIdOfPart(root.SlideMasterParts.Single())))),
                new XElement(P + "notesMasterIdLst", new XElement(P + "notesMasterId", new XAttribute(R + "id", root.GetIdOfPart(root.NotesMasterPart!)))),
                new XElement(P + "sldIdLst", slides.Select((slide, index) => new XElement(P + "sldId", new XAttribute("id", FirstSlide + index), new XAttribute(R + "id", root.GetIdOfPart(slide))))),
                new XElement(P + "sldSz", new XAttribute("cx", Emu(SlideSheet.Width)), new XAttribute("cy", Emu(SlideSheet.Height))), new XElement(P + "notesSz", new XAttribute("cx", Emu(SlideSheet.Height)), new XAttribute("cy", Emu(1440)))));
            var properties = document.PackageProperties;
            (properties.Title, properties.Creator, properties.Description, properties.Language) = (XmlText.Clean(briefing.Title.In(language)), XmlText.Clean(catalogue.Site.Name.In(language)), Texts.In(language, PackText.DataVersion, catalogue.Version.Label), tag);
            properties.Created = properties.Modified = made.UtcDateTime;
        }

        return bytes.ToArray();
    }

    private (SlideLayoutPart Layout, NotesMasterPart Notes) Frame(PresentationPart root)
    {
        var name = XmlText.Clean(catalogue.Site.Name.In(language));
        var master = root.AddNewPart<SlideMasterPart>();
        Put(master.AddNewPart<ThemePart>(), PptxFrame.ThemeOf(name));
        var layout = master.AddNewPart<SlideLayoutPart>();
        layout.AddPart(master);
        Put(layout, PptxFrame.Layout());
        Put(master, PptxFrame.Master(master.GetIdOfPart(layout)));
        root.AddPart(master.ThemePart!);
        var notes = root.AddNewPart<NotesMasterPart>();
        Put(notes.AddNewPart<ThemePart>(), PptxFrame.ThemeOf(name));
        Put(notes, PptxFrame.NotesMaster());
        return (layout, notes);
    }

    private SlidePart Add(PresentationPart root, SlideLayoutPart layout, NotesMasterPart notes, SlideView view)
    {
        var slide = Add(root, layout, part => new PptxSlide(view).Shapes(chart => Chart(part, chart), picture => Picture(part, picture), () => part.AddHyperlinkRelationship(Address(view), true).Id), part =>
        {
            var page = part.AddNewPart<NotesSlidePart>();
            page.AddPart(notes);
            page.AddPart(part);
            Put(page, PptxFrame.Notes(Notes(view)));
        });
        return slide;
    }

    private static SlidePart Add(PresentationPart root, SlideLayoutPart layout, Func<SlidePart, IReadOnlyList<XElement>> shapes, Action<SlidePart> notes)
    {
        var part = root.AddNewPart<SlidePart>();
        part.AddPart(layout);
        Put(part, new XElement(P + "sld", Names(), new XAttribute(XNamespace.Xmlns + "p", P), new XElement(P + "cSld", PptxFrame.Tree(shapes(part))), new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping"))));
        notes(part);
        return part;
    }

    private string Chart(SlidePart slide, NativeChart chart)
    {
        var part = slide.AddNewPart<ChartPart>();
        var workbook = part.AddNewPart<EmbeddedPackagePart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "figures");
        using (var stream = new MemoryStream(chart.Table.Workbook())) workbook.FeedData(stream);
        Put(part, chart.Part(tag, "figures"));
        return slide.GetIdOfPart(part);
    }

    private (string Pixels, string Vector) Picture(SlidePart slide, Picture picture)
    {
        var pixels = slide.AddImagePart(ImagePartType.Png);
        using (var stream = new MemoryStream(png.Write(picture, 2))) pixels.FeedData(stream);
        var vector = slide.AddImagePart(ImagePartType.Svg);
        using (var stream = new MemoryStream(SvgFile.Write(picture, []))) vector.FeedData(stream);
        return (slide.GetIdOfPart(pixels), slide.GetIdOfPart(vector));
    }

    private IEnumerable<XElement> Notes(SlideView view)
    {
        var slide = view.Slide;
        (string Head, string Text)[] parts = [(Texts.In(language, BriefingText.Say), slide.Say.In(language)), (Texts.In(language, BriefingText.Avoid), slide.Avoid.In(language)), (Texts.In(language, BriefingText.SlideTime, slide.Seconds), "")];
        foreach (var (head, text) in parts)
        {
            // Nothing to say is not announced.
            if (text.Length == 0 && head != parts[^1].Head) continue;
            yield return Paragraph(Run(head, 24, Token("--ink"), true, tag));
            if (text.Length > 0) yield return Paragraph(Run(text, 24, Token("--ink"), false, tag));
        }
    }

    private IEnumerable<Func<SlidePart, IReadOnlyList<XElement>>> Sources(IReadOnlyList<SlideView> views) =>
        views.SelectMany(view => view.Panel.Sources).DistinctBy(source => source.Code).Chunk(SourcesASlide).Select((sources, page) => (Func<SlidePart, IReadOnlyList<XElement>>)(part =>
        {
            var shapes = new PptxShapes();
            shapes.Title(Paragraph(Run(Texts.In(language, PackText.Sources), SlideSheet.HeadlineSize, Token("--ink"), true, tag)), 80);
            shapes.Text("Sources", SlideSheet.Margin, 150, SlideSheet.Width - (2 * SlideSheet.Margin), 820, sources.Select(source => Paragraph(
                new XElement(A + "pPr", new XElement(A + "spcAft", new XElement(A + "spcPts", new XAttribute("val", 400)))),
                Run(source.Publisher + " · ", SlideSheet.FootSize, Token("--ink"), true, tag), Run(source.Title, SlideSheet.FootSize, Token("--ink"), false, tag, Link(part, source)), Run(source.Date.Length > 0 ? " · " + source.Date : "", SlideSheet.FootSize, Token("--ink-2"), false, tag))));
            shapes.Number(views.Count + page + 1, tag);
            return shapes.All;
        }));

    private static XElement? Link(SlidePart part, PanelSource source) =>
        source.Url is not null && Uri.TryCreate(source.Url, UriKind.Absolute, out var address) ? new XElement(A + "hlinkClick", new XAttribute(R + "id", part.AddHyperlinkRelationship(address, true).Id)) : null;

    private Uri Address(SlideView view) => new(origin + view.Href.Replace("#", $"{(view.Href.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language.Tag()}#", StringComparison.Ordinal));

    private static void Put(OpenXmlPart part, XElement root)
    {
        using var stream = new MemoryStream();
        root.Save(stream, SaveOptions.DisableFormatting);
        stream.Position = 0;
        part.FeedData(stream);
    }
}
