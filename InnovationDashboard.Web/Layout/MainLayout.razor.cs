using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.State;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace InnovationDashboard.Web.Layout;

/// <summary>Reads the address once for everything beneath it, and again when the address or the data change.</summary>
public sealed partial class MainLayout : IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private ErrorBoundary? boundary;
    private SiteView? view;
    private bool asked;

    [Inject]
    private ISiteData Data { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ShellPrinter Printer { get; set; } = default!;

    [CascadingParameter]
    private ReaderState Reader { get; set; } = ReaderState.Default;

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        // A prerendered layout is thrown away at once and must not stay behind in the event.
        if (RendererInfo.IsInteractive) Data.Changed += DataChanged;
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        boundary?.Recover();
        await ReadAsync();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Data.Changed -= DataChanged;
        gone.Cancel();
        gone.Dispose();
    }

    private async Task ReadAsync()
    {
        var served = await Data.CurrentAsync(gone.Token);
        asked = true;
        if (served is not { } catalogue) return;
        var address = SiteView.AddressOf(Navigation.ToBaseRelativePath(Navigation.Uri));
        view = new(catalogue, ViewStateUrl.Parse("/" + Navigation.ToBaseRelativePath(Navigation.Uri), catalogue), ReaderLanguage.Current, Reader, address);
    }

    private void DataChanged() => _ = InvokeAsync(async () =>
    {
        if (gone.IsCancellationRequested) return;
        await ReadAsync();
        StateHasChanged();
    });
}
