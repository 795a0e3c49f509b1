using System.IO.Compression;
using System.Text;
using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.State;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Caching.Memory;

namespace InnovationDashboard.Web.Panels.View;

/// <summary>The printed body of a page, and what its filters did.</summary>
/// <param name="Html">Markup; escaped by the Razor renderer.</param>
/// <param name="Applied">Panels that show other figures because of a filter.</param>
/// <param name="Highlighted">Panels that emphasise a mark because of a filter.</param>
/// <param name="NotApplicable">Panels that no set filter says anything about.</param>
/// <param name="Contents">Anchor and title of each section.</param>
public sealed record RenderedPage(string Html, int Applied, int Highlighted, int NotApplicable, IReadOnlyList<(string Anchor, string Title)> Contents)
{
    private byte[]? packed;

    /// <summary>The markup as Brotli bytes; packed for the first request and shared, too.</summary>
    public byte[] Packed => packed ??= Pack(Html);

    private static byte[] Pack(string html)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.Optimal)) brotli.Write(Encoding.UTF8.GetBytes(html));
        return bytes.ToArray();
    }
}

/// <summary>Prints page bodies: once a (data version, view, language, reading mode), then shared by every circuit, first HTML and request.</summary>
public sealed class PageRenderer(IServiceProvider services, ILoggerFactory loggers, PageQueries queries, PageModels models) : IDisposable
{
    // A body is 100 to 400 KB of text; this keeps the commonest views and bounds what a crawler can fill.
    private const int MostPages = 240;

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostPages });
    private readonly Lock gate = new();

    /// <summary>The body of a page for one view. Concurrent callers of the same view wait for one rendering.</summary>
    public async Task<RenderedPage> RenderAsync(Catalogue catalogue, PageAtAddress page, ViewState view, Language language, ReadAs readAs, CancellationToken ct)
    {
        var key = (catalogue.Version.Hash, view.Href(), language, readAs);
        Task<RenderedPage> task;
        lock (gate)
        {
            if (!cache.TryGetValue(key, out task!))
            {
                // Not the caller's token: others may be waiting for the same page.
                task = Task.Run(() => PrintAsync(catalogue, page, view, language, readAs), CancellationToken.None);
                cache.Set(key, task, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) });
            }
        }

        try
        {
            return await task.WaitAsync(ct);
        }
        catch when (task.IsFaulted || task.IsCanceled)
        {
            cache.Remove(key);
            throw;
        }
    }

    /// <summary>Forgets every page.</summary>
    public void Dispose() => cache.Dispose();

    private async Task<RenderedPage> PrintAsync(Catalogue catalogue, PageAtAddress page, ViewState view, Language language, ReadAs readAs)
    {
        var content = await queries.GetAsync(catalogue.Version, page.Page.Code, page.Subject, CancellationToken.None);
        var model = models.Build(content, new PanelContext(catalogue, view, page.Subject, language), readAs);
        // One renderer a page, disposed at once: a kept one holds every component it ever rendered.
        // In a scope of its own, because Blazor's diagnostics are scoped and Development refuses them from the root.
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var output = await renderer.RenderComponentAsync<PageBody>(ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PageBody.Model)] = model }));
            return output.ToHtmlString();
        });
        var effects = model.Panels.CountBy(panel => panel.Effect).ToDictionary();
        return new(html, effects.GetValueOrDefault(FilterEffect.Applied), effects.GetValueOrDefault(FilterEffect.Highlighted), effects.GetValueOrDefault(FilterEffect.NotApplicable),
            [.. model.Sections.Select(section => (PageBody.AnchorOf(section), section.Section.Title.In(language)))]);
    }
}
