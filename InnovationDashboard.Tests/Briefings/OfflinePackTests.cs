using System.Net;
using AngleSharp.Html.Parser;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Briefings;

/// <summary>A briefing as one file: whole, in both languages, opened from a disk without a network.</summary>
[Trait("Level", "Browser")]
public sealed class OfflinePackTests(AppServer server, BrowserFixture browser)
{
    private const int MostBytes = 3 << 20;

    public static TheoryData<string, string> Packs => [.. SeedRows.Of("briefings").SelectMany(row => new[] { (row.Text("code")!, "en"), (row.Text("code")!, "zh-Hans") })];

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task Pack_OfAShippedBriefing_HoldsSlidesNotesTablesAndSourcesOfBothLanguages(string briefing, string language)
    {
        var slides = SeedRows.Of("slides").Where(row => row.Text("briefing") == briefing).ToList();
        var bytes = await BytesAsync(briefing, language);
        var page = await new HtmlParser().ParseDocumentAsync(System.Text.Encoding.UTF8.GetString(bytes));

        Assert.True(bytes.Length < MostBytes, $"{bytes.Length} bytes");
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(["en", "zh-Hans"], page.QuerySelectorAll("main.pack").Select(side => side.GetAttribute("lang")!).Order(StringComparer.Ordinal));
        foreach (var side in page.QuerySelectorAll("main.pack"))
        {
            var column = side.GetAttribute("lang") == "en" ? "en" : "zh";
            Assert.Equal(slides.Count, side.QuerySelectorAll("article.pack-slide > section.slide > svg").Length);
            Assert.Equal(slides.Count, side.QuerySelectorAll("article.pack-slide details section.slide-table").Length);
            Assert.All(side.QuerySelectorAll("article.pack-slide").Zip(slides), pair =>
            {
                Assert.Contains(pair.Second.Text("say_" + column)!, pair.First.TextContent, StringComparison.Ordinal);
                Assert.Contains(pair.Second.Text("avoid_" + column)!, pair.First.TextContent, StringComparison.Ordinal);
            });
            Assert.NotEmpty(side.QuerySelectorAll(".pack-sources li"));
        }

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.StartsWith("http", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("link, script[src], img, iframe"));
    }

    [Fact]
    public async Task Pack_OpenedFromADisk_WalksItsSlidesInBothLanguagesAndAsksForNothing()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("pack.html");
        await File.WriteAllBytesAsync(file, await BytesAsync(SeedRows.Of("briefings").First().Text("code")!, "en"), TestContext.Current.CancellationToken);
        await using var watched = await browser.OpenAsync(new Visit());
        var (page, asked) = (watched.Page, new List<string>());
        page.Request += (_, request) => { if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) asked.Add(request.Url); };
        await page.Context.SetOfflineAsync(true);

        await page.GotoAsync(new Uri(file).AbsoluteUri);
        Assert.Equal(1, await page.Locator("main.pack:not([hidden])").CountAsync());
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("p");
        Assert.Equal("2", await page.Locator("article.pack-slide:visible").GetAttributeAsync("data-number"));
        await page.Keyboard.PressAsync("l");
        Assert.Equal("zh-Hans", await page.Locator("main.pack:not([hidden])").GetAttributeAsync("lang"));
        Assert.Equal("2", await page.Locator("article.pack-slide:visible").GetAttributeAsync("data-number"));
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(SeedRows.Of("slides").Count(row => row.Text("briefing") == SeedRows.Of("briefings").First().Text("code")).ToString(System.Globalization.CultureInfo.InvariantCulture), await page.Locator("article.pack-slide:visible").GetAttributeAsync("data-number"));
        await page.Keyboard.PressAsync("Escape");
        Assert.True(await page.Locator(".pack-sources:visible").CountAsync() == 1);
        await page.SetViewportSizeAsync(360, 800);
        Assert.Equal(0, await watched.OverflowAsync());

        Assert.Empty(await watched.AxeAsync());
        Assert.Empty(asked);
        Assert.Empty(watched.Complaints);
    }

    [Fact]
    public async Task Pack_OpenedFromTheSite_WalksItsSlides()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(new Uri(server.Address, $"/briefings/{SeedRows.Of("briefings").First().Text("code")}/pack.html?lang=en"), waitForCircuit: false);
        await watched.Page.Keyboard.PressAsync("p");
        await watched.Page.Keyboard.PressAsync("ArrowRight");

        Assert.Equal("2", await watched.Page.Locator("article.pack-slide:visible").GetAttributeAsync("data-number"));
        Assert.True(await watched.Page.EvaluateAsync<bool>("document.fonts.ready.then(() => [...document.fonts].some(font => font.status === 'loaded'))"));
        Assert.Empty(watched.Complaints);
    }

    [Theory]
    [InlineData("/briefings/nothing/pack.html")]
    [InlineData("/present/nothing")]
    public async Task Pack_OfNoBriefing_LeadsToThePageThatSaysSo(string address)
    {
        using var client = server.Client();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/briefings/nothing", answer.Headers.Location!.OriginalString);
    }

    private async Task<byte[]> BytesAsync(string briefing, string language)
    {
        using var client = server.Client();
        return await client.GetByteArrayAsync(new Uri($"/briefings/{briefing}/pack.html?lang={language}", UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
