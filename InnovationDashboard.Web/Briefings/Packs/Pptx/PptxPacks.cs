using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings.Own;
using InnovationDashboard.Web.Exports;
using InnovationDashboard.Web.Exports.Pictures;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels.View;
using Microsoft.Net.Http.Headers;

namespace InnovationDashboard.Web.Briefings.Packs.Pptx;

/// <summary><c>/briefings/{briefing}/pack.pptx</c>: a briefing for presentation programs.</summary>
internal sealed class PptxPacks(SlideViews views, PngFile png, TimeProvider clock) : IDisposable
{
    /// <summary>Type of the file.</summary>
    public const string Type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    // A file is about half a megabyte.
    private const int MostPacks = 12;

    private readonly KeptBodies<PrintedPack> kept = new(MostPacks);

    /// <summary>Address of a briefing's file.</summary>
    public static string Href(BriefingCode briefing, Language language) => $"{BriefingAddress.Of(briefing)}/pack.pptx?lang={language.Tag()}";

    /// <summary>Maps the file.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(BriefingAddress.List + "/{code}/pack.pptx", async (string code, HttpContext http, ISiteData data, BriefingQueries briefings, PptxPacks packs, CancellationToken ct) =>
    {
        if (await data.CurrentAsync(ct) is not { } catalogue) return BriefingAddress.WithoutData();
        if (await briefings.FindAsync(catalogue.Version, new(code.ToLowerInvariant()), ct) is not { } briefing) return BriefingAddress.Unknown(code);
        try
        {
            var pack = await packs.MakeAsync(catalogue, briefing, ReaderLanguage.Current, $"{http.Request.Scheme}://{http.Request.Host}", ct);
            http.Response.Headers.CacheControl = "private, no-cache";
            return Results.File(pack.Bytes, Type, pack.FileName, entityTag: new EntityTagHeaderValue($"\"{catalogue.Version.ShortHash}-{pack.FileName}-{pack.Day:yyyyMMdd}\""));
        }
        catch (HanFontMissingException)
        {
            return new ExportProblemResult(ExportProblem.NoHanFont, ReaderLanguage.Current);
        }
    });

    /// <summary>The file: made once a (data version, briefing, language, site, day).</summary>
    /// <exception cref="HanFontMissingException">A picture holds Han characters and the system has no font for them.</exception>
    public async Task<PrintedPack> MakeAsync(Catalogue catalogue, BriefingRecord briefing, Language language, string origin, CancellationToken ct)
    {
        var day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return (await kept.GetAsync((catalogue.Version.Hash, briefing.Code, language, origin, day), async () => await PrintAsync(catalogue, briefing, language, origin), ct))!;
    }

    /// <summary>The file, made anew: somebody's own briefing is not kept.</summary>
    /// <exception cref="HanFontMissingException">A picture holds Han characters and the system has no font for them.</exception>
    public async Task<PrintedPack> PrintAsync(Catalogue catalogue, BriefingRecord briefing, Language language, string origin)
    {
        var made = clock.GetUtcNow();
        var slides = new List<SlideView>();
        foreach (var slide in briefing.Slides)
            if (await views.OpenAsync(catalogue, slide, briefing.Slides.Count, language, CancellationToken.None) is { } view) slides.Add(view);
        return new(new PptxFile(catalogue, briefing, language, origin, png).Write(slides, made), $"{OwnBriefingFile.IdOf(briefing.Code)}_{language.Tag()}_{catalogue.Version.Label}.pptx", DateOnly.FromDateTime(made.UtcDateTime));
    }

    /// <summary>Forgets every file.</summary>
    public void Dispose() => kept.Dispose();
}
