using InnovationDashboard.Data.Store;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Presenting.Rooms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace InnovationDashboard.Tests.Presenting.Rooms;

/// <summary>Rooms over the wire: who may do what, and what screens are sent.</summary>
public sealed class RoomServerTests(AppServer server)
{
    [Fact]
    public async Task Room_MovedByItsPresenter_IsFollowedAndLateComersAreRightAtOnce()
    {
        using var presenter = new RoomClient(server.Address);
        using var follower = new RoomClient(server.Address);
        var code = await presenter.OpenAsync(slide: 2);
        using var screen = await follower.FollowAsync(code);
        await screen.AtAsync(2);

        Assert.Equal(HttpStatusCode.OK, await presenter.MoveAsync(code, new { slide = 7, blank = true }));
        var seen = await screen.AtAsync(7);
        using var late = await follower.FollowAsync(code);
        var first = await late.UntilAsync(_ => true);

        Assert.True(seen.GetProperty("blank").GetBoolean());
        Assert.Equal(seen.ToString(), first.ToString());
        Assert.False(first.TryGetProperty("screens", out _)); // how many follow is the presenter's business
    }

    [Fact]
    public async Task Follower_WhateverItSends_MovesNothing()
    {
        using var presenter = new RoomClient(server.Address);
        var code = await presenter.OpenAsync(slide: 3);
        using var follower = new RoomClient(server.Address);
        follower.Cookies.Add(server.Address, new Cookie($"presenter-{code}", RoomSecret.New()));
        follower.Cookies.Add(server.Address, new Cookie($"remote-{code}", RoomSecret.New()));

        Assert.Equal(HttpStatusCode.Forbidden, await follower.MoveAsync(code, new { slide = 5 }));
        foreach (var what in (string[])["phone", "phone/end", "data", "end"])
        {
            using var answer = await follower.PostAsync($"/rooms/{code}/{what}");
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        using var form = await follower.PostAsync($"/rooms/{code}/moves", new FormUrlEncodedContent(new Dictionary<string, string> { ["slide"] = "5" }));
        Assert.Equal(HttpStatusCode.Forbidden, form.StatusCode);
        foreach (var kind in (string[])["lectern", "remote"])
        {
            using var refused = await follower.GetAsync($"/rooms/{code}/events?as={kind}");
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        using var screen = await follower.FollowAsync(code);
        Assert.Equal(1, (await screen.AtAsync(3)).GetProperty("sequence").GetInt64());
    }

    [Fact]
    public async Task Phone_LetIn_MovesTheSlidesUntilAnotherIsLetIn()
    {
        using var presenter = new RoomClient(server.Address);
        var code = await presenter.OpenAsync();
        var (phone, secret) = await presenter.PhoneAsync(code);
        using (phone)
        {
            Assert.Equal(HttpStatusCode.OK, await phone.MoveAsync(code, new { slide = 2 }));
            using var form = await phone.PostAsync($"/rooms/{code}/moves", new FormUrlEncodedContent(new Dictionary<string, string> { ["slide"] = "3" }));
            Assert.Equal((HttpStatusCode.SeeOther, $"/remote/{code}"), (form.StatusCode, form.Headers.Location!.OriginalString));
            using var end = await phone.PostAsync($"/rooms/{code}/end");
            Assert.Equal(HttpStatusCode.Forbidden, end.StatusCode);
            using var screen = await phone.FollowAsync(code, "as=remote");
            await screen.AtAsync(3);

            var (next, _) = await presenter.PhoneAsync(code);
            using (next) Assert.Equal(HttpStatusCode.OK, await next.MoveAsync(code, new { slide = 4 }));
            Assert.True((await screen.UntilAsync(state => state.TryGetProperty("away", out _))).GetProperty("away").GetBoolean());
            Assert.True(await screen.IsClosedAsync());
            Assert.Equal(HttpStatusCode.Forbidden, await phone.MoveAsync(code, new { slide = 5 }));
            using var old = await phone.PostAsync($"/rooms/{code}/phone/key", new FormUrlEncodedContent(new Dictionary<string, string> { ["key"] = secret }));
            Assert.Equal(HttpStatusCode.Forbidden, old.StatusCode);
        }
    }

    [Fact]
    public async Task Cookies_OfARoom_AreNotForScriptsAndNotForOtherSites()
    {
        using var client = server.Client();
        using var answer = await client.PostAsync(new Uri("/rooms", UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string> { ["briefing"] = "four-areas" }), TestContext.Current.CancellationToken);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("max-age=43200", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(cookie.Split('=')[1].Split(';')[0], answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Presenter_WhoOpensTheSameBriefingAgain_GetsTheSameRoom()
    {
        using var presenter = new RoomClient(server.Address);
        var code = await presenter.OpenAsync("four-areas");

        Assert.Equal(code, await presenter.OpenAsync("four-areas"));
        Assert.NotEqual(code, await presenter.OpenAsync("eight-charts"));
    }

    [Fact]
    public async Task Room_Ended_SaysSoEverywhere()
    {
        using var presenter = new RoomClient(server.Address);
        var code = await presenter.OpenAsync();
        using var screen = await presenter.FollowAsync(code);
        await screen.AtAsync(1);

        using var ended = await presenter.PostAsync($"/rooms/{code}/end");
        Assert.Equal(HttpStatusCode.OK, ended.StatusCode);

        await screen.UntilAsync(state => state.TryGetProperty("over", out _));
        Assert.True(await screen.IsClosedAsync());
        Assert.Equal(HttpStatusCode.Forbidden, await presenter.MoveAsync(code, new { slide = 2 }));
        foreach (var page in (string[])["follow", "lectern", "remote"])
        {
            using var answer = await presenter.GetAsync($"/{page}/{code}?lang=en");
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
            Assert.Contains("The presentation has ended", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Room_AfterItsTime_IsOverAndItsSecretsWithIt()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var site = AppServer.With(services => services.AddSingleton<TimeProvider>(clock));
        using var presenter = new RoomClient(site.Address);
        var code = await presenter.OpenAsync();
        Assert.Equal(HttpStatusCode.OK, await presenter.MoveAsync(code, new { slide = 2 }));

        clock.Advance(RoomKeeper.Life);

        var keeper = site.Services.GetRequiredService<RoomKeeper>();
        var room = await keeper.FindAsync(RoomCode.Parse(code)!.Value);
        Assert.True(keeper.IsOver(room!));
        Assert.Equal(HttpStatusCode.Forbidden, await presenter.MoveAsync(code, new { slide = 3 }));
    }

    [Fact]
    public async Task Codes_GuessedTooOften_AreNotEvenToldApartFromTheRightOne()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var site = AppServer.With(services => services.AddSingleton<TimeProvider>(clock));
        using var presenter = new RoomClient(site.Address);
        var code = await presenter.OpenAsync();
        using var guesser = new RoomClient(site.Address);

        var guesses = await Task.WhenAll(Enumerable.Range(0, RoomDoor.GuessesAtOnce).Select(_ => StatusAsync(guesser, "/follow/" + RoomCode.New())));
        Assert.All(guesses, status => Assert.Equal(HttpStatusCode.NotFound, status));
        using (var right = await guesser.GetAsync("/follow/" + code))
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, right.StatusCode);
            Assert.Equal("10", Assert.Single(right.Headers.GetValues("Retry-After")));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(guesser, $"/rooms/{code}/admission"));
        Assert.Equal(HttpStatusCode.OK, await presenter.MoveAsync(code, new { slide = 2 })); // who has a secret does not guess
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(guesser, "/follow/" + code));
    }

    [Fact]
    public async Task Rooms_OpenedTooOften_AreRefusedInWords()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var site = AppServer.With(services => services.AddSingleton<TimeProvider>(clock));
        HttpResponseMessage? answer = null;
        for (var opened = 0; opened <= RoomDoor.RoomsAtOnce; opened++)
        {
            answer?.Dispose();
            using var presenter = new RoomClient(site.Address);
            answer = await presenter.PostAsync("/rooms?lang=zh-Hans", new FormUrlEncodedContent(new Dictionary<string, string> { ["briefing"] = "four-areas" }));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answer!.StatusCode);
        Assert.Contains("未能打开演讲台", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        answer.Dispose();
    }

    [Fact]
    public async Task Correction_ThatArrivesMeanwhile_IsToldToTheLecternAloneAndTakenWhenThePresenterSaysSo()
    {
        using var city = new TinyPackage();
        await using var site = AppServer.On(city.Folder);
        using var presenter = new RoomClient(site.Address);
        await site.CatalogueAsync();
        var code = await presenter.OpenAsync("city-talk");
        using var lectern = await presenter.FollowAsync(code, "as=lectern");
        using var follower = await presenter.FollowAsync(code);
        var before = (await follower.UntilAsync(_ => true)).GetProperty("version").GetString();

        city.Set("observations", "rd_share-rivermouth-2023", "value", "3.9");
        var told = await lectern.UntilAsync(state => state.TryGetProperty("newer", out _));
        Assert.Equal(before, told.GetProperty("version").GetString());
        using (var page = await presenter.GetAsync($"/follow/{code}")) Assert.Contains($"data-version=\"{before}\"", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await presenter.MoveAsync(code, new { slide = 2 });
        Assert.False((await follower.AtAsync(2)).TryGetProperty("newer", out _));

        using var taken = await presenter.PostAsync($"/rooms/{code}/data");
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        var after = await follower.UntilAsync(state => state.GetProperty("version").GetString() != before);
        Assert.Equal(2, after.GetProperty("slide").GetInt32());
        await lectern.UntilAsync(state => !state.TryGetProperty("newer", out _));
    }

    [Fact]
    public async Task Room_OpenedFromAWallAfterACorrection_ShowsWhatTheWallShows()
    {
        using var city = new TinyPackage();
        await using var site = AppServer.On(city.Folder);
        using var presenter = new RoomClient(site.Address);
        await site.CatalogueAsync();
        using var wall = await presenter.GetAsync("/present/city-talk");
        var pinned = (await wall.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("name=\"v\" value=\"")[1].Split('"')[0];
        var versions = site.Services.GetRequiredService<IDataVersions>();
        var (first, corrected) = (versions.Current.Version, new TaskCompletionSource());
        versions.Changed += state => { if (state.Version is { } now && now != first) corrected.TrySetResult(); };
        city.Set("observations", "rd_share-rivermouth-2023", "value", "3.9");
        await corrected.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        using var opened = await presenter.PostAsync("/rooms", new FormUrlEncodedContent(new Dictionary<string, string> { ["briefing"] = "city-talk", ["slide"] = "3", ["v"] = pinned }));
        using var lectern = await presenter.GetAsync(opened.Headers.Location!.OriginalString);
        Assert.Contains($"data-version=\"{pinned}\"", await lectern.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.NotEqual(opened.Headers.Location.OriginalString["/lectern/".Length..], await presenter.OpenAsync("city-talk")); // one without a wall gets the newest data, and so another room
    }

    [Fact]
    public async Task Choice_SaidAgain_ComesWithoutTheMarkupThatAScreenHas()
    {
        using var presenter = new RoomClient(server.Address);
        var code = await presenter.OpenAsync("four-areas", slide: 4);
        using var screen = await presenter.FollowAsync(code);
        await presenter.MoveAsync(code, new { chosen = "hsc" });
        var told = await screen.UntilAsync(HasMarkup);

        var again = await screen.UntilAsync(_ => true);

        Assert.Equal(told.GetProperty("sequence").GetInt64(), again.GetProperty("sequence").GetInt64());
        Assert.False(HasMarkup(again));
        using var late = await presenter.FollowAsync(code);
        Assert.True(HasMarkup(await late.UntilAsync(_ => true)));
    }

    [Theory]
    [InlineData("/rooms")]
    [InlineData("/rooms/AAAAAA/moves")]
    public async Task Post_OfNoForm_IsRefusedInPeace(string address)
    {
        using var client = new RoomClient(server.Address);
        using var answer = await client.PostAsync(address, new StringContent("<x/>", System.Text.Encoding.UTF8, "text/xml"));

        Assert.InRange((int)answer.StatusCode, 400, 499);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"slide\":\"three\"}")]
    public async Task Moves_ThatCannotBeRead_AreRefused(string body)
    {
        using var presenter = new RoomClient(server.Address);
        var code = await presenter.OpenAsync();
        using var answer = await presenter.PostAsync($"/rooms/{code}/moves", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Choice_OfASlidesFilter_ReachesEachScreenInItsOwnWay()
    {
        using var presenter = new RoomClient(server.Address);
        var code = await presenter.OpenAsync("four-areas");
        using var chart = await presenter.FollowAsync(code, "as=follower&view=chart&lang=en");
        using var table = await presenter.FollowAsync(code, "as=follower&view=table&lang=zh-Hans");
        var slide = SeedRows.Of("slides").Where(row => row.Text("briefing") == "four-areas" && row.Text("offer") == "area").Select(row => int.Parse(row.Text("number")!, null)).First();

        await presenter.MoveAsync(code, new { slide, chosen = "hsc" });
        var (drawn, listed) = (await chart.UntilAsync(HasMarkup), await table.UntilAsync(HasMarkup));

        Assert.Contains("<svg", drawn.GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.Contains("<table", listed.GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.Contains($"data-slide=\"{slide}\"", drawn.GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Presenter_IsToldHowManyScreensAreInStep()
    {
        using var presenter = new RoomClient(server.Address);
        var code = await presenter.OpenAsync();
        using var lectern = await presenter.FollowAsync(code, "as=lectern");
        using var one = await presenter.FollowAsync(code);
        using var other = await presenter.FollowAsync(code, "as=stage");

        await presenter.MoveAsync(code, new { slide = 3 });
        await one.AtAsync(3);
        var told = await lectern.UntilAsync(state => state.GetProperty("slide").GetInt32() == 3 && state.GetProperty("screens").GetInt32() == 2 && state.GetProperty("inStep").GetInt32() == 2);
        Assert.True(told.GetProperty("started").GetInt64() > 0);

        one.Dispose();
        await lectern.UntilAsync(state => state.GetProperty("screens").GetInt32() == 1);
    }

    [Fact]
    public async Task Jumps_FiveHundredAtRandomFromTwoSides_EndWithAllScreensInStep()
    {
        using var presenter = new RoomClient(server.Address);
        var code = await presenter.OpenAsync();
        var (phone, _) = await presenter.PhoneAsync(code);
        var screens = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => presenter.FollowAsync(code)));
        var random = new Random(20261125);
        var jumps = Enumerable.Range(0, 500).Select(_ => random.Next(1, 9)).ToList();

        await Task.WhenAll(jumps.Chunk(250).Zip([presenter, phone], (half, by) => Task.Run(async () =>
        {
            foreach (var slide in half) await by.MoveAsync(code, new { slide });
        })));

        using var last = await presenter.FollowAsync(code);
        var end = await last.UntilAsync(_ => true);
        foreach (var screen in screens) Assert.Equal(end.ToString(), (await screen.UntilAsync(state => state.GetProperty("sequence").GetInt64() == end.GetProperty("sequence").GetInt64())).ToString());
        foreach (var screen in screens) screen.Dispose();
        phone.Dispose();
    }

    [Fact]
    public async Task Server_StoppedInPeace_LetsItsScreensGoAtOnce()
    {
        await using var site = AppServer.Configured();
        using var presenter = new RoomClient(site.Address);
        var code = await presenter.OpenAsync();
        using var screen = await presenter.FollowAsync(code);
        await screen.AtAsync(1);

        site.Services.GetRequiredService<Microsoft.Extensions.Hosting.IHostApplicationLifetime>().StopApplication();
        Assert.True(await screen.IsClosedAsync(orLater: true));
    }

    private static async Task<HttpStatusCode> StatusAsync(RoomClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        return answer.StatusCode;
    }

    private static bool HasMarkup(JsonElement state) => state.TryGetProperty("html", out _);
}
