using System.Net;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Briefings.Own;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Presenting.Rooms;
using Microsoft.Playwright;

namespace InnovationDashboard.Tests.Presenting.Rooms;

/// <summary>A presentation of one's own briefing: the room holds it for its screens, and nobody holds it after.</summary>
[Trait("Level", "Browser")]
public sealed class OwnRoomTests(AppServer server, BrowserFixture browser, RedisServer redis)
{
    [Fact]
    public async Task Room_OfAnOwnBriefing_ShowsItOnEveryScreenAndForgetsItAtTheEnd()
    {
        using var presenter = new RoomClient(server.Address);
        var code = await OpenAsync(presenter, Briefing("My own sentence"));
        using var follower = new RoomClient(server.Address);

        Assert.Contains("My own sentence", await TextAsync(follower, $"/follow/{code}?lang=zh-Hans"), StringComparison.Ordinal);
        Assert.Contains("Only for me", await TextAsync(presenter, $"/lectern/{code}"), StringComparison.Ordinal);
        Assert.DoesNotContain("Only for me", await TextAsync(follower, $"/follow/{code}"), StringComparison.Ordinal);
        Assert.Contains($"data-join-code=\"{code}\"", await TextAsync(follower, $"/present/own/mine?room={code}"), StringComparison.Ordinal);
        Assert.Contains("data-slide=\"2\"", await TextAsync(follower, $"/present/own/mine/2?room={code}&district=haidian"), StringComparison.Ordinal);
        Assert.DoesNotContain("data-join-code=", await TextAsync(follower, $"/present/own/other?room={code}"), StringComparison.Ordinal);

        using var ended = await presenter.PostAsync($"/rooms/{code}/end");
        using var over = await follower.GetAsync($"/follow/{code}");
        Assert.Equal(HttpStatusCode.Gone, over.StatusCode);
        var said = await over.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("/briefings/own/mine", said, StringComparison.Ordinal);
        Assert.Contains(Texts.In(Language.English, RoomText.OverGoneText), WebUtility.HtmlDecode(said), StringComparison.Ordinal);
        using var gone = await follower.GetAsync($"/present/own/mine/2?room={code}");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Room_OfTheSameBriefing_IsOpenedOnceAndOfAChangedOneAnew()
    {
        using var presenter = new RoomClient(server.Address);
        var code = await OpenAsync(presenter, Briefing("First"));

        Assert.Equal(code, await OpenAsync(presenter, Briefing("First")));
        Assert.NotEqual(code, await OpenAsync(presenter, Briefing("Second")));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"schema":"innovation-dashboard/briefing","version":1,"id":"a","title":"T","minutes":5,"slides":[]}""")]
    [InlineData("""{"schema":"innovation-dashboard/briefing","version":1,"id":"a","title":"T","minutes":5,"slides":[{"page":"talent","panel":"nothing","seconds":30}]}""")]
    public async Task Room_OfABriefingThatShowsNothing_IsNotOpened(string file)
    {
        using var presenter = new RoomClient(server.Address);
        using var answer = await PostAsync(presenter, file);

        Assert.Equal((HttpStatusCode.SeeOther, OwnAddress.List), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task Room_OfAnOwnBriefing_IsShownByAnotherServerToo()
    {
        var rooms = ("ConnectionStrings:Rooms", await redis.ConnectionAsync());
        await using var one = AppServer.Configured(rooms);
        await using var other = AppServer.Configured(rooms);
        using var presenter = new RoomClient(one.Address);
        var code = await OpenAsync(presenter, Briefing("Across servers"));
        using var follower = new RoomClient(other.Address);

        Assert.Contains("Across servers", await TextAsync(follower, $"/follow/{code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wall_OfAnOwnBriefing_IsFollowedThroughAFilterAndAnotherLanguage()
    {
        await using var wall = await browser.OpenAsync(StageScreen.Wall);
        var page = wall.Page;
        await wall.GoAsync(new Uri(server.Address, "/briefings/own?copy=four-areas"), waitForCircuit: false);
        await Assertions.Expect(page.Locator(".own-edit li")).ToHaveCountAsync(7);
        await page.FillAsync("#s1-headline", "Said by me");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("li[data-index='1'] h2")).ToHaveTextAsync("Said by me");
        await page.ClickAsync("[data-present]");
        await page.WaitForSelectorAsync(".stage-slot[data-now]");
        await page.Keyboard.PressAsync("ArrowRight");

        // Without a room: the wall sends the briefing along.
        await page.ClickAsync("[data-now] [data-choose='hsc']");
        await Assertions.Expect(page.Locator("[data-now] h2")).Not.ToHaveTextAsync("Said by me");
        await page.ClickAsync("[data-now] [data-choose='']");
        await wall.MarkDocumentAsync();
        await page.Keyboard.PressAsync("l");
        await page.WaitForSelectorAsync("html[lang='zh-Hans'] .stage-slot[data-now] h2:text('Said by me')", new() { State = WaitForSelectorState.Attached });
        Assert.True(await wall.IsSameDocumentAsync()); // full screen would not survive another

        var lectern = await page.Context.RunAndWaitForPageAsync(() => page.Keyboard.PressAsync("n"));
        await lectern.WaitForSelectorAsync("html[data-live] .lectern");
        var code = await lectern.Locator(".lectern").GetAttributeAsync("data-join-code");
        await page.WaitForSelectorAsync($".stage[data-join-code='{code}']");
        await using var follower = await browser.OpenAsync(Visit.Phone);
        await follower.GoAsync(new Uri(server.Address, "/follow/" + code), waitForCircuit: false);
        await follower.Page.WaitForSelectorAsync("html[data-live]");
        await Assertions.Expect(follower.Page.Locator(".follow-slot:visible h2")).ToHaveTextAsync("Said by me");

        // In a room: the room holds it.
        await lectern.Locator("[data-notes]:visible [data-choose]").SelectOptionAsync("hsc");
        await follower.Page.WaitForSelectorAsync(".follow[data-chosen='hsc']");
        await page.WaitForSelectorAsync(".stage-slot[data-now] [data-choose='hsc'][aria-pressed='true']", new() { State = WaitForSelectorState.Attached });
        await Assertions.Expect(lectern.Locator(".lectern-slot:visible h2")).Not.ToHaveTextAsync("Said by me");
        await page.BringToFrontAsync();
        await page.Keyboard.PressAsync("l");
        await page.WaitForSelectorAsync($"html[lang='en'] .stage[data-join-code='{code}'][data-slide='2']");
        await page.Keyboard.PressAsync("ArrowRight");
        await follower.Page.WaitForSelectorAsync(".follow[data-slide='3']");
        Assert.Empty(wall.Complaints);
        Assert.Empty(follower.Complaints);
    }

    private static string Briefing(string headline) => OwnBriefingFile.Write(new(OwnBriefingFile.CodeOf("mine"), new("Mine", "Mine"), LocalText.Empty, 5, [Slide(1, headline), Slide(2, "") with { Offer = "district" }]));

    private static SlideRecord Slide(int number, string headline) =>
        new(number, new("talent"), new("talent-research"), new(), new(headline, headline), new("Only for me", "Only for me"), LocalText.Empty, null, LocalText.Empty, 30);

    private static Task<HttpResponseMessage> PostAsync(RoomClient client, string file) =>
        client.PostAsync("/rooms", new MultipartFormDataContent { { new StringContent(file), "file" } });

    private static async Task<string> OpenAsync(RoomClient client, string file)
    {
        using var answer = await PostAsync(client, file);
        Assert.StartsWith("/lectern/", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        return answer.Headers.Location.OriginalString["/lectern/".Length..];
    }

    private static async Task<string> TextAsync(RoomClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
