using System.Collections.Concurrent;
using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>A browser page that remembers everything that went wrong on it.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private static readonly string[] AxeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    /// <summary>Longest that a browser may take to close something.</summary>
    internal static readonly TimeSpan Closing = TimeSpan.FromSeconds(20);
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = new();

    internal WatchedPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error") complaints.Enqueue("console: " + message.Text);
        };
        page.PageError += (_, error) => complaints.Enqueue("script: " + error);
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) complaints.Enqueue($"{response.Status} {response.Url}");
        };
        page.Request += (_, request) =>
        {
            if (Uri.TryCreate(request.Url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "ws" or "wss" && !uri.IsLoopback) complaints.Enqueue("foreign request: " + request.Url);
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Console errors, script errors, answers of 400 and more, requests to other machines, in order.</summary>
    public IReadOnlyList<string> Complaints => [.. complaints];

    /// <summary>Loads an address and waits for the circuit if there will be one.</summary>
    public async Task<IResponse?> GoAsync(Uri address, bool waitForCircuit = true)
    {
        var response = await Page.GotoAsync(address.AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });
        if (waitForCircuit) await CircuitAsync();
        return response;
    }

    /// <summary>Waits until an expression is true on the page. (The policy of the site forbids to evaluate strings there, so it goes as a function.)</summary>
    public Task UntilAsync(string expression) => Page.WaitForFunctionAsync($"() => Boolean({expression})");

    /// <summary>Waits until the circuit is up.</summary>
    public Task CircuitAsync() => Page.WaitForSelectorAsync("[data-interactive='true']", new() { State = WaitForSelectorState.Attached });

    /// <summary>Waits until the body of a view stands on the page: the circuit names it, and the element has morphed into it.</summary>
    /// <param name="address">Path and filters as the site prints them.</param>
    public Task BodyAsync(string address) =>
        Page.WaitForFunctionAsync("address => (view => view?.dataset.shown === address && view.shown === view.dataset.src && location.pathname + location.search === address)(document.querySelector('page-view'))", address);

    /// <summary>What axe finds on the page, one line each; empty when nothing.</summary>
    /// <param name="without">A part left out, as a CSS selector; null for the whole page.</param>
    public Task<IReadOnlyList<string>> AxeAsync(string? without = null) => AxeAsync(without, new AxeRunOptions
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. AxeTags] },
        // An experimental rule that compares the letters of an SVG link, run together, with its name. RealDrawingsTests holds marks to the same criterion (WCAG 2.5.3) word by word.
        Rules = new() { ["label-content-name-mismatch"] = new() { Enabled = false } },
    });

    /// <summary>What axe finds about colours and about sizes of targets: all that can change with the theme and the width of a page that is else in order.</summary>
    public Task<IReadOnlyList<string>> AxeOnColoursAndTargetsAsync() => AxeAsync(null, new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block", "target-size"] } });

    /// <summary>How many pixels the page is wider than the window; 0 when it fits.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");

    /// <summary>What has the focus: its <c>id</c>, else its <c>href</c>, else its name.</summary>
    public Task<string> FocusAsync() => Page.EvaluateAsync<string>("(e => e.id || e.getAttribute('href') || e.localName)(document.activeElement)");

    /// <summary>Marks the document, so that <see cref="IsSameDocumentAsync"/> can tell whether it was loaded again.</summary>
    public Task MarkDocumentAsync() => Page.EvaluateAsync("window.sameDocument = true");

    /// <summary>True while the marked document has not been replaced.</summary>
    public async Task<bool> IsSameDocumentAsync() => (await Page.EvaluateAsync<JsonElement?>("window.sameDocument ?? null"))?.ValueKind == JsonValueKind.True;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        try
        {
            await context.DisposeAsync().AsTask().WaitAsync(Closing);
        }
        catch (TimeoutException)
        {
            // Seen once in some dozens of whole runs: the browser never answered, and the run stood still. It goes with the browser's process.
            TestContext.Current.AddWarning($"The browser did not close {Page.Url} within {Closing.TotalSeconds} s.");
        }
    }

    private async Task<IReadOnlyList<string>> AxeAsync(string? without, AxeRunOptions options)
    {
        options.ResultTypes = [ResultType.Violations]; // the nodes that pass are thousands
        var result = without is null ? await Page.RunAxe(options) : await Page.RunAxe(new AxeRunContext { Exclude = [new AxeSelector(without)] }, options);
        return [.. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {string.Join(' ', node.Target)} {node.Html} {string.Join(' ', node.Any.Select(check => check.Message))}"))];
    }
}
