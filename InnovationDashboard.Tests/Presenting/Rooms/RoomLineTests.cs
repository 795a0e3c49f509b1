using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Tests.Presenting;
using Microsoft.Playwright;

namespace InnovationDashboard.Tests.Presenting.Rooms;

/// <summary>Lines between screens and server that nobody closes: a pulled cable, a laptop that sleeps.</summary>
[Trait("Level", "Browser")]
public sealed class RoomLineTests(AppServer server, BrowserFixture browser)
{
    [Fact]
    public async Task Follower_WhoHearsNothingForTwelveSeconds_SaysSoAndComesBackInStep()
    {
        using var presenter = new RoomClient(server.Address);
        var code = await presenter.OpenAsync(slide: 3);
        await using var follower = await browser.OpenAsync(Visit.Phone);
        await follower.Page.Clock.InstallAsync();
        await follower.GoAsync(new Uri(server.Address, "/follow/" + code), waitForCircuit: false);
        await follower.Page.WaitForSelectorAsync(".follow[data-state='following'][data-sequence]");
        var cable = new TaskCompletionSource();
        await follower.Page.RouteAsync("**/events?*", async route =>
        {
            await cable.Task;
            await route.ContinueAsync();
        });

        await follower.Page.Clock.FastForwardAsync(12_500);
        await follower.Page.WaitForSelectorAsync(".follow[data-state='lost']");
        Assert.True(await follower.Page.Locator(".follow-slot[data-number='3']").IsVisibleAsync());
        await presenter.MoveAsync(code, new { slide = 5 });
        cable.SetResult();

        await follower.Page.WaitForSelectorAsync(".follow[data-state='following'][data-slide='5']");
    }

    [Fact]
    public async Task Wall_OfALaptopThatSlept_WakesInStep()
    {
        await using var wall = await StageScreen.OpenAsync(browser, server, "eight-charts");
        var lectern = await wall.Page.Context.RunAndWaitForPageAsync(() => wall.Page.Keyboard.PressAsync("n"));
        await lectern.WaitForSelectorAsync("html[data-live]");
        var code = (await lectern.Locator(".lectern").GetAttributeAsync("data-join-code"))!;
        await wall.Page.WaitForSelectorAsync($".stage[data-join-code='{code}']");
        await using var phone = await StageScreen.PhoneAsync(browser, lectern);
        await lectern.CloseAsync();
        var laptop = await wall.Page.Context.NewCDPSessionAsync(wall.Page);

        // Its lid is closed: no script runs, no network is there.
        await laptop.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "frozen" });
        await wall.Page.Context.SetOfflineAsync(true);
        await phone.Page.Locator("[data-go]").SelectOptionAsync("6");
        await phone.Page.WaitForSelectorAsync(".remote[data-sequence='2']");
        await wall.Page.Context.SetOfflineAsync(false);
        await laptop.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "active" });

        await wall.Page.WaitForSelectorAsync(".stage[data-slide='6']:not([data-lost])");
        Assert.Equal(6, await StageScreen.ShownAsync(wall));
    }
}
