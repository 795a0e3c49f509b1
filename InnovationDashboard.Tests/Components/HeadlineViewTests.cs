using Bunit;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.Forms;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Components;

public sealed class HeadlineViewTests
{
    [Theory]
    [InlineData("3rd in 2024", "2025 edition 3rd in 2024", 2)]
    [InlineData("", "2025 edition", 1)]
    public void Change_BesideItsPeriod_StandsApartAndNamesItsFigure(string change, string expected, int figures)
    {
        using var blazor = new BunitContext();
        var item = new HeadlineItem("now", "now", "", "4th", "", "Rank", "2025 edition", change, "before", [], [], null, "");
        var context = new PanelContext(SeedStore.Current.Catalogue, new ViewState("/"), null, Language.English);

        var view = blazor.Render<HeadlineView>(parameters => parameters.Add(v => v.Form, new HeadlineForm([item])).Add(v => v.Context, context));

        Assert.Equal(expected, view.Find(".headline-change").TextContent.Trim());
        Assert.Equal(figures, view.FindAll("[data-figure]").Count);
    }
}
