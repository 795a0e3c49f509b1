using System.Text.RegularExpressions;
using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels.View;
using Microsoft.Net.Http.Headers;

namespace InnovationDashboard.Web.Briefings.Packs;

/// <summary><c>/briefings/{briefing}/pack.html</c>: a briefing to go.</summary>
internal sealed partial class OfflinePacks(SlideViews views, SlideRenderer renderer, BodyPrinter printer, TimeProvider clock) : IDisposable
{
    // A pack is about half a megabyte.
    private const int MostPacks = 12;

    private readonly KeptBodies<PrintedPack> kept = new(MostPacks);

    /// <summary>Address of a briefing's file.</summary>
    public static string Href(BriefingCode briefing, Language language) => $"{BriefingAddress.Of(briefing)}/pack.html?lang={language.Tag()}";

    /// <summary>Maps the file.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(BriefingAddress.List + "/{code}/pack.html", async (string code, HttpContext http, ISiteData data, BriefingQueries briefings, OfflinePacks packs, CancellationToken ct) =>
    {
        if (await data.CurrentAsync(ct) is not { } catalogue) return BriefingAddress.WithoutData();
        if (await briefings.FindAsync(catalogue.Version, new(code.ToLowerInvariant()), ct) is not { } briefing) return BriefingAddress.Unknown(code);
        var pack = await packs.MakeAsync(catalogue, briefing, ReaderLanguage.Current, $"{http.Request.Scheme}://{http.Request.Host}", ct);
        http.Response.Headers.ContentDisposition = $"inline; filename=\"{pack.FileName}\"";
        http.Response.Headers.CacheControl = "private, no-cache";
        // The file brings its own policy, for it is opened from a disk.
        http.UsePolicy(OfflineFiles.Policy);
        return Results.Bytes(pack.Bytes, "text/html; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{catalogue.Version.ShortHash}-{pack.FileName}-{pack.Day:yyyyMMdd}\""));
    });

    /// <summary>The file: made once a (data version, briefing, language, site, day).</summary>
    public async Task<PrintedPack> MakeAsync(Catalogue catalogue, BriefingRecord briefing, Language first, string origin, CancellationToken ct)
    {
        var day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return (await kept.GetAsync((catalogue.Version.Hash, briefing.Code, first, origin, day), async () => await PrintAsync(catalogue, briefing, first, origin), ct))!;
    }

    /// <summary>The file, made anew: somebody's own briefing is not kept.</summary>
    public async Task<PrintedPack> PrintAsync(Catalogue catalogue, BriefingRecord briefing, Language first, string origin)
    {
        var sides = new List<PackSide>();
        foreach (var language in Enum.GetValues<Language>()) sides.Add(await SideAsync(catalogue, briefing, language, origin));
        var pack = new OfflinePack(catalogue, briefing, first, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), origin, sides);
        return new(System.Text.Encoding.UTF8.GetBytes(await printer.PrintAsync<OfflinePage>(nameof(OfflinePage.Pack), pack)), pack.FileName, pack.Day);
    }

    /// <summary>Forgets every pack.</summary>
    public void Dispose() => kept.Dispose();

    private async Task<PackSide> SideAsync(Catalogue catalogue, BriefingRecord briefing, Language language, string origin)
    {
        var slides = new List<PackSlide>();
        foreach (var slide in briefing.Slides)
        {
            var count = briefing.Slides.Count;
            if (await views.OpenAsync(catalogue, slide, count, language, CancellationToken.None) is not { } view) continue;
            var drawing = await renderer.RenderAsync(catalogue, slide, count, language, SlideMode.Stage, 1, CancellationToken.None);
            var table = await renderer.RenderAsync(catalogue, slide, count, language, SlideMode.Table, 1, CancellationToken.None);
            slides.Add(new(view, Alone(drawing!.Html, language.Tag(), origin), Alone(table!.Html, language.Tag() + "-table", origin)));
        }

        return new(language, slides, [.. slides.SelectMany(slide => slide.View.Panel.Sources).DistinctBy(source => source.Code)]);
    }

    // A slide stands several times in the file, so its ids are told apart; its links lead to the site that it came from.
    private static string Alone(string html, string prefix, string origin) =>
        SiteLinks().Replace(SlideIds().Replace(html, match => $"{match.Groups[1].Value}=\"{prefix}-{match.Groups[2].Value}"), match => $"href=\"{origin}/");

    [GeneratedRegex("""\b(id|aria-labelledby)="(slide-)""")]
    private static partial Regex SlideIds();

    [GeneratedRegex("""\bhref="/(?!/)""")]
    private static partial Regex SiteLinks();
}

/// <summary>A pack as it is sent.</summary>
/// <param name="Bytes">The file, UTF-8.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Day">Day it was made.</param>
internal sealed record PrintedPack(byte[] Bytes, string FileName, DateOnly Day);
