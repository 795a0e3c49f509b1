using System.Text;
using System.Text.Json;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Briefings.Own;

/// <summary>Reads one file; see <see cref="OwnBriefingFile.Read"/>.</summary>
internal sealed class OwnBriefingReader(Catalogue catalogue)
{
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 8, AllowDuplicateProperties = false };
    private static readonly string[] Offers = ["district", "area", "sector"];

    private readonly List<OwnProblem> problems = [];

    public OwnReading Read(string json)
    {
        if (json.Length > OwnBriefingFile.MostBytes || Encoding.UTF8.GetByteCount(json) > OwnBriefingFile.MostBytes) return Refused(OwnProblemText.TooLarge, OwnBriefingFile.MostBytes);
        var text = json.StartsWith('\uFEFF') ? json[1..] : json;
        try
        {
            using var document = JsonDocument.Parse(text, Reading);
            var briefing = BriefingOf(document.RootElement);
            return new(problems.Exists(problem => !problem.IsWarning) ? null : briefing, Sorted());
        }
        catch (JsonException error)
        {
            var (line, column) = PlaceOf(text, error);
            return Refused(OwnProblemText.BadJson, line, column);
        }
        catch (ArgumentException)
        {
            // Half a letter of two: no text in any encoding.
            return Refused(OwnProblemText.BadJson, 1, 1);
        }
    }

    private static OwnReading Refused(OwnProblemText what, params object[] arguments) => new(null, [new(what, "", null, false, arguments)]);

    // Errors alone when there are any: they are what has to be mended.
    private List<OwnProblem> Sorted() => problems.Exists(problem => !problem.IsWarning) ? [.. problems.Where(problem => !problem.IsWarning)] : problems;

    private BriefingRecord? BriefingOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new(OwnProblemText.NotObject, "/", null, false, []));
            return null;
        }

        var fields = new OwnFields(root, "", null, problems);
        var schema = fields.Text("schema", int.MaxValue);
        if (schema != OwnBriefingFile.Schema) return Stop(fields, "schema", OwnProblemText.ForeignSchema, OwnFields.Shortened(schema), OwnBriefingFile.Schema);
        var version = fields.Number("version", 1, int.MaxValue);
        if (version > OwnBriefingFile.Version) return Stop(fields, "version", OwnProblemText.NewerVersion, version, OwnBriefingFile.Version);
        var id = fields.Text("id", int.MaxValue, true);
        if (id.Length > OwnBriefingFile.MostCode || !id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')) fields.Note("id", OwnProblemText.BadId, false, OwnBriefingFile.MostCode);
        var title = Alike(fields.Text("title", OwnBriefingFile.MostTitle, true));
        var minutes = fields.Number("minutes", 1, OwnBriefingFile.MostMinutes);
        var slides = SlidesOf(fields);
        fields.NoteOthers();
        return new(OwnBriefingFile.CodeOf(id), title, LocalText.Empty, minutes, slides);
    }

    // A file of something else has no fields to look at; the first word on it is the only one.
    private BriefingRecord? Stop(OwnFields fields, string field, OwnProblemText what, params object[] arguments)
    {
        problems.Clear();
        fields.Note(field, what, false, arguments);
        return null;
    }

    private List<SlideRecord> SlidesOf(OwnFields fields)
    {
        var slides = new List<SlideRecord>();
        if (fields.Take("slides") is not { } list) fields.Note("slides", OwnProblemText.Missing, false);
        else if (list.ValueKind != JsonValueKind.Array) fields.Note("slides", OwnProblemText.NotList, false);
        else if (list.GetArrayLength() > OwnBriefingFile.MostSlides) fields.Note("slides", OwnProblemText.TooManySlides, false, OwnBriefingFile.MostSlides);
        else
            foreach (var slide in list.EnumerateArray())
                if (SlideOf(slide, slides.Count) is { } read) slides.Add(read);
                else break;
        return slides;
    }

    private SlideRecord? SlideOf(JsonElement json, int index)
    {
        var (pointer, number) = ($"/slides/{index}", index + 1);
        if (json.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new(OwnProblemText.NotObject, pointer, number, false, []));
            return null;
        }

        var fields = new OwnFields(json, pointer, number, problems);
        var page = Known(fields, "page", code => catalogue.Pages.ContainsKey(new(code)), OwnProblemText.UnknownPage, isNeeded: true) ?? "";
        var panel = fields.Code("panel", isNeeded: true) ?? "";
        var filters = new SlideFilters(
            Known(fields, "district", code => catalogue.RoleOf(new(code)) == "district", OwnProblemText.UnknownDistrict) is { } district ? new PlaceCode(district) : null,
            Known(fields, "area", code => catalogue.RoleOf(new(code)) == "area", OwnProblemText.UnknownArea) is { } area ? new PlaceCode(area) : null,
            Known(fields, "sector", code => catalogue.Sectors.ContainsKey(new(code)), OwnProblemText.UnknownSector) is { } sector ? new SectorCode(sector) : null);
        var offer = fields.Code("offer");
        if (offer is not null && !Offers.Contains(offer)) fields.Note("offer", OwnProblemText.BadOffer, false);
        var slide = new SlideRecord(
            number, new(page), new(panel), filters, Alike(fields.Text("headline", OwnBriefingFile.MostHeadline)), Alike(fields.Text("say", OwnBriefingFile.MostNote, hasLines: true)),
            Alike(fields.Text("avoid", OwnBriefingFile.MostNote, hasLines: true)), fields.Code("emphasis") is { } figure ? new ObservationId(figure) : null,
            Alike(fields.Text("annotation", OwnBriefingFile.MostTitle)), fields.Number("seconds", OwnBriefingFile.LeastSeconds, OwnBriefingFile.MostSeconds)) 
        {
            Offer = offer,
            IsOfferOpen = fields.Switch("offerOpen"),
            LeastType = fields.Has("leastType") ? fields.Number("leastType", 1, OwnBriefingFile.MostType) : 0,
        };
        fields.NoteOthers();
        return slide;
    }

    private static string? Known(OwnFields fields, string field, Func<string, bool> isKnown, OwnProblemText unknown, bool isNeeded = false)
    {
        var code = fields.Code(field, isNeeded);
        if (code is not null && !isKnown(code)) fields.Note(field, unknown, true, code);
        return code;
    }

    private static LocalText Alike(string text) => new(text, text);

    // Columns as an editor counts them: letters from 1, not bytes from 0.
    private static (long Line, long Column) PlaceOf(string text, JsonException error)
    {
        var line = error.LineNumber ?? 0;
        var bytes = Encoding.UTF8.GetBytes(text.Split('\n').ElementAtOrDefault((int)line) ?? "");
        return (line + 1, Encoding.UTF8.GetCharCount(bytes, 0, (int)Math.Min(error.BytePositionInLine ?? 0, bytes.Length)) + 1);
    }
}
