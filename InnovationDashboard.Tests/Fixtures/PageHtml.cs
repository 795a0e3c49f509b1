using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>First HTML of pages as a browser without scripts reads it; each address is asked for once and shared by the tests, which only read it.</summary>
internal static class PageHtml
{
    // A page is half a megabyte as text and thirty times that as a tree: trees are given back when memory is short, and grown again.
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Kept = new();
    private static readonly ConcurrentDictionary<string, WeakReference<IHtmlDocument>> Trees = new();

    /// <summary>Every page of the package with every district, area and ranking, and some sectors.</summary>
    public static IEnumerable<string> Addresses => SeedStore.Current.AllPages()
        .Where(page => page.Subject?.Sector is not { } sector || RealPanels.SampleSectors.Contains(sector.Value))
        .Select(page => RealPanels.PathOf(SeedStore.Current.Catalogue, page.Page, page.Subject));

    /// <summary>The page at an address.</summary>
    public static async Task<IHtmlDocument> GetAsync(AppServer server, string address, Language language = Language.English)
    {
        var key = server.Address + language.Tag() + address;
        var text = await Kept.GetOrAdd(key, _ => new(() => ReadAsync(server, address, language))).Value;
        if (Trees.TryGetValue(key, out var held) && held.TryGetTarget(out var known)) return known;
        var page = await new HtmlParser().ParseDocumentAsync(text);
        Trees[key] = new(page);
        return page;
    }

    /// <summary>A panel of a page.</summary>
    public static async Task<IElement> PanelAsync(AppServer server, string address, string panel, Language language = Language.English) =>
        (await GetAsync(server, address, language)).QuerySelector($"[data-panel='{panel}']") ?? throw new InvalidOperationException($"{address} has no panel {panel}.");

    private static async Task<string> ReadAsync(AppServer server, string address, Language language)
    {
        using var client = server.Client(language.Tag());
        using var answer = await client.GetAsync(address);
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{address}: {(int)answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }
}
