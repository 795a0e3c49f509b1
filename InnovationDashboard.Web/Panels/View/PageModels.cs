using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Panels.View;

/// <summary>Makes a page's model from its content. One panel that fails leaves the others standing.</summary>
public sealed partial class PageModels(PanelFactory factory, ILogger<PageModels> logger)
{
    /// <summary>Builds all panels of a page for one view.</summary>
    public PageModel Build(PageContent content, PanelContext context, ReadAs readAs)
    {
        // Panels know nothing of each other: drawn side by side, they use every processor there is.
        var drawn = new PanelSlot[content.Panels.Count];
        Parallel.For(0, drawn.Length, index => drawn[index] = Slot(content.Panels[index], context, readAs));
        var slots = content.Panels.Zip(drawn).OrderBy(pair => pair.First.Panel.Sort).ToLookup(pair => pair.First.Panel.Section, pair => pair.Second);
        return new(context, readAs, [.. content.Sections.OrderBy(section => section.Sort).Select(section => Section(section, [.. slots[section.Code]], context)).Where(section => section.Panels.Count + section.Unpublished.Count + section.Absences.Count > 0)]);
    }

    private static SectionModel Section(SectionRecord section, List<PanelSlot> slots, PanelContext context)
    {
        // On the page of one place or sector an absent figure is named once, not framed many times.
        var absent = context.Subject is null ? [] : slots.Where(slot => slot.Model is { Empty: not null, EmptyHref: null }).ToList();
        var link = section.Link is { } code && context.Catalogue.Pages.TryGetValue(code, out var page) && !page.Route.Contains('{', StringComparison.Ordinal) ? context.View.At(page.Route).Href() : null;
        return new(section, link, [.. slots.Except(absent)], [.. absent.Where(slot => slot.Model!.Absence is null).Select(slot => slot.Model!.Title)], [.. absent.Select(slot => slot.Model!.Absence).OfType<string>()]);
    }

    private PanelSlot Slot(PanelContent panel, PanelContext context, ReadAs readAs)
    {
        var (code, span) = (panel.Panel.Code.Value, panel.Panel.Span);
        try
        {
            var model = factory.Build(panel, context);
            return new(code, span, model, model.Body.Chart is { } chart && readAs == ReadAs.Chart ? Draw(chart, span) : [], null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var id = Guid.NewGuid().ToString("N")[..8];
            LogPanelFailed(exception, id, code, context.View.Href());
            return new(code, span, null, [], id);
        }
    }

    // A wide panel gets the drawing for a whole page, too; the style sheet shows the one that fits.
    internal static IReadOnlyList<Scene> Draw(ChartData chart, string span)
    {
        IReadOnlyList<ChartBox> boxes = span is "full" or "two-thirds" ? [ChartBox.Narrow, ChartBox.Wide, ChartBox.Full] : [ChartBox.Narrow, ChartBox.Wide];
        return [.. boxes.Select(box => ChartLayouts.Place(chart, box, TextMeasurer.Default))];
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Panel {Panel} failed ({FailureId}) at {Address}")]
    private partial void LogPanelFailed(Exception exception, string failureId, string panel, string address);
}
