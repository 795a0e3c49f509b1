using InnovationDashboard.Tests.Fixtures;
using Microsoft.Playwright;

namespace InnovationDashboard.Tests.Presenting.Rooms;

/// <summary>Wall, lectern, phone and followers in a browser.</summary>
[Trait("Level", "Browser")]
public sealed class RoomScreensTests(AppServer server, BrowserFixture browser)
{
    public static TheoryData<string, int> Looks => new() { { "en-US", 1440 }, { "zh-CN", 1440 }, { "en-US", 390 }, { "zh-CN", 320 } };

    [Fact]
    public async Task Room_MovedFromWallLecternAndPhone_KeepsEveryScreenInStep()
    {
        await using var wall = await StageScreen.OpenAsync(browser, server, "eight-charts#2");
        var lectern = await LecternAsync(wall);
        var code = await lectern.Locator(".lectern").GetAttributeAsync("data-join-code");
        await wall.Page.WaitForSelectorAsync($".stage[data-join-code='{code}']");
        await using var follower = await FollowAsync(server.Address, code!, Visit.Phone.InChinese());
        await using var phone = await StageScreen.PhoneAsync(browser, lectern);
        Assert.DoesNotContain("#", phone.Page.Url, StringComparison.Ordinal); // the secret is gone from the address

        Task InStepAsync(int slide) => Task.WhenAll(
            wall.Page.WaitForSelectorAsync($".stage[data-slide='{slide}']"), lectern.WaitForSelectorAsync($".lectern[data-slide='{slide}']"),
            phone.Page.WaitForSelectorAsync($".remote[data-slide='{slide}']"), follower.Page.WaitForSelectorAsync($".follow[data-slide='{slide}']"));
        await InStepAsync(2);
        await phone.Page.ClickAsync("[data-do='next']");
        await InStepAsync(3);
        await lectern.BringToFrontAsync();
        await lectern.Keyboard.PressAsync("ArrowRight");
        await InStepAsync(4);
        await wall.Page.BringToFrontAsync();
        for (var press = 0; press < 3; press++) await wall.Page.Keyboard.PressAsync("ArrowLeft");
        await InStepAsync(1);

        await wall.Page.Keyboard.PressAsync("b");
        await Assertions.Expect(follower.Page.Locator(".follow-blank")).ToBeVisibleAsync();
        await Assertions.Expect(lectern.Locator(".lectern-dark")).ToBeVisibleAsync();
        await wall.Page.Keyboard.PressAsync("b");
        await Assertions.Expect(follower.Page.Locator(".follow-blank")).ToBeHiddenAsync();
        await wall.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(wall.Page.Locator(".stage-join")).ToContainTextAsync(code![..3]);
        await Assertions.Expect(lectern.Locator("[data-do='invite']")).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(lectern.Locator(".lectern-screens")).ToHaveTextAsync("Screens: 2, in step: 2");

        await lectern.BringToFrontAsync();
        await lectern.ClickAsync("[data-do='phone-end']");
        await Assertions.Expect(phone.Page.Locator(".remote-notice")).ToBeVisibleAsync();
        await Assertions.Expect(phone.Page.Locator("[data-do='next']")).ToBeDisabledAsync();
        await lectern.ClickAsync("[data-do='end']");
        await lectern.ClickAsync("[data-do='end-now']");
        await Assertions.Expect(follower.Page.Locator("h1")).ToHaveTextAsync("演示已结束");
        await Assertions.Expect(lectern.Locator("h1")).ToHaveTextAsync("The presentation has ended");
        await wall.Page.WaitForSelectorAsync(".stage:not([data-room]):not([data-join-code])"); // it goes on alone
        Assert.Equal(1, await StageScreen.ShownAsync(wall));
        Assert.Empty(wall.Complaints);
        Assert.Empty(phone.Complaints);
    }

