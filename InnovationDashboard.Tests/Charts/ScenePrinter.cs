using System.Text.Encodings.Web;
using System.Text.Unicode;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Svg;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace InnovationDashboard.Tests.Charts;

/// <summary>Prints a scene as the product does.</summary>
public static class ScenePrinter
{
    /// <summary>The SVG text.</summary>
    public static async Task<string> PrintAsync(Scene scene, string label)
    {
        await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(SceneSvg.Scene)] = scene, [nameof(SceneSvg.Label)] = label });
            return (await renderer.RenderComponentAsync<SceneSvg>(parameters)).ToHtmlString();
        });
    }
}
