using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Panels.Forms;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Panels;

/// <summary>Where on the site a thing is shown: page and panel.</summary>
/// <param name="Path">Path of the page.</param>
/// <param name="Panel">Panel code.</param>
/// <param name="Page">Title of the page.</param>
public sealed record ShownAt(string Path, string Panel, LocalText Page);

/// <summary>Where places and facts are shown first, in the order of the navigation.</summary>
public sealed class ShownPlaces
{
    private readonly Dictionary<PlaceCode, ShownAt> places = [];
    private readonly Dictionary<string, ShownAt> drawings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ShownAt>> facts = new(StringComparer.Ordinal);

    /// <summary>First panel that shows a figure of a place.</summary>
    public IReadOnlyDictionary<PlaceCode, ShownAt> Places => places;

    /// <summary>First panel that draws a figure, by observation id.</summary>
    public IReadOnlyDictionary<string, ShownAt> Drawings => drawings;

    /// <summary>Every page that shows a fact, the first panel of each.</summary>
    public IReadOnlyList<ShownAt> OfFact(FactRecord fact) => facts.GetValueOrDefault(fact.Code) ?? [];

    internal void Read(PageContent content, PageAtAddress page, LocalText title)
    {
        foreach (var panel in content.Panels)
            foreach (var figure in panel.Series.SelectMany(series => series.Figures)) places.TryAdd(figure.Place, new ShownAt(page.Path, panel.Panel.Code.Value, title));
    }

    /// <summary>A fact is shown where it is told in words, and where the figure it states stands.</summary>
    internal void Read(PanelModel panel, PageAtAddress page, LocalText title, IReadOnlyDictionary<string, string> factOf)
    {
        var at = new ShownAt(page.Path, panel.Code.Value, title);
        var told = panel.Body.Form switch
        {
            FactsForm list => list.Items,
            TimelineForm line => line.Years.SelectMany(year => year.Items),
            _ => [],
        };
        foreach (var item in told) Add(item.Code, at);
        foreach (var figure in panel.Body.Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Figure).OfType<string>())
        {
            if (panel.Body.Chart is not null) drawings.TryAdd(figure, at);
            if (factOf.TryGetValue(figure, out var fact)) Add(fact, at);
        }
    }

    private void Add(string fact, ShownAt at)
    {
        if (!facts.TryGetValue(fact, out var known)) facts.Add(fact, known = []);
        if (!known.Exists(one => one.Path == at.Path)) known.Add(at);
    }
}
