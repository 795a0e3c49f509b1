using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.Forms;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Panels;

/// <summary>Marks are links to the next view: they change their own filter, keep everything else, and a second click takes the first one back.</summary>
public sealed class FilterLinksTests
{
    private static readonly ViewState[] Views = [new(""), new("", Sector: new("gbt-m")), new("", new("haidian"), new("zsc"), new("ai"))];

    [Fact]
    public void Links_OfMarksCellsAndCards_KeepTheOtherFiltersAndLeadToAPage()
    {
        var looked = 0;
        var found = new List<string>();
        foreach (var panel in Panels())
        {
            var view = panel.Context.View;
            foreach (var href in Links(panel.Model))
            {
                looked++;
                var parsed = ViewStateUrl.Parse(href, panel.Context.Catalogue);
                var changed = new[] { parsed.State.District != view.District, parsed.State.Area != view.Area, parsed.State.Sector != view.Sector }.Count(differs => differs);
                if (parsed.Page is null) found.Add($"{panel.Where}: {href} is no page");
                else if (parsed.State.Href() != href) found.Add($"{panel.Where}: {href} is not the one address of its view");
                else if (changed > (panel.Model.Form == "matrix" ? 2 : 1)) found.Add($"{panel.Where}: {href} changes {changed} filters");
                else if (changed > 0 && parsed.State.Path != view.Path) found.Add($"{panel.Where}: {href} leaves the page and changes a filter");
            }
        }

        Assert.True(looked > 1000, $"only {looked} links");
        Assert.True(found.Count == 0, string.Join('\n', found.Take(30)));
    }

    [Fact]
    public void Mark_ClickedTwice_LeadsBackToTheSameAddressAndIsStillThere()
    {
        var looked = 0;
        var found = new List<string>();
        foreach (var panel in Panels())
        {
            var view = panel.Context.View;
            foreach (var mark in PanelTexts.Marks(panel.Model.Body.Chart).Where(mark => mark.Href is not null).DistinctBy(mark => mark.Key))
            {
                var next = ViewStateUrl.Parse(mark.Href!, panel.Context.Catalogue).State;
                if (next.Path != view.Path || next == view || !OnlyAdds(view, next)) continue;
                looked++;
                var after = new PanelFactory().Build(panel.Content, panel.Context with { View = next });
                var same = PanelTexts.Marks(after.Body.Chart).FirstOrDefault(other => other.Key == mark.Key);
                if (same is null) found.Add($"{panel.Where}: {mark.Key} is gone at {mark.Href}");
                else if (same.Href != view.Href()) found.Add($"{panel.Where}: {mark.Key} leads to {mark.Href} and from there to {same.Href}");
                else if (!same.Selected && after.Chips.Any(chip => chip is { Active: true, Effect: FilterEffect.Highlighted }) && panel.Context.Subject is null) found.Add($"{panel.Where}: {mark.Key} is not marked as chosen at {mark.Href}");
            }
        }

        Assert.True(looked > 300, $"only {looked} marks");
        Assert.True(found.Count == 0, string.Join('\n', found.Take(30)));
    }

    // A mark of a filter that is set already replaces it; its second click takes the filter away and not back.
    private static bool OnlyAdds(ViewState view, ViewState next) =>
        (view.District is null || view.District == next.District) && (view.Area is null || view.Area == next.Area) && (view.Sector is null || view.Sector == next.Sector);

    private static IEnumerable<BuiltPanel> Panels() => SeedStore.Current.AllPages()
        .Where(page => page.Subject?.Sector is not { } sector || RealPanels.SampleSectors.Contains(sector.Value))
        .SelectMany(page => Views.SelectMany(view => RealPanels.Build(page.Page, page.Subject, view, Language.English)));

    private static IEnumerable<string> Links(PanelModel panel) => PanelTexts.Marks(panel.Body.Chart).Select(mark => mark.Href)
        .Concat(panel.Body.Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Href))
        .Concat((panel.Body.Form as CardsForm)?.Cards.SelectMany(card => card.Tags.Select(tag => tag.Href).Append(card.Href)) ?? [])
        .Append(panel.EmptyHref).OfType<string>().Distinct();
}