    [Fact]
    public async Task Code_AskedForBeforeThereIsARoom_OpensOneAndIsShown()
    {
        await using var wall = await StageScreen.OpenAsync(browser, server, "eight-charts#2");
        var lectern = await wall.Page.Context.RunAndWaitForPageAsync(() => wall.Page.Keyboard.PressAsync("j"));
        await lectern.WaitForSelectorAsync(".lectern");
        await wall.Page.BringToFrontAsync();

        await wall.Page.WaitForSelectorAsync(".stage[data-invites='true'] .stage-join");
        var code = (await lectern.Locator(".lectern").GetAttributeAsync("data-join-code"))!;
        await Assertions.Expect(wall.Page.Locator(".stage-join .room-code")).ToHaveTextAsync($"{code[..3]} {code[3..]}");
        await Assertions.Expect(lectern.Locator("[data-do='invite']")).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal(2, await StageScreen.ShownAsync(wall));

        // Another wall of this browser finds the code shown already: it stays.
        var other = await wall.Page.Context.NewPageAsync();
        await other.GotoAsync(new Uri(server.Address, "/present/eight-charts#3").AbsoluteUri);
        await other.WaitForSelectorAsync("html[data-live]");
        await other.Keyboard.PressAsync("j");
        await other.WaitForSelectorAsync($".stage[data-join-code='{code}'][data-invites='true']");
        await Assertions.Expect(lectern.Locator("[data-do='invite']")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task Turn_AfterTheCodeWasShown_TakesTheCodeAway()
    {
        await using var wall = await StageScreen.OpenAsync(browser, server, "eight-charts#2");
        var lectern = await LecternAsync(wall);
        await wall.Page.WaitForSelectorAsync(".stage[data-join-code]");
        await wall.Page.BringToFrontAsync();
        await wall.Page.Keyboard.PressAsync("j");
        await wall.Page.WaitForSelectorAsync(".stage[data-invites='true']");
        await Assertions.Expect(lectern.Locator("[data-do='invite']")).ToHaveAttributeAsync("aria-pressed", "true");

        await wall.Page.Keyboard.PressAsync("ArrowRight");

        await wall.Page.WaitForSelectorAsync(".stage[data-slide='3'][data-invites='false']");
        await Assertions.Expect(lectern.Locator("[data-do='invite']")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Fact]
    public async Task Answer_LostOnItsWay_DoesNotTakeTheWallBack()
    {
        await using var wall = await StageScreen.OpenAsync(browser, server, "eight-charts");
        var lectern = await LecternAsync(wall);
        var code = await lectern.Locator(".lectern").GetAttributeAsync("data-join-code");
        await wall.Page.WaitForSelectorAsync($".stage[data-join-code='{code}']");
        await lectern.CloseAsync();
        await using var follower = await FollowAsync(server.Address, code!);
        var (heard, turned) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = true;
        await wall.Page.RouteAsync("**/moves", async route =>
        {
            if (!first)
            {
                await route.ContinueAsync();
                return;
            }

            first = false;
            await route.FetchAsync(); // the room hears it
            heard.SetResult();
            await turned.Task;
            await route.AbortAsync(); // and cannot answer
        });

        await wall.Page.Keyboard.PressAsync("ArrowRight");
        await heard.Task;
        await follower.Page.WaitForSelectorAsync(".follow[data-slide='2']");
        await wall.Page.Keyboard.PressAsync("ArrowRight");
        await wall.Page.Keyboard.PressAsync("ArrowRight");
        turned.SetResult();

        await follower.Page.WaitForSelectorAsync(".follow[data-slide='4']");
        Assert.Equal(4, await StageScreen.ShownAsync(wall));
    }

    [Fact]
    public async Task Filter_ChosenOnThePhoneWithoutNetwork_IsShownOnceItIsBack()
    {
        await using var wall = await StageScreen.OpenAsync(browser, server, "four-areas#4");
        var lectern = await LecternAsync(wall);
        await wall.Page.WaitForSelectorAsync(".stage[data-join-code]");
        await using var phone = await StageScreen.PhoneAsync(browser, lectern);
        var slot = phone.Page.Locator(".remote-slot:visible");
        var prepared = await slot.Locator("h2").First.InnerTextAsync();

        await phone.Page.Context.SetOfflineAsync(true);
        await slot.Locator("[data-choose]").SelectOptionAsync("hsc");
        await Assertions.Expect(phone.Page.Locator(".remote-notice")).ToBeVisibleAsync();
        Assert.Equal(prepared, await slot.Locator("h2").First.InnerTextAsync());

        await phone.Page.Context.SetOfflineAsync(false);
        await wall.Page.WaitForSelectorAsync(".stage-slot[data-now] [data-choose='hsc'][aria-pressed='true']", new() { State = WaitForSelectorState.Attached });
        await Assertions.Expect(slot.Locator("h2").First).ToHaveTextAsync(await wall.Page.Locator(".stage-slot[data-now] [data-slide] h2").InnerTextAsync());
        await Assertions.Expect(phone.Page.Locator(".remote-notice")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Filter_ChosenOnTheLectern_IsShownOnWallAndFollowersAndTakenBack()
    {
        await using var wall = await StageScreen.OpenAsync(browser, server, "four-areas");
        var lectern = await LecternAsync(wall);
        var code = await lectern.Locator(".lectern").GetAttributeAsync("data-join-code");
        await wall.Page.WaitForSelectorAsync($".stage[data-join-code='{code}']");
        await using var follower = await FollowAsync(server.Address, code!);
        var slide = SeedRows.Of("slides").Where(row => row.Text("briefing") == "four-areas" && row.Text("offer") == "area").Select(row => int.Parse(row.Text("number")!, null)).First();
        for (var at = 1; at < slide; at++) await lectern.Keyboard.PressAsync("ArrowRight");
        await follower.Page.WaitForSelectorAsync($".follow[data-slide='{slide}']");
        var prepared = await follower.Page.Locator(".follow-slot:visible").InnerTextAsync();

        await lectern.Locator("[data-notes]:visible [data-choose]").SelectOptionAsync("hsc");
        await follower.Page.WaitForSelectorAsync(".follow[data-chosen='hsc']");
        await wall.Page.WaitForSelectorAsync(".stage-slot[data-now] [data-choose='hsc'][aria-pressed='true']", new() { State = WaitForSelectorState.Attached });
        Assert.NotEqual(prepared, await follower.Page.Locator(".follow-slot:visible").InnerTextAsync());

        await using var late = await FollowAsync(server.Address, code!);
        Assert.Equal(await follower.Page.Locator(".follow-slot:visible").InnerTextAsync(), await late.Page.Locator(".follow-slot:visible").InnerTextAsync());
        await lectern.Locator("[data-notes]:visible [data-choose]").SelectOptionAsync("");
        await follower.Page.WaitForSelectorAsync(".follow[data-chosen='']");
        Assert.Equal(prepared, await follower.Page.Locator(".follow-slot:visible").InnerTextAsync());
        Assert.Empty(follower.Complaints);
    }

    [Fact]
    public async Task Filter_ChosenOnThePhone_ShowsThereTheSlideOfTheWallWithItsHeadline()
    {
        await using var wall = await StageScreen.OpenAsync(browser, server, "four-areas#4");
        var lectern = await LecternAsync(wall);
        await wall.Page.WaitForSelectorAsync(".stage[data-join-code]");
        await using var phone = await StageScreen.PhoneAsync(browser, lectern);
        var slot = phone.Page.Locator(".remote-slot:visible");
        var (prepared, drawn) = (await slot.Locator("h2").First.InnerTextAsync(), await slot.Locator(".remote-wall svg").CountAsync());

        await slot.Locator("[data-choose]").SelectOptionAsync("hsc");
        await wall.Page.WaitForSelectorAsync(".stage-slot[data-now] [data-choose='hsc'][aria-pressed='true']", new() { State = WaitForSelectorState.Attached });
        var headline = await wall.Page.Locator(".stage-slot[data-now] [data-slide] h2").InnerTextAsync();
        await Assertions.Expect(slot.Locator("h2").First).ToHaveTextAsync(headline);
        Assert.NotEqual(prepared, headline);
        await slot.Locator("[data-choose]").SelectOptionAsync("");
        await Assertions.Expect(slot.Locator("h2").First).ToHaveTextAsync(prepared);
        Assert.Equal(1, drawn);
        Assert.Empty(phone.Complaints);
    }

    [Fact]
    public async Task Follower_WhoLooksAround_KeepsTheirPlaceUntilTheyComeBack()
    {
        using var presenter = new RoomClient(server.Address);
        var code = await presenter.OpenAsync(slide: 3);
        await using var follower = await FollowAsync(server.Address, code);
        await follower.Page.ClickAsync("[data-do='next']");
        await Assertions.Expect(follower.Page.Locator(".follow-slot[data-number='4']")).ToBeVisibleAsync();

        await presenter.MoveAsync(code, new { slide = 6 });
        await Assertions.Expect(follower.Page.Locator(".follow-words")).ToContainTextAsync("6");
        await Assertions.Expect(follower.Page.Locator(".follow-slot[data-number='4']")).ToBeVisibleAsync();
        Assert.Equal("", await follower.Page.Locator(".follow-said").InnerTextAsync());

        await follower.Page.ClickAsync("[data-do='rejoin']");
        await Assertions.Expect(follower.Page.Locator(".follow-slot[data-number='6']")).ToBeVisibleAsync();
        await presenter.MoveAsync(code, new { slide = 7 });
        var title = SeedRows.Of("slides").First(row => row.Text("briefing") == "eight-charts" && row.Text("number") == "7").Text("headline_en")!;
        await Assertions.Expect(follower.Page.Locator(".follow-said")).ToHaveTextAsync($"7 / 8. {title}");
        Assert.Equal("polite", await follower.Page.EvaluateAsync<string>("document.querySelector('.follow-said').role === 'status' ? 'polite' : ''"));
        await follower.Page.ReloadAsync();
        await Assertions.Expect(follower.Page.Locator(".follow-slot[data-number='7']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Server_KilledAndStartedAgain_TheWallGoesOnAndTheRoomComesBackInStep()
    {
        await using var site = await SiteProcess.StartAsync();
        await using var wall = await browser.OpenAsync(StageScreen.Wall);
        await wall.GoAsync(new Uri(site.Address, "/present/eight-charts"), waitForCircuit: false);
        await wall.Page.WaitForSelectorAsync("html[data-live]");
        var lectern = await LecternAsync(wall);
        var code = await lectern.Locator(".lectern").GetAttributeAsync("data-join-code");
        await wall.Page.WaitForSelectorAsync($".stage[data-join-code='{code}']");
        await using var follower = await FollowAsync(site.Address, code!);
        await lectern.Keyboard.PressAsync("ArrowRight");
        await follower.Page.WaitForSelectorAsync(".follow[data-slide='2']");
        await lectern.WaitForSelectorAsync(".lectern[data-sequence='2']"); // it has its answer

        site.Kill();
        await follower.Page.WaitForSelectorAsync(".follow[data-state='lost']");
        await wall.Page.BringToFrontAsync();
        await wall.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(3, await StageScreen.ShownAsync(wall));
        await lectern.WaitForSelectorAsync(".lectern[data-slide='3']"); // the two windows need no server
        await lectern.BringToFrontAsync();
        await lectern.Keyboard.PressAsync("ArrowRight");
        await wall.Page.WaitForSelectorAsync(".stage[data-slide='4']");
        Assert.True(await follower.Page.Locator(".follow-slot[data-number='2']").IsVisibleAsync());

        await site.StartAgainAsync();
        await follower.Page.WaitForSelectorAsync(".follow[data-slide='4'][data-state='following']");
        Assert.Equal(4, await StageScreen.ShownAsync(wall));
    }

    [Fact]
    public async Task Network_CutAtTheWall_WhatWasDoneThereMeanwhileDoesNotOvertakeTheRoom()
    {
        await using var wall = await StageScreen.OpenAsync(browser, server, "eight-charts");
        var lectern = await LecternAsync(wall);
        var code = (await lectern.Locator(".lectern").GetAttributeAsync("data-join-code"))!;
        await wall.Page.WaitForSelectorAsync($".stage[data-join-code='{code}']");
        await using var phone = await StageScreen.PhoneAsync(browser, lectern);
        await lectern.CloseAsync();

        await wall.Page.Context.SetOfflineAsync(true);
        await wall.Page.WaitForSelectorAsync(".stage[data-lost]");
        await wall.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(2, await StageScreen.ShownAsync(wall));
        await phone.Page.Locator("[data-go]").SelectOptionAsync("6");
        await phone.Page.WaitForSelectorAsync(".remote[data-sequence='2']");

        await wall.Page.Context.SetOfflineAsync(false);
        await wall.Page.WaitForSelectorAsync(".stage[data-slide='6']:not([data-lost])");
        Assert.Equal("6", await phone.Page.Locator(".remote").GetAttributeAsync("data-slide"));
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Pages_OfARoom_AreAccessibleAndFit(string language, int width)
    {
        using var presenter = new RoomClient(server.Address);
        var code = await presenter.OpenAsync(slide: 2);
        await using var page = await browser.OpenAsync(new Visit(language, width, 900));
        await page.Page.Context.AddCookiesAsync(presenter.Cookies.GetCookies(server.Address).Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = server.Address.AbsoluteUri }));
        foreach (var address in (string[])[$"/follow/{code}", $"/follow/{code}?view=reading", $"/lectern/{code}", $"/remote/{code}", "/follow", "/follow?code=zzz"])
        {
            await page.GoAsync(new Uri(server.Address, address), waitForCircuit: false);
            if (!address.EndsWith("zzz", StringComparison.Ordinal) && address != "/follow") await page.Page.WaitForSelectorAsync("html[data-live]");
            Assert.Empty(await page.AxeAsync());
            Assert.Equal((address, 0), (address, await page.OverflowAsync()));
        }

        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Lectern_OnALaptop_NeedsNoScrolling()
    {
        using var presenter = new RoomClient(server.Address);
        var code = await presenter.OpenAsync(slide: 2);
        await using var page = await browser.OpenAsync(new Visit());
        await page.Page.Context.AddCookiesAsync(presenter.Cookies.GetCookies(server.Address).Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = server.Address.AbsoluteUri }));
        await page.GoAsync(new Uri(server.Address, $"/lectern/{code}"), waitForCircuit: false);

        Assert.Equal(0, await page.Page.EvaluateAsync<int>("document.documentElement.scrollHeight - document.documentElement.clientHeight"));
        Assert.True(await page.Page.Locator("[data-do='next']").IsVisibleAsync());

        // Nor do its notes, until the speaker wants them larger than there is room for.
        await page.Page.WaitForSelectorAsync("html[data-live]");
        for (var slide = 2; slide <= 8; slide++)
        {
            Assert.Equal((slide, 0), (slide, await page.Page.EvaluateAsync<int>("(panel => panel.scrollHeight - panel.clientHeight)(document.querySelector('.lectern-notes'))")));
            await page.Page.Keyboard.PressAsync("ArrowRight");
        }

        for (var press = 0; press < 5; press++) await page.Page.ClickAsync("[data-do='larger']");
        await page.Page.Keyboard.PressAsync("Home");
        Assert.Equal("7", await page.Page.Locator(".lectern").GetAttributeAsync("data-notes-size"));
    }

    [Fact]
    public async Task Follower_WithoutScripts_SeesTheSlideThatIsShown()
    {
        using var presenter = new RoomClient(server.Address);
        var code = await presenter.OpenAsync(slide: 5);
        await using var page = await browser.OpenAsync(Visit.Phone with { Scripts = false });
        await page.GoAsync(new Uri(server.Address, $"/follow/{code}"), waitForCircuit: false);

        Assert.Equal("5", await page.Page.Locator(".follow-slot:visible").GetAttributeAsync("data-number"));
        Assert.Equal(1, await page.Page.Locator(".follow-slot:visible").CountAsync());
    }

    private async Task<WatchedPage> FollowAsync(Uri site, string code, Visit? visit = null)
    {
        var page = await browser.OpenAsync(visit ?? Visit.Phone);
        await page.GoAsync(new Uri(site, "/follow/" + code), waitForCircuit: false);
        await page.Page.WaitForSelectorAsync("html[data-live]");
        return page;
    }

    // N opens the lectern in a window of its own.
    private static async Task<IPage> LecternAsync(WatchedPage wall)
    {
        var lectern = await wall.Page.Context.RunAndWaitForPageAsync(() => wall.Page.Keyboard.PressAsync("n"));
        await lectern.WaitForSelectorAsync(".lectern");
        await lectern.WaitForSelectorAsync("html[data-live]");
        return lectern;
    }
}
