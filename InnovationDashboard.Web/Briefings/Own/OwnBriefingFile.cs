using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Briefings.Own;

/// <summary>
/// A visitor's own briefing as a file: JSON with a schema and a version. Texts are in the one language that the visitor writes; a reader of the other language sees the same words.
/// A server keeps it only while a room shows it.
/// </summary>
public static class OwnBriefingFile
{
    /// <summary>Name of the format.</summary>
    public const string Schema = "innovation-dashboard/briefing";

    /// <summary>Version of the format.</summary>
    public const int Version = 1;

    /// <summary>Longest file in bytes of UTF-8.</summary>
    public const int MostBytes = 60_000;

    /// <summary>Most slides.</summary>
    public const int MostSlides = 40;

    /// <summary>Most characters of an id and of a code.</summary>
    public const int MostCode = 64;

    /// <summary>Most characters of title and remark.</summary>
    public const int MostTitle = 120;

    /// <summary>Most characters of a headline.</summary>
    public const int MostHeadline = 200;

    /// <summary>Most characters of a note.</summary>
    public const int MostNote = 1000;

    /// <summary>Most minutes of a briefing.</summary>
    public const int MostMinutes = 600;

    /// <summary>Least seconds of a slide.</summary>
    public const int LeastSeconds = 5;

    /// <summary>Most seconds of a slide.</summary>
    public const int MostSeconds = 3600;

    /// <summary>Largest type that a file may ask for; a slide is drawn in <see cref="SlideSizes.Most"/> at most.</summary>
    public const int MostType = 110;

    private const string CodeRoot = "own/";

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The briefing's code, under which its stage and its editor stand.</summary>
    public static BriefingCode CodeOf(string id) => new(CodeRoot + id);

    /// <summary>True for the code of an own briefing.</summary>
    public static bool IsOwn(BriefingCode code) => code.Value.StartsWith(CodeRoot, StringComparison.Ordinal);

    /// <summary>The id in the code of an own briefing.</summary>
    public static string IdOf(BriefingCode code) => IsOwn(code) ? code.Value[CodeRoot.Length..] : code.Value;

    /// <summary>Reads a file. Total: any text gives a briefing or problems, never an exception. Pages, districts, areas and sectors are looked up; panels and figures are by <see cref="OwnSlides"/>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="catalogue">Names of the data version.</param>
    public static OwnReading Read(string json, Catalogue catalogue) => new OwnBriefingReader(catalogue).Read(json);

    /// <summary>The file of a briefing, with the texts of one language.</summary>
    /// <param name="briefing">The briefing; of a shipped one the file is a copy.</param>
    /// <param name="language">The language whose texts are taken.</param>
    public static string Write(BriefingRecord briefing, Language language = Language.English)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Writing))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteNumber("version", Version);
            json.WriteString("id", IdOf(briefing.Code));
            json.WriteString("title", briefing.Title.In(language));
            json.WriteNumber("minutes", briefing.Minutes);
            json.WriteStartArray("slides");
            foreach (var slide in briefing.Slides) Write(json, slide, language);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, SlideRecord slide, Language language)
    {
        void Text(string name, string? text)
        {
            if (!string.IsNullOrEmpty(text)) json.WriteString(name, text);
        }

        json.WriteStartObject();
        json.WriteString("page", slide.Page.Value);
        json.WriteString("panel", slide.Panel.Value);
        Text("district", slide.Filters.District?.Value);
        Text("area", slide.Filters.Area?.Value);
        Text("sector", slide.Filters.Sector?.Value);
        Text("headline", slide.Headline.In(language));
        Text("say", slide.Say.In(language));
        Text("avoid", slide.Avoid.In(language));
        Text("emphasis", slide.Emphasis?.Value);
        Text("annotation", slide.Annotation.In(language));
        json.WriteNumber("seconds", slide.Seconds);
        Text("offer", slide.Offer);
        if (slide.IsOfferOpen) json.WriteBoolean("offerOpen", true);
        if (slide.LeastType > 0) json.WriteNumber("leastType", (int)slide.LeastType);
        json.WriteEndObject();
    }
}
