using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Browser;

/// <summary>The field in the header: a combobox on top of a form.</summary>
[Trait("Level", "Browser")]
public sealed class SearchBoxTests(AppServer server, BrowserFixture browser)
{
    [Fact]
    public async Task Slash_AnywhereOnThePage_GoesToTheField()
    {
        await using var page = await browser.OpenAsync(server, "/");

        await page.Page.Keyboard.PressAsync("/");

        Assert.Equal("search-input", await page.FocusAsync());
        Assert.Equal("", await page.Page.InputValueAsync("#search-input"));
    }

    [Fact]
    public async Task Slash_TurnedOff_DoesNothing()
    {
        await using var page = await browser.OpenAsync(server, "/reader?keys=off&return=/");

        await page.Page.Keyboard.PressAsync("/");

        Assert.Equal("body", await page.FocusAsync());
    }

    [Fact]
    public async Task Slash_OnAPhone_GoesToTheSearchLink()
    {
        await using var page = await browser.OpenAsync(server, "/", Visit.Phone);

        await page.Page.Keyboard.PressAsync("/");

        Assert.Equal("search-link", await page.FocusAsync());
    }

    [Fact]
    public async Task Suggestion_ChosenByKeys_OpensItsPageWithoutReload()
    {
        var views = await SampleViews.OfAsync(server);
        await using var page = await browser.OpenAsync(server, $"/?sector={views.Sector.Code}");
        await page.MarkDocumentAsync();

        await page.Page.FocusAsync("#search-input");
        await page.Page.Keyboard.TypeAsync(views.OtherDistrict.Name.En);
        await page.Page.WaitForSelectorAsync("#search-list [role=option]");
        Assert.Equal("true", await page.Page.GetAttributeAsync("#search-input", "aria-expanded"));
        await page.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("search-option-0", await page.Page.GetAttributeAsync("#search-input", "aria-activedescendant"));
        await page.Page.Keyboard.PressAsync("Enter");
        await page.UntilAsync("document.activeElement.localName === 'h1'");

        Assert.True(await page.IsSameDocumentAsync());
        Assert.EndsWith($"/{views.OtherDistrict.Code}?sector={views.Sector.Code}", page.Page.Url, StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Escape_WithSuggestions_ClosesThemAndKeepsTheWords()
    {
        var views = await SampleViews.OfAsync(server);
        await using var page = await browser.OpenAsync(server, "/");
        await page.Page.FocusAsync("#search-input");
        await page.Page.Keyboard.TypeAsync(views.District.Name.En);
        await page.Page.WaitForSelectorAsync("#search-list [role=option]");

        await page.Page.Keyboard.PressAsync("Escape");

        Assert.True(await page.Page.IsHiddenAsync("#search-list"));
        Assert.Equal(views.District.Name.En, await page.Page.InputValueAsync("#search-input"));
    }

    [Fact]
    public async Task Enter_WithoutAChoice_OpensTheResultsWithoutReload()
    {
        var views = await SampleViews.OfAsync(server);
        await using var page = await browser.OpenAsync(server, "/");
        await page.MarkDocumentAsync();
        await page.Page.FillAsync("#search-input", views.District.Name.Zh);
        await page.Page.PressAsync("#search-input", "Enter");

        await page.Page.WaitForSelectorAsync(".results");

        Assert.True(await page.IsSameDocumentAsync());
        Assert.Equal(views.District.Name.En, await page.Page.Locator(".result").First.InnerTextAsync());
    }
}
