using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace InnovationDashboard.Web.Panels.View;

/// <summary>Prints a component to markup.</summary>
public sealed class BodyPrinter(IServiceProvider services, ILoggerFactory loggers)
{
    /// <summary>The markup of a component with one parameter.</summary>
    /// <typeparam name="TComponent">Component.</typeparam>
    /// <param name="parameter">Name of the parameter.</param>
    /// <param name="value">Its value.</param>
    public async Task<string> PrintAsync<TComponent>(string parameter, object value)
        where TComponent : IComponent
    {
        // One renderer a body, disposed at once: a kept one holds every component it ever rendered.
        // In a scope of its own, because Blazor's diagnostics are scoped and Development refuses them from the root.
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var output = await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = value }));
            return output.ToHtmlString();
        });
    }
}
