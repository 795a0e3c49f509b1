using System.Net;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Presenting.Rooms;

/// <summary>Presenter on one server, followers on another, one of them killed; the rooms in a real Redis.</summary>
public sealed class RoomsOfSeveralServersTests(RedisServer redis)
{
    [Fact]
    public async Task Server_KilledUnderAPresentation_LeavesTheRoomToTheOther()
    {
        var rooms = ("ConnectionStrings:Rooms", await redis.ConnectionAsync());
        await using var other = AppServer.Configured(rooms);
        await using var first = await SiteProcess.StartAsync(null, "--ConnectionStrings:Rooms", rooms.Item2);
        using var presenter = new RoomClient(first.Address);
        var code = await presenter.OpenAsync();
        using var follower = new RoomClient(other.Address);
        using var screen = await follower.FollowAsync(code);
        await screen.AtAsync(1);
        await presenter.MoveAsync(code, new { slide = 4 });
        await screen.AtAsync(4);

        first.Kill();
        // The presenter's browser is led to the other server with what it holds.
        using var moved = new RoomClient(other.Address, presenter.Cookies);
        using var lectern = await moved.FollowAsync(code, "as=lectern");
        await lectern.AtAsync(4);
        Assert.Equal(HttpStatusCode.OK, await moved.MoveAsync(code, new { slide = 5 }));
        await screen.AtAsync(5);
    }

    [Fact]
    public async Task Server_WhoseStoreIsAway_StillShowsItsPages()
    {
        await using var site = AppServer.Configured(("ConnectionStrings:Rooms", "127.0.0.1:1,connectTimeout=200,connectRetry=0"));
        using var client = site.Client();
        using var page = await client.GetAsync(new Uri("/briefings", UriKind.Relative), TestContext.Current.CancellationToken);
        using var stage = await client.GetAsync(new Uri("/present/four-areas", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (page.StatusCode, stage.StatusCode));
    }
}
