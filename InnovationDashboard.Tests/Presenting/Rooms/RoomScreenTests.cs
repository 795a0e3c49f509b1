using System.Text;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Presenting.Rooms;
using InnovationDashboard.Web.Presenting.Rooms.Screens;
using Microsoft.Extensions.Time.Testing;

namespace InnovationDashboard.Tests.Presenting.Rooms;

/// <summary>What waits for a screen, and what an address may spend.</summary>
public sealed class RoomScreenTests
{
    private readonly RoomScreen screen = new(new(ScreenKind.Follower, Language.English, SlideMode.Chart, 1), null);

    [Fact]
    public async Task Event_OlderThanOneOfferedBefore_IsNeverSent()
    {
        screen.Offer(Event(5));
        screen.Offer(Event(4));
        await using var events = screen.EventsAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await events.MoveNextAsync());
        Assert.Equal("5", Encoding.UTF8.GetString(events.Current.Span));
        Assert.Equal(0, screen.Sent); // not before it is written
        screen.Offer(Event(3));
        screen.Offer(Event(6, isLast: true));
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("6", Encoding.UTF8.GetString(events.Current.Span));
        Assert.Equal(5, screen.Sent);
        Assert.False(await events.MoveNextAsync());
        Assert.Equal(6, screen.Sent);
    }

    [Fact]
    public async Task Events_ForASlowScreen_AreSkippedNotQueued()
    {
        for (var revision = 1; revision <= 100; revision++) screen.Offer(Event(revision, isLast: revision == 100));
        var sent = new List<string>();
        await foreach (var bytes in screen.EventsAsync(TestContext.Current.CancellationToken)) sent.Add(Encoding.UTF8.GetString(bytes.Span));

        Assert.Equal(["100"], sent);
    }

    [Fact]
    public void Budget_OverspentAtTheSameMoment_IsOwed()
    {
        var clock = new FakeTimeProvider();
        var budget = new Budget(clock, 3, 1);
        for (var spent = 0; spent < 10; spent++) budget.Spend("a");

        Assert.False(budget.Has("a"));
        Assert.True(budget.Has("b"));
        clock.Advance(TimeSpan.FromSeconds(7.5));
        Assert.False(budget.Has("a"));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(budget.Has("a"));
        clock.Advance(TimeSpan.FromDays(1));
        for (var spent = 0; spent < 3; spent++) budget.Spend("a");
        Assert.False(budget.Has("a"));
    }

    private static ScreenEvent Event(long revision, bool isLast = false) => new(revision, revision, Encoding.UTF8.GetBytes($"{revision}"), isLast);
}
