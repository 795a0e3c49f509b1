using InnovationDashboard.Web.State;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Caching.Memory;

namespace InnovationDashboard.Web.Layout;

/// <summary>
/// Prints parts of the shell that only hold links: once a (part, data version, view, language, settings), shared by every circuit and every first HTML. A hundred filter links as a
/// render tree weigh on each open page; as one shared string they weigh next to nothing (benchmark <c>memory</c>). The Razor renderer escapes.
/// </summary>
public sealed class ShellPrinter(IServiceProvider services, ILoggerFactory loggers) : IDisposable
{
    // A part is 1 to 12 KB; the bound is what a crawler of filter links can fill.
    private const int MostParts = 1000;

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostParts });

    /// <summary>A part without parameters of its own.</summary>
    /// <typeparam name="TPart">Component that takes nothing but the cascading <see cref="SiteView"/> and renders at once.</typeparam>
    public MarkupString Print<TPart>(SiteView view)
        where TPart : IComponent => Print<TPart>(view, null, null);

    /// <summary>A part with one parameter.</summary>
    /// <typeparam name="TPart">Component that takes the cascading <see cref="SiteView"/> and one parameter, and renders at once.</typeparam>
    public MarkupString Print<TPart>(SiteView view, string? parameter, object? value)
        where TPart : IComponent
    {
        var key = (typeof(TPart), value, view.Catalogue.Version.Hash, view.State, view.Address, view.Language, view.Reader);
        if (cache.TryGetValue(key, out string? kept)) return new(kept!);
        var printed = Render(typeof(TPart), view, parameter is null ? null : new Dictionary<string, object> { [parameter] = value! });
        cache.Set(key, printed, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) });
        return new(printed);
    }

    /// <summary>Forgets everything.</summary>
    public void Dispose() => cache.Dispose();

    // One renderer a part, disposed at once: a kept one holds every component it ever rendered. Parts are synchronous, so nothing is waited for.
    private string Render(Type part, SiteView view, Dictionary<string, object>? parameters)
    {
        var renderer = new HtmlRenderer(services, loggers);
        try
        {
            return renderer.Dispatcher.InvokeAsync(() => renderer.BeginRenderingComponent<ShellPart>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(ShellPart.View)] = view,
                [nameof(ShellPart.Part)] = part,
                [nameof(ShellPart.Parameters)] = parameters,
            })).ToHtmlString()).GetAwaiter().GetResult();
        }
        finally
        {
            renderer.Dispose();
        }
    }
}
