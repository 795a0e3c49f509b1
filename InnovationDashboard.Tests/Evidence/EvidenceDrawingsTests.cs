using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Charts;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Evidence.Disagreements;
using InnovationDashboard.Web.Evidence.Method;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Tests.Evidence;

/// <summary>Drawings of the pages of evidence hold the promises of all drawings.</summary>
public sealed class EvidenceDrawingsTests
{
    [Fact]
    public async Task Plot_OfEveryDisagreement_HoldsAndShowsEveryComparableValue()
    {
        var store = SeedStore.Current;
        var views = await new DisagreementViews(store.Disagreements, store.Figures).ForAsync(store.Catalogue);
        var plots = 0;
        foreach (var language in RealPanels.Languages)
            foreach (var view in views)
            {
                var context = Context(language);
                if (view.Plot(context) is not { } plot) continue;
                plots++;
                Assert.True(plot.Data.Rows.Count >= 2, view.Record.Code);
                foreach (var box in ChartBox.All.Where(box => !box.FixedHeight)) SceneAssert.Holds(ChartLayouts.Place(plot.Data, box, TextMeasurer.Default));
            }

        Assert.True(plots > views.Count, $"{plots} plots in two languages for {views.Count} disagreements"); // more than half of them can be drawn
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Timeline_OfAllBreaks_Holds(Language language) =>
        SceneAssert.Holds(ChartLayouts.Place(BreakTimeline.Of(Context(language)), ChartBox.Full, TextMeasurer.Default));

    private static PanelContext Context(Language language) => new(SeedStore.Current.Catalogue, new("/method"), null, language);
}
