using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Exports.Pages;
using InnovationDashboard.Web.State;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace InnovationDashboard.Web.Exports;

/// <summary>Prints pages that stand alone: plain HTML without a circuit, in which a panel is shown to other sites or taken away.</summary>
internal sealed class StandalonePages(IServiceProvider services, ILoggerFactory loggers)
{
    /// <summary>The panel for other sites.</summary>
    /// <param name="export">The panel.</param>
    /// <param name="theme">Light, dark, or as the reader's system.</param>
    /// <param name="gone">True when the data version asked for is no longer kept.</param>
    public Task<byte[]> EmbedAsync(PanelExport export, Theme theme, bool gone)
    {
        IReadOnlyList<Scene> scenes = export.Model.Body.Chart is { } chart ? [.. new[] { ChartBox.Narrow, ChartBox.Wide }.Select(box => ChartLayouts.Place(chart, box, TextMeasurer.Default))] : [];
        return PrintAsync<EmbedPage>(new() { [nameof(EmbedPage.Export)] = export, [nameof(EmbedPage.Scenes)] = scenes, [nameof(EmbedPage.Theme)] = new ReaderState(Theme: theme).ThemeWord, [nameof(EmbedPage.Gone)] = gone });
    }

    /// <summary>The page with all files, citation and embed code of a panel.</summary>
    public Task<byte[]> ToolsAsync(PanelExport export) => PrintAsync<ToolsPage>(new() { [nameof(ToolsPage.Export)] = export });

    private async Task<byte[]> PrintAsync<TPage>(Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            System.Text.Encoding.UTF8.GetBytes((await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString()));
    }
}
