using AngleSharp.Dom;
using Bunit;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Passports;
using InnovationDashboard.Web.Panels.Forms;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Components;

/// <summary>What a panel prints: hooks, headings, chips, drawing, table, sources.</summary>
public sealed class PanelViewTests : BunitContext
{
    [Fact]
    public void Panel_WithAChart_IsANamedRegionWithItsHooks()
    {
        var panel = Built("districts", "districts-industry");
        var article = Print(panel).Find("article");

        Assert.Equal(["districts-industry", "districts-industry", "applied"], new[] { "data-panel", "id", "data-chip" }.Select(article.GetAttribute));
        var heading = article.QuerySelector("#" + article.GetAttribute("aria-labelledby"))!;
        Assert.Equal("h3", heading.LocalName);
        Assert.Equal(panel.Model.Title, heading.TextContent);
        Assert.Equal(panel.Model.Subtitle, article.QuerySelector(".panel-subtitle")!.TextContent);
        Assert.Equal(["bars", "bars"], article.QuerySelectorAll("svg").Select(svg => svg.GetAttribute("data-chart")));
        Assert.All(article.QuerySelectorAll("svg"), svg => Assert.Equal($"{panel.Model.Title}. {panel.Model.Body.Description}", svg.GetAttribute("aria-label")));
        Assert.Equal(16, article.QuerySelector("svg")!.QuerySelectorAll("a.mark[href][data-figure][aria-label]").Length);
    }

    [Theory]
    [InlineData(FilterEffect.Applied, "applied")]
    [InlineData(FilterEffect.Highlighted, "highlighted")]
    [InlineData(FilterEffect.NotApplicable, "not-applicable")]
    public void Panel_Effect_IsTheWordOfTheHook(FilterEffect effect, string word)
    {
        var panel = Built("districts", "districts-industry");
        Assert.Equal(word, Print(panel with { Model = panel.Model with { Effect = effect } }).Find("article").GetAttribute("data-chip"));
    }

    [Fact]
    public void Panel_ReadAsTable_HasNoDrawingAndAnOpenTable()
    {
        var panel = Built("districts", "districts-industry");
        var read = Render<PanelView>(parameters => parameters.Add(view => view.Panel, panel.Model).Add(view => view.Context, panel.Context).Add(view => view.Scenes, []));

        Assert.Empty(read.FindAll("svg"));
        Assert.True(read.Find("details.panel-table").HasAttribute("open"));
        Assert.False(Print(panel).Find("details.panel-table").HasAttribute("open"));
    }

    [Fact]
    public void Panel_Emptied_SaysWhyAndLinksBack()
    {
        var panel = Built("districts", "districts-industry");
        var empty = panel with { Model = panel.Model with { Empty = "Nothing here for “X”.", EmptyHref = "/districts?district=haidian" } };
        var article = Print(empty).Find("article");

        Assert.Contains("Nothing here for “X”.", article.QuerySelector(".panel-empty")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/districts?district=haidian", article.QuerySelector(".panel-empty a")!.GetAttribute("href"));
        Assert.Empty(article.QuerySelectorAll("svg, table"));
    }

    [Fact]
    public void Table_OfAPanel_HasAHeadARowHeadAndTheFigureInItsCell()
    {
        var panel = Built("districts", "districts-industry", new("", Sector: new("gbt-c")));
        var table = Print(panel).Find("table");

        Assert.Equal(panel.Model.Body.Table.Columns, table.QuerySelectorAll("thead th[scope=col]").Select(head => head.TextContent));
        Assert.Equal(16, table.QuerySelectorAll("tbody tr").Length);
        Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Single(row.QuerySelectorAll("th[scope=row]")));
        Assert.Equal(16, table.QuerySelectorAll("td.number > a.figure[data-figure][href]").Length);
        Assert.Equal(panel.Model.Title, table.ParentElement!.GetAttribute("aria-label"));
        Assert.Equal("0", table.ParentElement!.GetAttribute("tabindex")); // it scrolls, so the keyboard must reach it
    }

