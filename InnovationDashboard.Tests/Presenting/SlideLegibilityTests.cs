using InnovationDashboard.Tests.Conventions;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Presenting;

/// <summary>Every shipped slide in both languages, light and dark, measured as it is drawn: sizes for the last row, nothing cut or overlapping, contrast of 7:1.</summary>
[Trait("Level", "Browser")]
public sealed class SlideLegibilityTests(AppServer server, BrowserFixture browser)
{
    private static readonly string Check = string.Join('\n', File.ReadLines(Repository.At("InnovationDashboard.Tests", "Presenting", "slide-check.js")).Where(line => !line.StartsWith("//", StringComparison.Ordinal)));

    public static TheoryData<string, string> Decks => [.. StageTests.Briefings.SelectMany(briefing => new[] { (briefing, "en-US"), (briefing, "zh-CN") })];

    [Theory]
    [MemberData(nameof(Decks))]
    public async Task Slides_OnTheWall_CanBeReadFromTheLastRow(string briefing, string language)
    {
        await using var page = await browser.OpenAsync(server, $"/present/{briefing}", new Visit(language, 1920, 1080, Scripts: false));
        await NothingAsync(page);
    }

    // As a lecture hall and an auditorium ask for: larger type, fewer rows, and still nothing that overlaps or is cut.
    [Theory]
    [MemberData(nameof(Decks))]
    public async Task Slides_InTypeForALargerRoom_StillOverlapNothing(string briefing, string language)
    {
        foreach (var least in (int[])[46, 61])
        {
            await using var page = await browser.OpenAsync(server, $"/present/{briefing}?least={least}", new Visit(language, 1920, 1080, Scripts: false));
            await NothingAsync(page);
        }
    }

    // A slide beside its open list is laid out anew, not made smaller.
    [Theory]
    [MemberData(nameof(Decks))]
    public async Task Slides_BesideTheirOpenList_CanBeReadFromTheLastRow(string briefing, string language)
    {
        foreach (var least in (int[])[0, 46])
        {
            await using var page = await browser.OpenAsync(server, $"/present/{briefing}?least={least}", new Visit(language, 1920, 1080, Scripts: false));
            var offered = SeedRows.Of("slides").Count(row => row.Text("briefing") == briefing && row.Text("offer") is not null);
            var replaced = await page.Page.EvaluateAsync<int>("() => { const lists = [...document.querySelectorAll('.stage-beside')]; for (const list of lists) list.parentElement.firstElementChild.replaceWith(list.content.firstElementChild); return lists.length; }");
            Assert.Equal(offered, replaced);
            await NothingAsync(page);
        }
    }

    [Fact]
    public async Task Slides_OfAnotherCity_CanBeReadFromTheLastRow()
    {
        await using var other = AppServer.On(TinyPackage.Source);
        await using var page = await browser.OpenAsync(other, "/present/city-talk", new Visit("zh-CN", 1920, 1080, Scripts: false));

        Assert.Equal(6, await page.Page.Locator("section[data-slide]").CountAsync());
        await NothingAsync(page);
    }

    public static TheoryData<string, string> Pages => PageAddresses.InBothLanguages(PageAddresses.Kinds.Concat(["/talent?district=yanqing", "/?district=haidian&sector=ai"]));

    // Any page may be presented as it stands: all its panels, not only those of shipped briefings.
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Slides_OfAnyPage_CanBeReadFromTheLastRow(string address, string language)
    {
        var of = $"lang={(language == "zh-CN" ? "zh-Hans" : "en")}&at={Uri.EscapeDataString(address)}";
        using var client = server.Client();
        var file = await client.GetStringAsync(new Uri($"/briefings/own/page.json?{of}", UriKind.Relative), TestContext.Current.CancellationToken);
        using var stage = await client.PostAsync(new Uri($"/present/own/page?{of}", UriKind.Relative), new StringContent(file), TestContext.Current.CancellationToken);
        var html = await stage.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        await using var page = await browser.OpenAsync(new Visit(language, 1920, 1080, Scripts: false));
        await page.Page.RouteAsync("**/slides-of-a-page", route => route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = html }));
        await page.GoAsync(new Uri(server.Address, "/slides-of-a-page"), waitForCircuit: false);

        Assert.NotEqual(0, await page.Page.Locator(".slide-sheet").CountAsync());
        await NothingAsync(page);
    }

    private static async Task NothingAsync(WatchedPage page)
    {
        foreach (var theme in new[] { "light", "dark" })
        {
            var found = await page.Page.EvaluateAsync<string[]>(Check, theme);
            Assert.True(found.Length == 0, $"{found.Length}:\n{string.Join('\n', found.Take(20))}");
        }
    }
}