    [Fact]
    public void Table_ChosenRow_IsMarked()
    {
        var panel = Built("districts", "districts-industry", new("", new("daxing")));
        var row = Assert.Single(Print(panel).FindAll("tr.is-selected"));
        Assert.StartsWith("Daxing", row.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Chips_NoFilterSet_StandBehindOneLine()
    {
        var chips = Print(Built("overview", "overview-gii")).Find("details.chips");

        Assert.False(chips.HasAttribute("open"));
        Assert.Empty(chips.QuerySelectorAll("summary .chip"));
        Assert.Equal("chip-idle", Assert.Single(chips.QuerySelectorAll("summary > *")).ClassName);
        Assert.Equal(3, chips.QuerySelectorAll("ul > li").Length);
    }

    [Fact]
    public void Chips_FiltersSet_StandOpenWithTheReasonWhereTheyDoNotApply()
    {
        var panel = Built("overview", "overview-gii", new("", new("haidian"), Sector: new("ai")));
        var printed = Print(panel);

        Assert.Equal(2, printed.FindAll(".chips summary .chip").Count);
        var reasons = printed.FindAll(".chip-reason").Select(reason => reason.TextContent).ToList();
        Assert.Equal(panel.Model.Chips.Where(chip => chip.Active).Select(chip => chip.Reason), reasons);
        Assert.Equal(2, reasons.Count);
    }

    [Fact]
    public void Headline_Figure_StandsWithNumberPeriodAndChange()
    {
        var panel = Built("overview", "overview-contracts");
        var item = Assert.Single(((HeadlineForm)panel.Model.Body.Form!).Items);
        var printed = Print(panel);

        var number = printed.Find(".headline-number");
        Assert.Equal((item.Figure, PassportAddress.Of(item.Figure)), (number.QuerySelector("a")!.GetAttribute("data-figure"), number.QuerySelector("a")!.GetAttribute("href")));
        Assert.Equal(item.Number, number.QuerySelector("strong")!.TextContent);
        Assert.Contains(item.Period, printed.Find(".headline").TextContent, StringComparison.Ordinal);
        var change = printed.Find($".headline [data-figure='{item.ChangeFigure}']");
        Assert.Equal((item.Change, PassportAddress.Of(item.Figure, item.ChangeFigure!)), (change.TextContent, change.GetAttribute("href")));
        Assert.Equal(["headline", "img", item.Trend!.Label], new[] { "data-chart", "role", "aria-label" }.Select(printed.Find("svg.trend").GetAttribute));
    }

    [Fact]
    public void Headlines_OfThePackage_CarryNoFigureOnAnEmptyText()
    {
        foreach (var panel in RealPanels.Unfiltered().Where(panel => panel.Model.Body.Form is HeadlineForm && panel.Model.Empty is null))
            Assert.All(Print(panel).FindAll("[data-figure]"), figure => Assert.False(string.IsNullOrWhiteSpace(figure.TextContent), $"{panel.Where}: {figure.OuterHtml}"));
    }

    [Fact]
    public void Facts_Items_CarryFactFigureAndParagraph()
    {
        var panel = Built("goals", "goals-goals");
        var items = ((FactsForm)panel.Model.Body.Form!).Items;
        var printed = Print(panel).FindAll("ul.facts > li");

        Assert.Equal(items.Select(item => item.Code), printed.Select(item => item.GetAttribute("data-fact")));
        Assert.Equal(items.Select(item => item.Figure), printed.Select(item => item.QuerySelector("a.figure")?.GetAttribute("data-figure")));
        Assert.All(items.Zip(printed), pair =>
        {
            Assert.Contains(pair.First.Text, pair.Second.QuerySelector(".fact-text")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(pair.First.Locator, pair.Second.QuerySelector(".fact-source")!.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Facts_ManyOfThem_FoldTheRestButWhatAFilterPointsAt()
    {
        var panel = Built("companies", "companies-policy", new("", Sector: new("renewables")));
        var items = ((FactsForm)panel.Model.Body.Form!).Items;
        var printed = Print(panel);
        var (shown, folded) = (Codes(":not(.facts-more) > ul.facts > li"), Codes(".facts-more > ul.facts > li"));

        Assert.Contains(items.Skip(8), item => item.Selected);
        Assert.Equal(items.Where((item, index) => index < 8 || item.Selected).Select(item => item.Code), shown);
        Assert.Equal(items.Select(item => item.Code).Except(shown), folded);
        Assert.Equal($"{folded.Count} more", printed.Find(".facts-more > summary").TextContent);

        List<string> Codes(string selector) => [.. printed.FindAll(selector).Select(item => item.GetAttribute("data-fact")!)];
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(12, 0)]
    [InlineData(13, 5)]
    public void Facts_FewMoreThanAreShown_AreNotFolded(int count, int folded)
    {
        var panel = Built("companies", "companies-policy");
        var items = ((FactsForm)panel.Model.Body.Form!).Items.Take(count).ToList();
        var printed = Print(panel with { Model = panel.Model with { Body = panel.Model.Body with { Form = new FactsForm(items) } } });

        Assert.Equal(folded, printed.FindAll(".facts-more li").Count);
        Assert.Equal(count, printed.FindAll("ul.facts > li").Count);
    }

    [Fact]
    public void Facts_OfTheChosenArea_AreMarked()
    {
        var panel = Built("areas", "areas-facts", new("", Area: new("hsc")));
        var marked = Print(panel).FindAll("ul.facts > li.is-selected").Select(item => item.GetAttribute("data-fact")).ToList();
        Assert.Equal(((FactsForm)panel.Model.Body.Form!).Items.Where(item => item.Selected).Select(item => item.Code), marked);
        Assert.NotEmpty(marked);
    }

    [Fact]
    public void Sources_OfAPanel_NamePublisherAndLinkOnlyWhatMayBeLinked()
    {
        var panel = Built("overview", "overview-gii");
        var printed = Print(panel).FindAll(".panel-sources li");

        Assert.Equal(panel.Model.Sources.Count, printed.Count);
        Assert.All(panel.Model.Sources.Zip(printed), pair =>
        {
            Assert.Equal(pair.First.Code.Value, pair.Second.GetAttribute("data-source"));
            Assert.Contains(pair.First.Publisher, pair.Second.TextContent, StringComparison.Ordinal);
            Assert.Equal(pair.First.Url, pair.Second.QuerySelector("a")?.GetAttribute("href"));
            Assert.Equal(pair.First.TitleLanguage, pair.Second.QuerySelector("a, cite")!.GetAttribute("lang"));
            Assert.Equal(pair.First.Locators.Select(locator => (locator, TextLanguage.Of(locator))), pair.Second.QuerySelectorAll(".locators > span").Select(span => (span.TextContent, span.GetAttribute("lang")!)));
        });
    }

    [Fact]
    public void Sources_OnAChinesePage_SayWhichTextsAreEnglish()
    {
        var panel = RealPanels.Build(new PageCode("overview"), null, new(""), Language.Chinese).Single(panel => panel.Model.Code.Value == "overview-gii");
        var source = Print(panel).Find(".panel-sources li");

        Assert.Equal("en", source.QuerySelector("a, cite")!.GetAttribute("lang"));
        Assert.Contains(source.QuerySelectorAll(".locators > span"), locator => locator.GetAttribute("lang") == "en");
        Assert.Equal(TextLanguage.Of(panel.Model.Sources[0].Publisher), source.QuerySelector("span")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task FailedPanel_OnAPage_SaysSoWithItsNumberAndLeavesTheOthers()
    {
        var panel = Built("overview", "overview-gii");
        var section = (await SeedStore.Current.PageAsync("overview")).Sections[0];
        var model = new PageModel(panel.Context, ReadAs.Chart, [new(section, null, [new("broken", "third", null, [], "1a2b3c4d"), new("overview-gii", "third", panel.Model, [], null)], [], [])]);

        var printed = Render<PageBody>(parameters => parameters.Add(body => body.Model, model));

        var failed = printed.Find("[data-panel=broken]");
        Assert.Equal("alert", failed.GetAttribute("role"));
        Assert.Contains("1a2b3c4d", failed.TextContent, StringComparison.Ordinal);
        Assert.NotNull(printed.Find("[data-panel=overview-gii] .headline"));
    }

    private static BuiltPanel Built(string page, string code, ViewState? filter = null) =>
        RealPanels.Build(new PageCode(page), null, filter ?? new(""), Language.English).Single(panel => panel.Model.Code.Value == code);

    private IRenderedComponent<PanelView> Print(BuiltPanel panel) => Render<PanelView>(parameters => parameters
        .Add(view => view.Panel, panel.Model).Add(view => view.Context, panel.Context)
        .Add(view => view.Scenes, panel.Model.Body.Chart is { } chart ? [ChartLayouts.Place(chart, ChartBox.Narrow, TextMeasurer.Default), ChartLayouts.Place(chart, ChartBox.Wide, TextMeasurer.Default)] : []));
}
